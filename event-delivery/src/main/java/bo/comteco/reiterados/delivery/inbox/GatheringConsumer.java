package bo.comteco.reiterados.delivery.inbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Kafka consumer that, when a poll has brought something, lets it wait a little for what follows, so that what trickles comes as
 * one page: for a service that only follows what others decide, and that nobody waits for as a rule. Nothing waits while somebody
 * does ({@link Haste}).
 *
 * <p>For the container it is a poll that took longer. What waits is not committed and not counted as handled.
 */
public final class GatheringConsumer<K, V> {
    private static final Logger LOG = LoggerFactory.getLogger(GatheringConsumer.class);

    /** A page of so many is large enough: what surrounds it no longer counts. */
    static final int ENOUGH = 100;

    /**
     * What has come meanwhile, after two polls: the fetch under way was answered with the first record that came; what came after
     * it is as far away as the broker.
     */
    private static final List<Duration> WHAT_HAS_COME = List.of(Duration.ZERO, Duration.ofMillis(2));

    private final Consumer<K, V> consumer;
    private final Duration most;
    private final Haste haste;

    private GatheringConsumer(Consumer<K, V> consumer, Duration most, Haste haste) {
        this.consumer = consumer;
        this.most = most;
        this.haste = haste;
    }

    /**
     * That consumer, gathering.
     *
     * @param most how long what was read may wait for more, machine time
     */
    public static <K, V> Consumer<K, V> of(Consumer<K, V> consumer, Duration most, Haste haste) {
        GatheringConsumer<K, V> gathering = new GatheringConsumer<>(consumer, most, haste);
        @SuppressWarnings("unchecked")
        Consumer<K, V> proxy = (Consumer<K, V>) Proxy.newProxyInstance(
                Consumer.class.getClassLoader(),
                new Class<?>[] {Consumer.class},
                (self, method, arguments) -> gathering.call(method, arguments));
        return proxy;
    }

    private @Nullable Object call(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("poll")
                && arguments != null
                && arguments.length == 1
                && arguments[0] instanceof Duration timeout) {
            return poll(timeout);
        }
        try {
            return method.invoke(consumer, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }

    private ConsumerRecords<K, V> poll(Duration timeout) {
        ConsumerRecords<K, V> first = consumer.poll(timeout);
        if (first.isEmpty() || first.count() >= ENOUGH || haste.isOn()) {
            return first;
        }
        haste.await(most);
        List<ConsumerRecords<K, V>> parts = new ArrayList<>(List.of(first));
        for (Duration patience : WHAT_HAS_COME) {
            ConsumerRecords<K, V> more = pollOn(patience);
            if (more.isEmpty()) {
                break;
            }
            parts.add(more);
        }
        return together(parts);
    }

    /** Whatever goes wrong here is said again by the next poll; what was read before must not be lost with it. */
    private ConsumerRecords<K, V> pollOn(Duration patience) {
        try {
            return consumer.poll(patience);
        } catch (RuntimeException failed) {
            LOG.debug("no more is gathered: {}", failed.toString());
            return ConsumerRecords.empty();
        }
    }

    /** What was revoked meanwhile belongs to another instance now, which reads it from what was committed. */
    private ConsumerRecords<K, V> together(List<ConsumerRecords<K, V>> parts) {
        Set<TopicPartition> assigned = consumer.assignment();
        Map<TopicPartition, List<ConsumerRecord<K, V>>> records = new HashMap<>();
        Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
        for (ConsumerRecords<K, V> part : parts) {
            part.partitions().stream()
                    .filter(assigned::contains)
                    .forEach(partition -> records.computeIfAbsent(partition, key -> new ArrayList<>())
                            .addAll(part.records(partition)));
            next.putAll(part.nextOffsets());
        }
        next.keySet().retainAll(assigned);
        return new ConsumerRecords<>(records, next);
    }
}
