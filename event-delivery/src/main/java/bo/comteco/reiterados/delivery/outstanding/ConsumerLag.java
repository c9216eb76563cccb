package bo.comteco.reiterados.delivery.outstanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far a consumer group is behind: records that are on its topics and not yet committed by it. */
public final class ConsumerLag implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private final Admin admin;
    private final String group;
    private final List<String> topics;
    private volatile Map<TopicPartition, OffsetSpec> partitions = Map.of();

    /** The lag of {@code group} on {@code topics}. */
    public ConsumerLag(Map<String, Object> adminConfiguration, String group, List<String> topics) {
        this.admin = Admin.create(adminConfiguration);
        this.group = group;
        this.topics = List.copyOf(topics);
    }

    /**
     * Records not yet committed; blocks while it asks the broker.
     *
     * @throws IllegalStateException where the broker does not answer
     */
    public long count() {
        if (topics.isEmpty()) {
            return 0;
        }
        try {
            Map<TopicPartition, OffsetSpec> all = partitions();
            var committed = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata();
            Map<TopicPartition, ListOffsetsResultInfo> ends =
                    admin.listOffsets(all).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Map<TopicPartition, OffsetAndMetadata> done = committed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            long lag = 0;
            for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end : ends.entrySet()) {
                OffsetAndMetadata at = done.get(end.getKey());
                lag += Math.max(0, end.getValue().offset() - (at == null ? 0 : at.offset()));
            }
            return lag;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking for the lag", stop);
        } catch (ExecutionException | TimeoutException away) {
            throw new IllegalStateException("the broker does not tell the lag", away);
        }
    }

    private Map<TopicPartition, OffsetSpec> partitions()
            throws InterruptedException, ExecutionException, TimeoutException {
        if (partitions.isEmpty()) {
            Map<TopicPartition, OffsetSpec> found = new HashMap<>();
            for (TopicDescription topic : admin.describeTopics(topics)
                    .allTopicNames()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .values()) {
                topic.partitions()
                        .forEach(partition -> found.put(
                                new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest()));
            }
            partitions = Map.copyOf(found);
        }
        return partitions;
    }

    @Override
    public void close() {
        admin.close();
    }
}
