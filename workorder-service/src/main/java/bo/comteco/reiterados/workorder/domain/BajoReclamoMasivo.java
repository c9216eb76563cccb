package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * A damage that was reported under an open reclamo masivo: an open report without an order (D-23).
 *
 * @param ficha what every link has
 * @param masivo the reclamo masivo that it waits for
 */
public record BajoReclamoMasivo(Ficha ficha, MasivoId masivo) implements Vivo {

    @Override
    public BajoReclamoMasivo con(Ficha otra) {
        return new BajoReclamoMasivo(otra, masivo);
    }

    /** The network was repaired: a report closed at that instant, and its case with it. */
    SolucionadaConMasivo solucionar(Instant cuando) {
        return new SolucionadaConMasivo(ficha.casosSolucionados(cuando), masivo, cuando);
    }

    /** It was not: the damage goes on as a first report, with its order. */
    Registrada registrar(Instant cuando) {
        return new Registrada(ficha.comoPrimerReporte(), Registro.de(cuando));
    }

    /** A failed control of the damage does not wait for the network: the order exists from then (Paso 21). */
    Registrada registrarInmediata(Ficha otra, Instant cuando, String controlId) {
        return new Registrada(otra.comoPrimerReporte(), Registro.inmediato(cuando, controlId));
    }
}
