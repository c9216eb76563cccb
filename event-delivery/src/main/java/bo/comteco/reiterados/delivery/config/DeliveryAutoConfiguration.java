package bo.comteco.reiterados.delivery.config;

import bo.comteco.reiterados.delivery.deadline.DeadlineWorker;
import bo.comteco.reiterados.delivery.inbox.DeadLetters;
import bo.comteco.reiterados.delivery.inbox.GatheringConsumer;
import bo.comteco.reiterados.delivery.inbox.Haste;
import bo.comteco.reiterados.delivery.inbox.PageListener;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.outbox.Sweeper;
import bo.comteco.reiterados.delivery.outstanding.ConsumerLag;
import bo.comteco.reiterados.delivery.outstanding.DeliveryMetrics;
import bo.comteco.reiterados.delivery.outstanding.Outstanding;
import bo.comteco.reiterados.delivery.outstanding.OutstandingEndpoint;
import bo.comteco.reiterados.delivery.outstanding.OutstandingWork;
import bo.comteco.reiterados.delivery.store.DocumentStores;
import bo.comteco.reiterados.delivery.time.FileClock;
import bo.comteco.reiterados.delivery.time.MachineTime;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.cloud.stream.binder.kafka.config.ClientFactoryCustomizer;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.function.SingletonSupplier;
import reactor.core.publisher.Mono;

/** Brings delivery into a service: it defines its stores, its {@link PageListener} and its {@link DeadlineWorker}s. */
@AutoConfiguration(
        before = {KafkaAutoConfiguration.class},
        after = MongoReactiveAutoConfiguration.class)
@EnableConfigurationProperties(DeliveryProperties.class)
public class DeliveryAutoConfiguration {

    private static final Duration COMMIT_EVERY = Duration.ofMillis(500);

