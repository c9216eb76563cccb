package bo.comteco.reiterados.delivery.store;

/** The server refused one document's write; the code says whether another try may mend it. */
public final class WriteRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The refusal of a write to {@code id} in {@code collection}, with the server's code and message. */
    public WriteRefusedException(String collection, String id, int code, String message) {
        super(collection + "/" + id + ": " + code + " " + message);
    }
}
