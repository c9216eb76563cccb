package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What Smartflex is told of what is mastered here (D-27). */
public sealed interface Registro {

    /** What the request ids of orders begin with. */
    String ORDEN = "OT:";

    /** What the request ids of entries begin with: the claim and the number of the entry follow. */
    String INTERACCION = "INT:";

    /** The request id: the same thing has the same one, however often it is sent, so that Smartflex can drop the second. */
    String peticion();

    /** The contract that it is about. */
    String contrato();

    /**
     * A new order.
     *
     * @param ordenId the order
     * @param contrato contract
     * @param servicio damaged service
     * @param falla fault family
     * @param tipo {@code REPARACION} or {@code INSTALACION}
     * @param repite the order or assistance that it repeats (Paso 6); null where it repeats none
     * @param registradaEn when it was registered
     */
    record DeOrden(
            String ordenId,
            String contrato,
            String servicio,
            String falla,
            String tipo,
            @Nullable String repite,
            Instant registradaEn)
            implements Registro {
        @Override
        public String peticion() {
            return ORDEN + ordenId;
        }
    }

    /**
     * What supervision did with the unit involved (Paso 8).
     *
     * @param contrato contract of the claim
     * @param servicio damaged service
     * @param interaccion the entry
     */
    record DeInteraccion(String contrato, String servicio, Interaccion interaccion) implements Registro {
        @Override
        public String peticion() {
            return INTERACCION + interaccion.reclamoId() + "#" + interaccion.numero();
        }
    }
}
