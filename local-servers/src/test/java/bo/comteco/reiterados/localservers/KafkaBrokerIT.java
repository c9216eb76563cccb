package bo.comteco.reiterados.localservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {

    private static final String TOPIC = "prueba.v1";

    @TempDir
    Path folder;

    @Test
    void dentro_de_esta_jvm_recibe_y_entrega() throws Exception {
        try (KafkaBroker broker = KafkaBroker.insideThisJvm(folder).start()) {
            broker.createTopics(Map.of(TOPIC, 3));
            broker.createTopics(Map.of(TOPIC, 3, "otra.v1", 1));
            publish(broker, 0, 20);

            List<ConsumerRecord<String, String>> read = read(broker, 20);

            assertThat(read).extracting(ConsumerRecord::value).containsExactlyInAnyOrderElementsOf(values(0, 20));
            assertThat(read).allSatisfy(r -> assertThat(r.timestampType()).isEqualTo(TimestampType.LOG_APPEND_TIME));
            assertThat(broker.log()).content(StandardCharsets.UTF_8).contains("Kafka Server started");
        }
    }

    @Test
    void dentro_de_esta_jvm_vuelve_sobre_la_misma_carpeta() throws Exception {
        KafkaBroker broker = KafkaBroker.insideThisJvm(folder).start();
        try (broker) {
            broker.createTopics(Map.of(TOPIC, 1));
            publish(broker, 0, 5);
            broker.close();
            assertThat(FreePorts.isFree(broker.port())).isTrue();

            broker.start();

            assertThat(read(broker, 5)).extracting(ConsumerRecord::value).containsExactlyElementsOf(values(0, 5));
        }
    }

    @Test
    void en_su_propia_jvm_conserva_lo_confirmado_tras_kill_9() throws Exception {
        KafkaBroker broker = KafkaBroker.ownProcess(folder).start();
        try (broker) {
            broker.createTopics(Map.of(TOPIC, 3));
            publish(broker, 0, 500);
            long first = broker.pid();

            broker.kill();
            assertThat(ProcessHandle.of(first).filter(ProcessHandle::isAlive)).isEmpty();
            broker.start();

            assertThat(broker.pid()).isNotEqualTo(first);
            publish(broker, 500, 510);
            assertThat(read(broker, 510))
                    .extracting(ConsumerRecord::value)
                    .containsExactlyInAnyOrderElementsOf(values(0, 510));
        }
    }

    private static List<String> values(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "v" + i).toList();
    }

    private static void publish(KafkaBroker broker, int from, int to) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var sent = IntStream.range(from, to)
                    .mapToObj(i -> producer.send(new ProducerRecord<>(TOPIC, "k" + i, "v" + i)))
                    .toList();
            for (var acknowledged : sent) {
                acknowledged.get(30, TimeUnit.SECONDS);
            }
        }
    }

    /** Through a consumer group, so that the broker's coordinator is tried too. */
    private static List<ConsumerRecord<String, String>> read(KafkaBroker broker, int expected) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(), "group.id", "lector", "auto.offset.reset", "earliest");
        List<ConsumerRecord<String, String>> read = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            long limit = System.nanoTime() + Duration.ofSeconds(40).toNanos();
            while (read.size() < expected && System.nanoTime() < limit) {
                consumer.poll(Duration.ofMillis(200)).forEach(read::add);
            }
        }
        return read;
    }
}
