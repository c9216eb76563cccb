package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/**
 * The priority matrix classified an order, for the first time or again (Anexo 2, D-15 to D-18).
 *
 * @param causa {@code REGISTRO}, {@code REITERACION}, {@code RETENCION}, {@code EDAD}, {@code ANULACION}, {@code SEGMENTO}, {@code ORDEN_INMEDIATA} or {@code REBAJA} (by a person: the deadline may be later)
 * @param explicacion why, in Spanish, for a person
 * @param estado public state after it
 */
public record OrdenClasificada(String causa, String explicacion, EstadoDeEscalamiento estado)
        implements EventoDeEscalamiento {

    /** A required value that is missing is an error here, where the event is read or made. */
    public OrdenClasificada {
        requireNonNull(causa, "causa");
        requireNonNull(explicacion, "explicacion");
        requireNonNull(estado, "estado");
    }
}
