package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/** A move of an order that a person makes. */
public sealed interface MoverOrden extends ComandoDeOrden
        permits PonerEnReparacion, Asignar, Atender, Cerrar, Anular, Sustituir {

    /** When it is made. */
    Instant cuando();
}
