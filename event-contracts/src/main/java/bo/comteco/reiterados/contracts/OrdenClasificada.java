package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The priority matrix classified an order, for the first time or again (Anexo 2, D-15 to D-18).
 *
 * @param causa {@code REGISTRO}, {@code REITERACION}, {@code RETENCION}, {@code EDAD}, {@code ANULACION}, {@code SEGMENTO}, {@code ORDEN_INMEDIATA} or {@code REBAJA} (by a person: the deadline may be later)
 * @param explicacion why, in Spanish, for a person
 * @param motivo why a person lowered it (D-18), in that person's words; null with other causes, and in events of before that field
 * @param estado public state after it
 */
public record OrdenClasificada(
        String causa, String explicacion, @Nullable String motivo, EstadoDeEscalamiento estado)
        implements EventoDeEscalamiento {

    /** A required value that is missing is an error here, where the event is read or made. */
    public OrdenClasificada {
        requireNonNull(causa, "causa");
        requireNonNull(explicacion, "explicacion");
        requireNonNull(estado, "estado");
    }
}
