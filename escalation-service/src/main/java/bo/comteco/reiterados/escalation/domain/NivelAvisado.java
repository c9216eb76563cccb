package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A level that was told, once and for all (D-14).
 *
 * @param nivel the level
 * @param causa why
 * @param vencioEn the instant that it was due at
 * @param disparadoEn when it fired in fact; later after a pause
 * @param motivo what the level below said with its "unsolved"; null where nobody said anything
 * @param medio how it was told
 * @param resultado what came of it, as that level says; null where it has said nothing
 */
public record NivelAvisado(
        Nivel nivel,
        CausaDeNivel causa,
        Instant vencioEn,
        Instant disparadoEn,
        @Nullable String motivo,
        Medio medio,
        @Nullable ResultadoDeNivel resultado) {

    NivelAvisado con(ResultadoDeNivel nuevo) {
        return new NivelAvisado(nivel, causa, vencioEn, disparadoEn, motivo, medio, nuevo);
    }
}
