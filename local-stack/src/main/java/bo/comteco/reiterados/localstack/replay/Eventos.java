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

/** Counts the events that have ever gone through the topics: the sum of their end offsets. */
final class Eventos {

    private Eventos() {}

    static long contar(String bootstrapServers) {
        Map<TopicPartition, OffsetSpec> ends = Arrays.stream(Topic.values())
                .flatMap(t -> IntStream.range(0, Topic.PARTITIONS).mapToObj(p -> new TopicPartition(t.wireName(), p)))
                .collect(Collectors.toMap(p -> p, _ -> OffsetSpec.latest()));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return admin.listOffsets(ends).all().get(20, TimeUnit.SECONDS).values().stream()
                    .mapToLong(ListOffsetsResultInfo::offset)
                    .sum();
        } catch (ExecutionException | TimeoutException e) {
            throw new LocalStackException("Kafka (" + bootstrapServers + ") no dice cuántos eventos tiene.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Se interrumpió el replay.", e);
        }
    }
}
