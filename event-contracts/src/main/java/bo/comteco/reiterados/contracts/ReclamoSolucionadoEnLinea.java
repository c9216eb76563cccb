package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/**
 * Online assistance solved the claim: no order was made (Paso 10, D-4).
 *
 * @param reclamoId the claim
 * @param estado public state after it
 */
public record ReclamoSolucionadoEnLinea(String reclamoId, EstadoDeOrden estado) implements EventoDeOrden {

    /** A required value that is missing is an error here, where the event is read or made. */
    public ReclamoSolucionadoEnLinea {
        requireNonNull(reclamoId, "reclamoId");
        requireNonNull(estado, "estado");
    }
}
