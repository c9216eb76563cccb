package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.edge.Caller;
import bo.comteco.reiterados.intake.domain.Persona;

/** Who calls, and in which story: what stands in a claim's history. */
final class Quien {

    private Quien() {}

    /** The caller, as a claim's history names it. */
    static Persona persona(Caller caller) {
        return new Persona(caller.role(), caller.code());
    }

    /** Why it is done. */
    static Cause cause(Caller caller) {
        return Cause.by(caller.correlationId(), caller.role(), caller.code());
    }
}
