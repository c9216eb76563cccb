package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/** An order that is not attended yet: it can still be annulled. */
public sealed interface OrdenAbierta extends OrdenViva permits Registrada, EnReparacion {

    /** Annuls it, with a reason. Its open case goes with the next link. */
    Anulada anular(String motivo, Instant cuando);
}
