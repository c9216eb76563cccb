package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/**
 * A claim repeated an order that is open or attended, or one being solved online; no order was made (Paso 4).
 *
 * @param reclamoId the claim that was decided
 * @param decision {@code PRIMER_REPORTE}, {@code REITERA_ABIERTA}, {@code REITERA_ATENDIDA} or {@code REITERA_TRAS_CIERRE} (Paso 3)
 * @param estado public state after it
 */
public record ReiteracionRegistrada(String reclamoId, String decision, EstadoDeOrden estado) implements EventoDeOrden {

    /** A required value that is missing is an error here, where the event is read or made. */
    public ReiteracionRegistrada {
        requireNonNull(reclamoId, "reclamoId");
        requireNonNull(decision, "decision");
        requireNonNull(estado, "estado");
    }
}
