package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/**
 * A HELP_DESK claim that would get an order was put in assistance first (D-4).
 *
 * @param reclamoId the claim that was decided
 * @param decision {@code PRIMER_REPORTE}, {@code REITERA_ABIERTA}, {@code REITERA_ATENDIDA} or {@code REITERA_TRAS_CIERRE} (Paso 3)
 * @param estado public state after it
 */
public record AsistenciaIniciada(String reclamoId, String decision, EstadoDeOrden estado) implements EventoDeOrden {

    /** A required value that is missing is an error here, where the event is read or made. */
    public AsistenciaIniciada {
        requireNonNull(reclamoId, "reclamoId");
        requireNonNull(decision, "decision");
        requireNonNull(estado, "estado");
    }
}
