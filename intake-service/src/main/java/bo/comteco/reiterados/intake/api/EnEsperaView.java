package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.intake.application.ReclamoVisto;
import bo.comteco.reiterados.intake.domain.Persona;
import bo.comteco.reiterados.intake.domain.TablaDeDerivacion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that waits in a tray. It names no client: who needs that reads {@code contacto}.
 *
 * @param esperaDesde since when
 * @param motivos why
 * @param de whose claim it is: who took it; null where that is not known any more
 * @param revision how often people completed its form; 0 for not yet
 * @param contacto where the client's name, phone and address are read
 * @param historia where its whole story is read
 * @param reclamo the claim, with its order
 */
record EnEsperaView(
        Instant esperaDesde,
        List<String> motivos,
        @Nullable String de,
        long revision,
        String contacto,
        String historia,
        ReclamoView reclamo) {

    static EnEsperaView of(
            ReclamoVisto visto, Instant desde, List<String> motivos, TablaDeDerivacion rutas, Instant ahora) {
        String claim = "/reclamos/" + visto.reclamo().id();
        return new EnEsperaView(
                desde,
                motivos,
                visto.reclamo().bitacora().recibidoPor().map(Persona::usuario).orElse(null),
                visto.reclamo().formulario().revision(),
                claim + "/contacto",
                claim + "/historia",
                ReclamoView.of(visto, rutas, ahora));
    }
}
