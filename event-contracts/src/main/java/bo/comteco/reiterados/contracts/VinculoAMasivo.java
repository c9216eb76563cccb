package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The reclamo masivo that a damage is linked to (D-23), the last one where there were several.
 *
 * @param masivoId the reclamo masivo
 * @param desde when the damage was linked to it
 * @param solucionadoEn when the reclamo masivo was closed with solution and the damage, without an order of its own, with it
 */
public record VinculoAMasivo(
        String masivoId, Instant desde, @Nullable Instant solucionadoEn) {

    /** A required value that is missing is an error here, where the event is read or made. */
    public VinculoAMasivo {
        requireNonNull(masivoId, "masivoId");
        requireNonNull(desde, "desde");
    }
}
