package bo.comteco.reiterados.localservers;

import java.io.Serial;

/** A server could not be had; the message is a whole sentence for the person at the console, with the end of the server's log. */
public final class LocalServerException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public LocalServerException(String message) {
        super(message);
    }

    public LocalServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
