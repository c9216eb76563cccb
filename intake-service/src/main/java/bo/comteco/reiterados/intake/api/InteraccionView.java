package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.intake.domain.Interaccion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a claim's history.
 *
 * @param numero its place, from 1
 * @param paso number of the step
 * @param titulo title of the step
 * @param en when
 * @param rol role of whoever did it
 * @param usuario who did it
 * @param medio by which means
 * @param unidad the unit that it was done with; null for none
 * @param resultado what came of it
 */
record InteraccionView(
        long numero,
        int paso,
        String titulo,
        Instant en,
        String rol,
        String usuario,
        String medio,
        @Nullable String unidad,
        String resultado) {

    static InteraccionView of(Interaccion entry) {
        return new InteraccionView(
                entry.numero(),
                entry.paso().numero(),
                entry.paso().titulo(),
                entry.en(),
                entry.por().rol(),
                entry.por().usuario(),
                entry.medio().name(),
                entry.unidad(),
                entry.resultado());
    }
}
