package bo.comteco.reiterados.delivery.store;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How a state is laid down in its document, and read from it.
 *
 * <p>The fields {@code _id}, {@code version}, {@code secuencia}, {@code salida}, {@code envios}, {@code vence},
 * {@code arriendo}, {@code arrendatario} and {@code escritura} belong to {@link DocumentStore}. A field that is absent from
 * {@link #toFields} is taken off the document; only what changed is written.
 *
 * @param <S> the state
 */
public interface DocumentMapper<S> {

    /** The state as fields. Instants as {@link java.util.Date}; null values are left out. */
    Document toFields(S state);

    /** The state from the fields that {@link #toFields} made. */
    S fromFields(String id, Document fields);

    /** When the document is due next (business time), or null: becomes the indexed field {@code vence}. */
    default @Nullable Instant dueAt(S state) {
        return null;
    }
}
