package bo.comteco.reiterados.escalation.application;

import bo.comteco.reiterados.escalation.domain.Escalamiento;

/** What became of a {@link Solicitud}. */
public sealed interface Respuesta {

    /**
     * It is so now, whether by this command or already before.
     *
     * @param escalamiento the state
     */
    record Vigente(Escalamiento escalamiento) implements Respuesta {}

    /** There is no escalation of that order. */
    record Desconocida() implements Respuesta {}

    /**
     * It cannot be.
     *
     * @param motivo why, for a person
     */
    record Rechazada(String motivo) implements Respuesta {}
}
