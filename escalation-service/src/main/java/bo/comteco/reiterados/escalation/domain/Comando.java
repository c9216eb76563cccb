package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can be asked of an escalation. The clock is an argument of every one. */
public sealed interface Comando {

    /** The instant of the Clock at which it is decided; what fires is recorded with it beside its own due time. */
    Instant ahora();

    /** Follow the order to a public state, whatever was skipped on the way. */
    record SeguirOrden(OrdenPublica orden, Instant ahora) implements Comando {}

    /**
     * Fire every timer that is due, in turn, each with its own due time.
     *
     * @param danoSolucionadoEn when a later order of the same damage solved it, as far as is known: from then on nobody is
     *     reminded of this one (D-11)
     */
    record VencerPlazos(@Nullable Instant danoSolucionadoEn, Instant ahora) implements Comando {}

    /**
     * The level that was told says that it could not solve it: the next one is told (Pasos 22 to 24).
     *
     * @param nivel the level that says it; 0 where nobody has been told. One that was passed already changes nothing
     * @param motivo in that person's words
     */
    record DeclararSinSolucion(int nivel, String motivo, Instant ahora) implements Comando {}

    /**
     * Lower the priority: the only way in which a deadline moves later (D-18).
     *
     * @param vulnerabilidad to what
     * @param motivo in that person's words
     * @param por who
     */
    record RebajarPrioridad(Vulnerabilidad vulnerabilidad, String motivo, String por, Instant ahora)
            implements Comando {}

    /**
     * The annulment of an order that waits for a decision stays (D-25).
     *
     * @param motivo in that person's words
     * @param por who
     */
    record ConfirmarAnulacion(String motivo, String por, Instant ahora) implements Comando {}

    /** Reckon anew what it waits for; fires and classifies nothing. */
    record VolverAEsperar(Instant ahora) implements Comando {}
}
