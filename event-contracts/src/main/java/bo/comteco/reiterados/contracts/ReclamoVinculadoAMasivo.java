package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A damage was linked to a reclamo masivo (D-23): by a claim that came while it is open, or because its claims came in the window
 * before it was raised.
 *
 * @param reclamoId the claim that was decided by it; null where the damage's claims had been decided before
 * @param decision {@code BAJO_RECLAMO_MASIVO}; null with {@code reclamoId}
 * @param estado public state after it, whose {@code reclamoMasivo} names the reclamo masivo
 */
public record ReclamoVinculadoAMasivo(
        @Nullable String reclamoId, @Nullable String decision, EstadoDeOrden estado) implements EventoDeOrden {

    /** A required value that is missing is an error here, where the event is read or made. */
    public ReclamoVinculadoAMasivo {
        requireNonNull(estado, "estado");
    }
}
