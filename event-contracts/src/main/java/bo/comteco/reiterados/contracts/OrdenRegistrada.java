package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An order came to be: by a claim (Pasos 6, 11, 15), by a failed control (Paso 21), or in the place of an annulled
 * one (D-25).
 *
 * <p>By both, where the control made an order of an online assistance: then {@code AsistenciaIniciada} has told that
 * decision already, and nobody counts it twice. The same holds where the assistance ended unsolved (Paso 11).
 *
 * @param reclamoId the claim that it answers; null where a failed control or a supervisor alone made the order
 * @param decision {@code PRIMER_REPORTE} or {@code REITERA_TRAS_CIERRE} (Paso 3); null with {@code reclamoId}
 * @param controlId the failed control that made it; null where no control did
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
