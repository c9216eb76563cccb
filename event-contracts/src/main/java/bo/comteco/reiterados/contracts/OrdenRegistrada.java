package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An order came to be: by a claim (Pasos 6, 11, 15) or by a failed control (Paso 21).
 *
 * @param reclamoId the claim that was decided; null where a failed control made the order
 * @param decision {@code PRIMER_REPORTE} or {@code REITERA_TRAS_CIERRE} (Paso 3); null where a failed control made it
 * @param controlId the failed control that made it; null where a claim did
 * @param estado public state after it
 */
public record OrdenRegistrada(
        @Nullable String reclamoId,
        @Nullable String decision,
        @Nullable String controlId,
        EstadoDeOrden estado) implements EventoDeOrden {

    /** A required value that is missing is an error here, where the event is read or made. */
    public OrdenRegistrada {
        requireNonNull(estado, "estado");
    }
}
