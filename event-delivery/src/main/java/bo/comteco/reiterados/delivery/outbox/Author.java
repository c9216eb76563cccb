package bo.comteco.reiterados.delivery.outbox;

/**
 * Who did what an event tells: told in its envelope, as CloudEvents' Auth Context has it, and kept in the history of its document.
 * No log line names it.
 */
public sealed interface Author {

    /**
     * Somebody gave the command.
     *
     * @param role the role in which that was
     * @param code subject of the token: a code, never a name
     */
    record Person(String role, String code) implements Author {}

    /** The system did it by itself: a deadline, or what follows from another event. */
    record Automatic() implements Author {}

    /** No person. */
    static Author nobody() {
        return new Automatic();
    }
}
