package bo.comteco.reiterados.localstack.replay;

import bo.comteco.reiterados.contracts.Topic;
import bo.comteco.reiterados.localstack.LocalStackException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Asks the broker: nothing is ever deleted, so a topic holds as many records as its end offsets say. */
final class RegistrosDeKafka implements Registros {

    private static final Map<TopicPartition, OffsetSpec> ENDS = Arrays.stream(Topic.values())
            .flatMap(t -> IntStream.range(0, Topic.PARTITIONS).mapToObj(p -> new TopicPartition(t.wireName(), p)))
            .collect(Collectors.toUnmodifiableMap(p -> p, _ -> OffsetSpec.latest()));

    private final String bootstrapServers;
    private final Admin admin;

    RegistrosDeKafka(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    @Override
    public Map<String, Long> porTema() {
        try {
            Map<TopicPartition, ListOffsetsResultInfo> ends =
                    admin.listOffsets(ENDS).all().get(20, TimeUnit.SECONDS);
            return ends.entrySet().stream()
                    .collect(Collectors.groupingBy(
                            end -> end.getKey().topic(),
                            Collectors.summingLong(end -> end.getValue().offset())));
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
