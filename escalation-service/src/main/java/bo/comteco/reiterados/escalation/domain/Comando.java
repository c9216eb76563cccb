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
     * @param por who
     */
    record DeclararSinSolucion(int nivel, String motivo, String por, Instant ahora) implements Comando {}

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
     * @param avisoAlCliente how the client was told
     * @param por who
     */
    record ConfirmarAnulacion(String motivo, AvisoAlCliente avisoAlCliente, String por, Instant ahora)
            implements Comando {}

    /**
     * Those who were told record what came of it (Pasos 22 to 24); what they record next takes its place.
     *
     * @param nivel the level that they are
     * @param resultado what; that it is unsolved is said by {@link DeclararSinSolucion}
     */
    record RegistrarResultado(int nivel, ResultadoDeNivel resultado) implements Comando {
        @Override
        public Instant ahora() {
            return resultado.en();
        }
    }

    /**
     * Div. Redes instructs the presence of a technician at the cabinet (Paso 23.2, TELEFONIA).
     *
     * @param armario code of the cabinet
     * @param instruccion what to do there
     * @param por who
     */
    record InstruirEnArmario(String armario, String instruccion, String por, Instant ahora) implements Comando {}

    /**
     * The repetitions of the closed order were reviewed (Paso 25).
     *
     * @param reiteraciones how many
     * @param revisadaEn when the order was closed
     */
    record RevisarReiteraciones(int reiteraciones, Instant revisadaEn, Instant ahora) implements Comando {}

    /**
     * The Administrador CO has coordinated the case with the Jefe Depto., and mails it on (Paso 27).
     *
     * @param coordinacion what was agreed on
     * @param por who
     */
    record ComunicarCaso(String coordinacion, String por, Instant ahora) implements Comando {}

    /**
     * One of those whom an administrative case reached records what came of it (Pasos 26, 27); what it records next takes its place.
     *
     * @param nivel the level that it is
     * @param resultado what
     */
    record RegistrarResultadoDeCaso(NivelAdministrativo nivel, ResultadoDeNivel resultado) implements Comando {
        @Override
        public Instant ahora() {
            return resultado.en();
        }
    }

    /** Reckon anew what it waits for; fires and classifies nothing. */
    record VolverAEsperar(Instant ahora) implements Comando {}
}
