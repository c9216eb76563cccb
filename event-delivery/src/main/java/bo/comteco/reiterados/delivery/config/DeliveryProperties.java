package bo.comteco.reiterados.delivery.config;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of delivery; {@code delivery.*}.
 *
 * @param database name of the service's own database
 * @param subscribed topics that this service reads
 * @param published topics that this service writes
 * @param partitions partitions of a topic that does not exist yet; never changed within a version
 * @param replication replicas of a topic that does not exist yet
 * @param gather how long what was read may wait for more before it is handled, machine time; 0 lets nothing wait. Nothing waits while
 *     somebody waits for it ({@code Haste})
 * @param mostInFlight events that may wait in memory for the broker; more stay in their documents
 * @param sweepEvery how often the sweeper looks, machine time
 * @param sweepAfter how long an event must have been listed before the sweeper takes it, machine time
 * @param deadlinesEvery how often a deadline may be looked for, machine time
 * @param deadlineLease how long a page of deadlines may take before another instance tries it, machine time
 * @param pageSize the most documents that sweeper and deadlines take at a time
 * @param refreshMetricsEvery how often the metrics that need the store are looked up, machine time
 * @param deadLetterPatience how long a page waits for its dead letters to be taken, machine time
 */
@ConfigurationProperties("delivery")
public record DeliveryProperties(
        String database,
        @DefaultValue List<String> subscribed,
        @DefaultValue List<String> published,
        @DefaultValue("12") int partitions,
        @DefaultValue("1") short replication,
        @DefaultValue("0s") Duration gather,
        @DefaultValue("10000") int mostInFlight,
        @DefaultValue("2s") Duration sweepEvery,
        @DefaultValue("5s") Duration sweepAfter,
        @DefaultValue("1s") Duration deadlinesEvery,
        @DefaultValue("30s") Duration deadlineLease,
        @DefaultValue("200") int pageSize,
        @DefaultValue("10s") Duration refreshMetricsEvery,
        @DefaultValue("20s") Duration deadLetterPatience) {

    /** Far below what Kafka lets pass between two polls. */
    private static final Duration MOST_GATHERED = Duration.ofSeconds(10);

    /** Checks what would otherwise fail late, with a sentence that names it. */
    public DeliveryProperties {
        if (database == null || !database.matches("[a-z_]{1,40}")) {
            throw Setting.of("delivery.database").refused("de 1 a 40 letras minúsculas y «_»", database);
        }
        Setting.of("delivery.partitions").oneOrMore(partitions, "particiones de un tópico");
        Setting.of("delivery.replication").oneOrMore(replication, "copias de un tópico");
        Setting.of("delivery.gather").between(gather, Duration.ZERO, MOST_GATHERED);
        Setting.of("delivery.most-in-flight").oneOrMore(mostInFlight, "eventos");
        Setting.of("delivery.sweep-every").positive(sweepEvery);
        Setting.of("delivery.sweep-after").positive(sweepAfter);
        Setting.of("delivery.deadlines-every").positive(deadlinesEvery);
        Setting.of("delivery.deadline-lease").positive(deadlineLease);
        Setting.of("delivery.page-size").oneOrMore(pageSize, "documentos");
        Setting.of("delivery.refresh-metrics-every").positive(refreshMetricsEvery);
        Setting.of("delivery.dead-letter-patience").positive(deadLetterPatience);
        subscribed = List.copyOf(subscribed);
        published = List.copyOf(published);
    }
}
