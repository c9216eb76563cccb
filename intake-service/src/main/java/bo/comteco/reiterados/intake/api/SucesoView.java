package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.intake.domain.Autor;
import bo.comteco.reiterados.intake.domain.Suceso;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a claim's story.
 *
 * @param en when
 * @param fuente the service that knows it
 * @param frase what happened
 * @param paso number of the step that it is part of; absent where it is of none
 * @param quien who did it; absent where that is not known
 * @param medio by which means; absent where that is not known
 * @param resultado what came of it; absent where there is nothing to say
 */
record SucesoView(
        Instant en,
        String fuente,
        String frase,
        @Nullable Integer paso,
        @Nullable QuienView quien,
        @Nullable String medio,
        @Nullable String resultado) {

    /**
     * Who did it.
     *
     * @param rol the role in which it was done; {@code SISTEMA} where nobody did it
     * @param usuario that person's code; absent where nobody did it, and where the role alone is known
     */
    record QuienView(String rol, @Nullable String usuario) {

        private static @Nullable QuienView of(@Nullable Autor autor) {
            return autor == null ? null : new QuienView(autor.rol(), autor.usuario());
        }
    }

    static SucesoView of(Suceso suceso) {
        Suceso.Accion accion = suceso.accion();
        return new SucesoView(
                suceso.en(),
                suceso.fuente().name(),
                suceso.frase(),
                accion.paso(),
                QuienView.of(accion.quien()),
                accion.medio() == null ? null : accion.medio().name(),
                accion.resultado());
    }
}