    /** Business time: of this machine, in whole milliseconds (what a store keeps); of a file in the local stack alone. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${clock.file:}") String file, Environment environment) {
        if (file.isBlank()) {
            return Clock.tickMillis(java.time.ZoneOffset.UTC);
        }
        if (!environment.acceptsProfiles(Profiles.of("local"))) {
            throw new IllegalStateException(
                    "clock.file moves business time and is refused outside the profile 'local'");
        }
        return new FileClock(Path.of(file), Clock.tickMillis(java.time.ZoneOffset.UTC));
    }

    @Bean
    @ConditionalOnMissingBean
    MachineTime machineTime() {
        return MachineTime.system();
    }

    /** Well below {@code max.poll.interval}: a page must learn in time that the store is away. */
    @Bean
    MongoClientSettingsBuilderCustomizer serverSelectionBelowPollInterval() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(10, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.readTimeout(20, TimeUnit.SECONDS));
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, DeliveryProperties properties) {
        return client.getDatabase(properties.database());
    }

    /** By {@code ping}: every server knows it, {@code hello} is unknown to the embedded one. */
    @Bean
    ReactiveHealthIndicator mongoHealthContributor(MongoDatabase database) {
        return () -> Mono.from(database.runCommand(new Document("ping", 1)))
                .map(pong -> Health.up().build())
                .timeout(Duration.ofSeconds(5))
                .onErrorResume(error -> Mono.just(Health.down(error).build()));
    }

    /** The producer of outboxes and dead letters; named apart so that Boot's own template stays as it is. */
    @Bean
    KafkaTemplate<String, byte[]> deliveryKafkaTemplate(KafkaProperties kafka) {
        Map<String, Object> producer = new HashMap<>(kafka.buildProducerProperties());
        producer.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        producer.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        producer.put(ProducerConfig.ACKS_CONFIG, "all");
        producer.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        producer.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        producer.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        producer.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        producer.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
        producer.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2_200_000);
        return new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(producer));
    }

    @Bean
    Relay relay(
            KafkaTemplate<String, byte[]> deliveryKafkaTemplate,
            MongoDatabase closedAfterTheRelay,
            DeliveryProperties properties,
            @Value("${spring.application.name}") String service) {
        return new Relay(deliveryKafkaTemplate, "/" + service, properties.mostInFlight());
    }

    @Bean
    DocumentStores documentStores(MongoDatabase database, Relay relay, MachineTime machine) {
        return new DocumentStores(database, relay, machine);
    }

    @Bean
    Sweeper sweeper(Relay relay, MachineTime machine, DeliveryProperties properties) {
        return new Sweeper(relay, machine, properties.pageSize());
    }

    /** The first look takes everything that is listed: it is what the last run of this service left. */
    @Bean
    BackgroundLoop sweeperLoop(Sweeper sweeper, DeliveryProperties properties) {
        Duration[] minimumAge = {Duration.ZERO};
        return new BackgroundLoop("sweeper", properties.sweepEvery(), () -> {
            sweeper.sweep(minimumAge[0]).block();
            minimumAge[0] = properties.sweepAfter();
        });
    }

    /** Looks at the index when something may be due, and every second anyway: another instance may have made it due. */
    @Bean
    BackgroundLoop deadlineLoop(
            ObjectProvider<DeadlineWorker<?>> workers,
            DeliveryProperties properties,
            Clock clock,
            MachineTime machine) {
        List<DeadlineWorker<?>> all = workers.orderedStream().toList();
        Instant[] looked = {Instant.MIN};
        return new BackgroundLoop("deadlines", properties.deadlinesEvery(), () -> {
            if (all.isEmpty()) {
                return;
            }
            Instant now = machine.now();
            Instant business = clock.instant();
            boolean lookAnyway = looked[0].plusSeconds(1).isBefore(now);
            for (DeadlineWorker<?> worker : all) {
                if (lookAnyway) {
                    worker.work().block();
                } else if (worker.mayBeDue(business)) {
                    worker.workKnown().block();
                }
            }
            if (lookAnyway) {
                looked[0] = now;
            }
        });
    }

    @Bean
    DeadLetters deadLetters(
            KafkaTemplate<String, byte[]> deliveryKafkaTemplate,
            DeliveryProperties properties,
            @Value("${spring.application.name}") String service) {
        return new DeadLetters(deliveryKafkaTemplate, service, properties.deadLetterPatience());
    }

    /** The one function of the service; Spring Cloud Stream binds it to all its topics. */
    @Bean
    Consumer<Message<List<byte[]>>> eventos(PageListener listener) {
        return listener::accept;
    }

    /** Pauses the container and gives the same page again, without end: a page is never given up (docs/adr). */
    @Bean
    CommonErrorHandler pauseAndTryAgain() {
        ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(10_000);
        DefaultErrorHandler handler = new DefaultErrorHandler(
                (record, error) -> {
                    throw error instanceof RuntimeException runtime ? runtime : new IllegalStateException(error);
                },
                backOff);
        handler.setClassifications(Map.of(), true);
        return handler;
    }

    /**
     * Listeners wait for the store on virtual threads; the global setting does not reach the binder's containers. Offsets are
     * committed a few times a second and not after each page: what a crash lets come again changes nothing.
     */
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> listenersOnVirtualThreads() {
        return (container, destination, group) -> {
            SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("listener-");
            executor.setVirtualThreads(true);
            ContainerProperties properties = container.getContainerProperties();
            properties.setListenerTaskExecutor(executor);
            properties.setAckMode(ContainerProperties.AckMode.TIME);
            properties.setAckTime(COMMIT_EVERY.toMillis());
            // An idle listener commits the rest when its poll comes back.
            properties.setPollTimeout(COMMIT_EVERY.toMillis());
        };
    }

    @Bean
    Haste haste() {
        return new Haste();
    }

    /** Where a service says that what it reads may wait for more. */
    @Bean
    ClientFactoryCustomizer gatheringConsumers(DeliveryProperties properties, Haste haste) {
        return new ClientFactoryCustomizer() {
            @Override
            public void configure(ConsumerFactory<?, ?> consumers) {
                if (properties.gather().isPositive()) {
                    gathering(consumers, properties.gather(), haste);
                }
            }
        };
    }

    private static <K, V> void gathering(ConsumerFactory<K, V> consumers, Duration most, Haste haste) {
        consumers.addPostProcessor(consumer -> GatheringConsumer.of(consumer, most, haste));
    }

    /** All topics that this service reads or writes, and its dead letters; created where they are missing. */
    @Bean
    KafkaAdmin.NewTopics topics(DeliveryProperties properties, @Value("${spring.application.name}") String service) {
        List<NewTopic> topics = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(properties.subscribed());
        names.addAll(properties.published());
        for (String name : names) {
            topics.add(
                    topic(name, properties).partitions(properties.partitions()).build());
        }
        for (String name : properties.subscribed()) {
            topics.add(topic(DeadLetters.topic(name, service), properties)
                    .partitions(1)
                    .config(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "2200000")
                    .build());
        }
        return new KafkaAdmin.NewTopics(topics.toArray(NewTopic[]::new));
    }

    /** Where the broker was away at the start, the topics are made when it is there. */
    @Bean
    BackgroundLoop topicsLoop(KafkaAdmin admin) {
        boolean[] made = {false};
        return new BackgroundLoop("topics", Duration.ofSeconds(10), () -> made[0] = made[0] || admin.initialize());
    }

    private static TopicBuilder topic(String name, DeliveryProperties properties) {
        return TopicBuilder.name(name)
                .replicas(properties.replication())
                .config(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime")
                .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                .config(TopicConfig.RETENTION_BYTES_CONFIG, "-1");
    }

    @Bean
    ConsumerLag consumerLag(
            KafkaAdmin admin,
            DeliveryProperties properties,
            ObjectProvider<PageListener> listener,
            @Value("${spring.application.name}") String service) {
        // Looked up once and not at each question.
        Supplier<Optional<PageListener>> first =
                SingletonSupplier.of(() -> listener.stream().findFirst());
        return new ConsumerLag(
                admin.getConfigurationProperties(),
                service,
                properties.subscribed(),
                () -> first.get().map(PageListener::positions).orElse(Map.of()));
    }

    @Bean
    Outstanding outstanding(
            Relay relay,
            Sweeper sweeper,
            ConsumerLag lag,
            ObjectProvider<PageListener> listeners,
            ObjectProvider<DeadlineWorker<?>> deadlines,
            BackgroundLoop deadlineLoop,
            ObjectProvider<OutstandingWork> works,
            Haste haste,
            Clock clock) {
        return new Outstanding(
                relay,
                sweeper,
                lag,
                listeners.stream().toList(),
                deadlines.stream().toList(),
                deadlineLoop::wake,
                works.stream().toList(),
                haste,
                clock);
    }

    @Bean
    OutstandingEndpoint outstandingEndpoint(Outstanding outstanding) {
        return new OutstandingEndpoint(outstanding);
    }

    @Bean
    DeliveryMetrics deliveryMetrics(
            Relay relay,
            Sweeper sweeper,
            DeadLetters deadLetters,
            ObjectProvider<PageListener> listeners,
            ObjectProvider<DeadlineWorker<?>> deadlines,
            DocumentStores stores,
            Clock clock,
            MachineTime machine) {
        return new DeliveryMetrics(
                relay,
                sweeper,
                deadLetters,
                listeners.stream().toList(),
                deadlines.stream().toList(),
                stores,
                clock,
                machine);
    }

    @Bean
    BackgroundLoop metricsLoop(DeliveryMetrics metrics, DeliveryProperties properties) {
        return new BackgroundLoop(
                "delivery-metrics",
                properties.refreshMetricsEvery(),
                () -> metrics.refresh().block());
    }
}
