package bo.comteco.reiterados.localstack;

import java.io.Serial;

/** The stack could not do what was asked; the message is a whole sentence, in Spanish, for the person at the console. */
public final class LocalStackException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public LocalStackException(String message) {
        super(message);
    }

    public LocalStackException(String message, Throwable cause) {
        super(message, cause);
    }
}
