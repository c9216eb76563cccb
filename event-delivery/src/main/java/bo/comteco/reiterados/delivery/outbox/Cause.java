package bo.comteco.reiterados.delivery.outbox;

/**
 * Why something is done, carried from REST through Kafka to every log line and event.
 *
 * @param correlationId the one id of the whole story, from the REST call that began it
 * @param author who does it: events name it
 */
public record Cause(String correlationId, Author author) {

    /** A cause that nobody's call is. */
    public Cause(String correlationId) {
        this(correlationId, Author.nobody());
    }

    /** Somebody's call: the role in which it is made, and the subject of the token. */
    public static Cause by(String correlationId, String role, String code) {
        return new Cause(correlationId, new Author.Person(role, code));
    }
}
