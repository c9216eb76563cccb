package bo.comteco.reiterados.localstack.replay;

import bo.comteco.reiterados.contracts.Topic;
import bo.comteco.reiterados.localstack.LocalStackException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** Asks the broker: nothing is ever deleted, so a topic holds as many records as its end offsets say. */
final class RegistrosDeKafka implements Registros {

    private static final List<String> TEMAS =
            Arrays.stream(Topic.values()).map(Topic::wireName).toList();

    private final String bootstrapServers;
    private final Admin admin;
    /** Looked up once: no partition is ever added. */
    private Map<TopicPartition, OffsetSpec> particiones = Map.of();

    RegistrosDeKafka(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    @Override
    public Map<String, Long> porTema() {
        if (particiones.isEmpty()) {
            particiones = todas();
        }
        Map<TopicPartition, ListOffsetsResultInfo> ends =
                get(admin.listOffsets(particiones).all());
        return ends.entrySet().stream()
                .collect(Collectors.groupingBy(
                        end -> end.getKey().topic(),
                        Collectors.summingLong(end -> end.getValue().offset())));
    }

    private Map<TopicPartition, OffsetSpec> todas() {
        return get(admin.describeTopics(TEMAS).allTopicNames()).values().stream()
                .flatMap(
                        tema -> tema.partitions().stream().map(una -> new TopicPartition(tema.name(), una.partition())))
                .collect(Collectors.toUnmodifiableMap(una -> una, _ -> OffsetSpec.latest()));
    }

    private <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new LocalStackException("Kafka (" + bootstrapServers + ") no dice cuántos eventos tiene.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Se interrumpió el replay.", e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
