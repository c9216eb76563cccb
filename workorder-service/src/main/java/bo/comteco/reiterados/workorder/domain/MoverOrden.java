package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/** A move of an order that a person makes. */
public sealed interface MoverOrden extends ComandoDeOrden permits PonerEnReparacion, Atender, Cerrar, Anular {

    /** When it is made. */
    Instant cuando();
}
