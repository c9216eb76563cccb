package bo.comteco.reiterados.intake.application;

import bo.comteco.reiterados.intake.domain.MasivoSeguido;
import bo.comteco.reiterados.intake.domain.OrdenSeguida;
import bo.comteco.reiterados.intake.domain.Reclamo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what became of it.
 *
 * @param reclamo the claim
 * @param orden the order that it belongs to; null while there is none, or nothing of it has come here
 * @param posteriores the orders that took its damage up since, without a claim (D-25, Paso 21), the last one last
 * @param masivo the reclamo masivo that its order is linked to (D-23); null where it is linked to none, or nothing of it has come here
 * @param reiteraciones how often its damage was claimed again, over all its orders (Paso 9); null where nobody counted
 */
public record ReclamoVisto(
        Reclamo reclamo,
        @Nullable OrdenSeguida orden,
        List<OrdenSeguida> posteriores,
        @Nullable MasivoSeguido masivo,
        @Nullable Integer reiteraciones) {

    /** Copies the list. */
    public ReclamoVisto {
        posteriores = List.copyOf(posteriores);
    }

    /** Nothing came after its order, and no reclamo masivo. */
    public ReclamoVisto(Reclamo reclamo, @Nullable OrdenSeguida orden) {
        this(reclamo, orden, List.of(), null, null);
    }

    /** The same, counted. */
    ReclamoVisto contado(int counted) {
        return new ReclamoVisto(reclamo, orden, posteriores, masivo, counted);
    }
}
