package bo.comteco.reiterados.intake.application;

import bo.comteco.reiterados.intake.domain.Decision.Motivo;

/**
 * What became of a request.
 *
 * @param <T> what was asked for
 */
public sealed interface Resultado<T> {

    /**
     * It was done.
     *
     * @param valor what was asked for
     * @param <T> what was asked for
     */
    record Dado<T>(T valor) implements Resultado<T> {}

    /**
     * It cannot be done.
     *
     * @param motivo why
     * @param <T> what was asked for
     */
    record Rechazado<T>(Motivo motivo) implements Resultado<T> {}
}
