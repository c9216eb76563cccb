package bo.comteco.reiterados.delivery.outbox;

/**
 * Why something is done, carried from REST through Kafka to every log line and event.
 *
 * @param correlationId the one id of the whole story, from the REST call that began it
 */
public record Cause(String correlationId) {}
