package bo.comteco.reiterados.delivery.outstanding;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** How far this service has read its topics, and how far it is behind: records that are there and not yet handled. */
public final class ConsumerLag implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Admin admin;
    private final String group;
    private final List<String> topics;
    private final Supplier<Map<TopicPartition, Long>> handled;
    /** What the group had committed when it was looked up last: the place from which this instance goes on. */
    private volatile @Nullable Map<TopicPartition, Long> committed;
    /** The number of partitions of a topic never changes within a version. */
    private final Mono<Map<TopicPartition, OffsetSpec>> partitions;

    /**
     * The lag of {@code group} on {@code topics}.
     *
     * @param handled what this instance has stored, as the next offset of each partition
     */
    public ConsumerLag(
            Map<String, Object> adminConfiguration,
            String group,
            List<String> topics,
            Supplier<Map<TopicPartition, Long>> handled) {
        this.handled = handled;
        this.admin = Admin.create(adminConfiguration);
        this.group = group;
        this.topics = List.copyOf(topics);
        this.partitions = Mono.defer(
                        () -> mono(admin.describeTopics(this.topics).allTopicNames()))
                .map(ConsumerLag::latestOf)
                .cacheInvalidateIf(Map::isEmpty);
    }

    /** Records not yet committed; an error where the broker does not tell. */
    public Mono<Long> count() {
        return topics.isEmpty()
                ? Mono.just(0L)
                : partitions.flatMap(this::count).timeout(PATIENCE);
    }

    /**
     * How many records of each topic this service has handled, counted from the topic's beginning: as far as this instance
     * knows, which asks the broker only for what the group had committed before it came.
     */
    public Mono<Map<String, Long>> handledByTopic() {
        Map<TopicPartition, Long> known = committed;
        if (known != null) {
            return Mono.just(byTopic(known));
        }
        return mono(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .timeout(PATIENCE)
                .map(found -> {
                    Map<TopicPartition, Long> offsets = new HashMap<>();
                    found.forEach((partition, at) -> {
                        if (at != null) {
                            offsets.put(partition, at.offset());
                        }
                    });
                    committed = offsets;
                    return byTopic(offsets);
                });
    }

    /** Looks up anew, next time, what the group has committed: another instance may have gone on in this one's place. */
    public void forget() {
        committed = null;
    }

    private Map<String, Long> byTopic(Map<TopicPartition, Long> known) {
        Map<TopicPartition, Long> positions = new HashMap<>(known);
        handled.get().forEach((partition, at) -> positions.merge(partition, at, Math::max));
        Map<String, Long> sums = new TreeMap<>();
        topics.forEach(topic -> sums.put(topic, 0L));
        positions.forEach((partition, at) -> sums.computeIfPresent(partition.topic(), (topic, sum) -> sum + at));
        return sums;
    }

    private Mono<Long> count(Map<TopicPartition, OffsetSpec> all) {
        return mono(admin.listOffsets(all).all()).flatMap(ends -> {
            Map<TopicPartition, Long> here = handled.get();
            boolean allHere = ends.entrySet().stream()
                    .allMatch(end -> here.getOrDefault(end.getKey(), 0L)
                            >= end.getValue().offset());
            // What this instance has not handled another may have, or this one before it was started: the group knows.
            return allHere
                    ? Mono.just(0L)
                    : mono(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                            .map(done -> behind(ends, done));
        });
    }

    private static long behind(
            Map<TopicPartition, ListOffsetsResultInfo> ends, Map<TopicPartition, OffsetAndMetadata> done) {
        long lag = 0;
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end : ends.entrySet()) {
            OffsetAndMetadata at = done.get(end.getKey());
            lag += Math.max(0, end.getValue().offset() - (at == null ? 0 : at.offset()));
        }
        return lag;
    }

    private static Map<TopicPartition, OffsetSpec> latestOf(Map<String, TopicDescription> topics) {
        Map<TopicPartition, OffsetSpec> all = new HashMap<>();
        topics.forEach((name, topic) -> topic.partitions()
                .forEach(partition -> all.put(new TopicPartition(name, partition.partition()), OffsetSpec.latest())));
        return Map.copyOf(all);
    }

    private static <T> Mono<T> mono(KafkaFuture<T> future) {
        return Mono.fromCompletionStage(future.toCompletionStage());
    }

    @Override
    public void close() {
        admin.close();
    }
}
