package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/** What a reclamo masivo does to a damage (D-23). */
public sealed interface ComandoDeMasivo extends Comando permits VincularDano, ResolverDano {

    /** The link of the chain that it concerns. */
    EslabonId eslabonId();

    /** The reclamo masivo. */
    MasivoId masivo();

    /** When it was raised or closed. */
    Instant cuando();

    @Override
    default Cadena cadena() {
        return eslabonId().cadena();
    }
}
