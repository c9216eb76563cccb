package bo.comteco.reiterados.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.reiterados.contracts.Topic;
import bo.comteco.reiterados.localstack.replay.Servicios;
import bo.comteco.reiterados.localstack.stack.LocalStack;
import bo.comteco.reiterados.localstack.stack.ServiceProcess;
import bo.comteco.reiterados.localstack.stack.StackAddresses;
import bo.comteco.reiterados.localstack.stack.StackService;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What intake and reporting follow of others, told to them once more as a whole, in another order and in part twice, without what they
 * had come to by then: so nothing of it helps them.
 */
final class HistoriaDesordenada {

    private static final String TOPIC = "historia.desordenada";
    private static final List<String> CIFRAS = List.of(
            "/indicadores/2016-03",
            "/indicadores/2016-03/casos",
            "/indicadores/2016-03/controles",
            "/indicadores/2016-03/entorno");
    private static final JsonMapper JSON = new JsonMapper();

    private final LocalStack pila;
    private final StackAddresses stack;
    private final long registros;

    private HistoriaDesordenada(LocalStack pila, long registros) {
        this.pila = pila;
        this.stack = pila.addresses();
        this.registros = registros;
    }

    /** Tells everything that was ever told on the topics which intake and reporting read once more, in an order drawn by chance. */
    static HistoriaDesordenada contar(Pila pila, Random azar) throws Exception {
        return new HistoriaDesordenada(
                pila.stack(), contarEnOtroOrden(pila.stack().addresses().kafka(), azar));
    }

    /** reporting-service comes to the same figures on an empty store, to the last detail of what they are made of. */
    void daLasMismasCifras() {
        Map<String, JsonNode> enOrden = cifras();

        oirDeNuevo(StackService.REPORTING, Map.of("DELIVERY_DATABASE", "reporting_desordenado"), () -> {});

        assertThat(cifras()).isEqualTo(enOrden);
    }

    /** intake-service forgets all that it copied of others, and tells the same story of each claim when it has heard it again. */
    void cuentaLosMismosRelatos() {
        try (MongoClient mongo = MongoClients.create(pila.mongo().uri())) {
            MongoDatabase intake = mongo.getDatabase("intake");
            List<String> reclamos = Flux.from(intake.getCollection("reclamos").find())
                    .map(reclamo -> reclamo.getString("_id"))
                    .collectList()
                    .blockOptional()
                    .orElseThrow();
            assertThat(reclamos).hasSizeGreaterThan(500);
            Map<String, JsonNode> enOrden = relatos(reclamos);

            oirDeNuevo(
                    StackService.INTAKE,
                    Map.of(),
                    () -> List.of("ordenes_seguidas", "masivos_seguidos")
                            .forEach(copia -> Mono.from(
                                            intake.getCollection(copia).drop())
                                    .block()));

            assertThat(relatos(reclamos)).isEqualTo(enOrden);
        }
    }

    private void oirDeNuevo(StackService service, Map<String, String> settings, Runnable olvidar) {
        ServiceProcess proceso = pila.service(service);
        proceso.stop();
        olvidar.run();
        Map<String, String> all = new HashMap<>(settings);
        all.put("SPRING_APPLICATION_NAME", service.module() + "-desordenado");
        all.put("DELIVERY_SUBSCRIBED", TOPIC);
        proceso.start(all);
        await().atMost(Duration.ofMinutes(3)).until(() -> leyo(service));
    }

    private Map<String, JsonNode> cifras() {
        Servicios servicios = Servicios.de(stack);
        return CIFRAS.stream().collect(Collectors.toMap(ruta -> ruta, ruta -> {
            JsonNode cifra = servicios.get(StackService.REPORTING, ruta);
            // When they were counted last; it depends on when each piece of news came, as it should.
            return cifra instanceof ObjectNode campos ? campos.without("calculadoEn") : cifra;
        }));
    }

    private Map<String, JsonNode> relatos(List<String> reclamos) {
        Servicios servicios = Servicios.de(stack);
        return reclamos.stream()
                .flatMap(id -> Stream.of("/reclamos/" + id, "/reclamos/" + id + "/historia"))
                .collect(Collectors.toMap(ruta -> ruta, ruta -> servicios.get(StackService.INTAKE, ruta)));
    }

    /** A third of it twice; returns how many records that are. */
    private static long contarEnOtroOrden(String kafka, Random azar) throws Exception {
        List<ConsumerRecord<byte[], byte[]>> historia = leer(kafka);
        assertThat(historia).hasSizeGreaterThan(1_000);
        List<ConsumerRecord<byte[], byte[]>> otra = new ArrayList<>(historia);
        historia.stream().filter(_ -> azar.nextInt(3) == 0).forEach(otra::add);
        Collections.shuffle(otra, azar);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 3, (short) 1)
                            .configs(Map.of("message.timestamp.type", "LogAppendTime", "retention.ms", "-1"))))
                    .all()
                    .get();
        }
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> enviados = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> uno : otra) {
                enviados.add(producer.send(new ProducerRecord<>(TOPIC, null, uno.key(), uno.value(), uno.headers())));
            }
            for (Future<RecordMetadata> uno : enviados) {
                uno.get();
            }
        }
        return otra.size();
    }

    private static List<ConsumerRecord<byte[], byte[]>> leer(String kafka) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> todas = Arrays.stream(new Topic[] {Topic.ORDENES, Topic.ESCALAMIENTOS, Topic.CALIDAD})
                    .flatMap(topic -> consumer.partitionsFor(topic.wireName()).stream())
                    .map(una -> new TopicPartition(una.topic(), una.partition()))
                    .toList();
            consumer.assign(todas);
            consumer.seekToBeginning(todas);
            Map<TopicPartition, Long> finales = consumer.endOffsets(todas);
            List<ConsumerRecord<byte[], byte[]>> historia = new ArrayList<>();
            while (todas.stream().anyMatch(una -> consumer.position(una) < finales.getOrDefault(una, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(historia::add);
            }
            return historia;
        }
    }

    /** Whether it has handled all of them, and has nothing left to do. */
    private boolean leyo(StackService service) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        stack.management(service).resolve("/actuator/pendiente?espera=5000&registros=" + registros))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            JsonNode pendiente = JSON.readTree(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
            return pendiente.path("leidos").path(TOPIC).asLong() == registros
                    && List.of("salida", "atraso", "vencidos", "trabajos").stream()
                            .allMatch(cuenta -> pendiente.path(cuenta).asLong(-1) == 0);
        }
    }
}
