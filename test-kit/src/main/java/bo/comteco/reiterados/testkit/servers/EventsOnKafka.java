package bo.comteco.reiterados.testkit.servers;

import static java.nio.charset.StandardCharsets.UTF_8;

import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.Evento;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.contracts.Topic;
import bo.comteco.reiterados.delivery.outbox.Author;
import bo.comteco.reiterados.delivery.outbox.CloudEvent;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** The other services, for a test of one: publishes their events and reads what the service under test tells. */
public final class EventsOnKafka implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

    /** Reads {@code topics} (wire names) from their beginning; those that are missing are made. */
    public EventsOnKafka(String... topics) {
        RealServers servers = RealServers.get();
        Map<String, Integer> wanted = new HashMap<>();
        for (Topic topic : Topic.values()) {
            wanted.put(topic.wireName(), 4);
        }
        Arrays.stream(topics).forEach(topic -> wanted.putIfAbsent(topic, 1));
        servers.kafka().createTopics(wanted);
        String brokers = servers.kafka().bootstrapServers();
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers, ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new ByteArraySerializer());
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = Arrays.stream(topics)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** An event as it was read. */
    public record Read(TipoDeEvento type, Evento event, Map<String, String> headers, String key) {}

    /** Publishes an event of what its service does by itself, at the business time {@code time}; returns when the broker has it. */
    public void publish(Evento event, Instant time) {
        publish(event, time, Author.nobody());
    }

    /** Publishes an event as its service would, at the business time {@code time}; returns when the broker has it. */
    public void publish(Evento event, Instant time, Author author) {
        TipoDeEvento type = TipoDeEvento.of(event);
        send(CloudEvent.record(
                "/test",
                event.fuente(),
                new OutgoingEvent(
                        event.secuencia(),
                        type.topic().wireName(),
                        event.clave(),
                        type.wireName(),
                        type.version(),
                        time,
                        "correlation-" + event.fuente(),
                        EventCodec.encode(event),
                        author)));
    }

    /** Publishes any record; returns when the broker has it. */
    public void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Waits for the first event of that class that fits, among all that were ever published. */
    public <E extends Evento> E await(Class<E> type, Predicate<? super E> fits) {
        return Awaitility.await("an event " + type.getSimpleName())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> all(type, fits), found -> !found.isEmpty())
                .getFirst();
    }

    /** All events of that class that fit and have been published until now, in order of arrival. */
    public <E extends Evento> List<E> all(Class<E> type, Predicate<? super E> fits) {
        return events().stream()
                .map(Read::event)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(fits)
                .toList();
    }

    /** All readable events until now, with their envelope. */
    public List<Read> events() {
        List<Read> events = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records()) {
            Map<String, String> headers = headers(record);
            TipoDeEvento.named(headers.getOrDefault(CloudEvent.TYPE, ""))
                    .ifPresent(type ->
                            events.add(new Read(type, EventCodec.decode(type, record.value()), headers, record.key())));
        }
        return events;
    }

    /** All records until now, as they stand on the topics. */
    public List<ConsumerRecord<String, byte[]>> records() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(50)).forEach(seen::add);
        }
        return List.copyOf(seen);
    }

    /** The headers of a record as texts. */
    public static Map<String, String> headers(ConsumerRecord<?, ?> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), UTF_8));
        }
        return headers;
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
    }
}
