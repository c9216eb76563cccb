package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole story of a claim: what people and the system did with it, and what became of its order, of its priority and of its
 * controls. Each thing names who did it, by which means and with which result; what an event of before does not say is left out.
 */
public final class Historia {

    private Historia() {}

    /**
     * Tells it, the first thing first; what happened in one moment stands in the order of the procedure. It is told from the
     * newest states alone, so it is the same whatever the order in which events came.
     *
     * @param reclamo the claim
     * @param interacciones its entries, in their order
     * @param ordenes the newest that is known of its order, and of those that took its damage up since without a claim; none where
     *     nothing is
     * @param masivo the newest that is known of the reclamo masivo that its order is linked to; null where nothing is
     * @param ahora business time: what the rise has brought until now
     */
    public static List<Suceso> de(
            Reclamo reclamo,
            List<Interaccion> interacciones,
            List<OrdenSeguida> ordenes,
            @Nullable MasivoSeguido masivo,
            Instant ahora) {
        Relato relato = Relato.paraColegas(ahora);
        RelatoDelReclamo.contar(relato, reclamo, interacciones);
        for (OrdenSeguida orden : ordenes) {
            RelatoDeLaOrden.contar(relato, orden, RelatoDelReclamo.hizo(reclamo, orden), masivo);
            resto(relato, orden);
        }
        return relato.enOrden();
    }

    /**
     * What became of an order alone until then, the first thing first, as the client may read it: roles in place of people, and no reason
     * that somebody wrote.
     */
    static List<Suceso> de(OrdenSeguida orden, Instant ahora) {
        Relato relato = Relato.paraElCliente(ahora);
        RelatoDeLaOrden.contar(relato, orden, null, null);
        resto(relato, orden);
        return relato.enOrden();
    }

    private static void resto(Relato relato, OrdenSeguida orden) {
        RelatoDelEscalamiento.contar(relato, orden);
        RelatoDeControles.contar(relato, orden);
    }
}
