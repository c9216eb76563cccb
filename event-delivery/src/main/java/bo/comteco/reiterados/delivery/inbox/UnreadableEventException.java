package bo.comteco.reiterados.delivery.inbox;

/** An event that can never be read: its envelope or its body breaks the contract. */
public final class UnreadableEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What the envelope or body lacks. */
    public UnreadableEventException(String message) {
        super(message);
    }

    /** What the envelope or body lacks, and the error that showed it. */
    public UnreadableEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
