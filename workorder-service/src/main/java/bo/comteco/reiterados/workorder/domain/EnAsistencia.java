package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A HELP_DESK claim that would get an order is being solved online first (Paso 10, D-4): an open report without an order.
 *
 * @param ficha what every link has
 * @param reclamoId the claim in assistance
 */
public record EnAsistencia(Ficha ficha, String reclamoId) implements Vivo {

    @Override
    public EnAsistencia con(Ficha otra) {
        return new EnAsistencia(otra, reclamoId);
    }

    /** Solved: a report closed at that instant, and its case with it (D-4). */
    SolucionadaEnLinea solucionar(Instant cuando) {
        return new SolucionadaEnLinea(ficha.casosSolucionados(cuando), cuando);
    }

    /** Not solved: the order exists from then (Paso 11). */
    Registrada registrar(@Nullable Unidad unidad, Instant cuando) {
        return new Registrada(ficha.para(unidad), Registro.de(cuando));
    }

    /** A failed control of the damage does not wait for the assistance: the order exists from then (Paso 21). */
    Registrada registrarInmediata(Ficha otra, Instant cuando, String controlId) {
        return new Registrada(otra, Registro.inmediato(cuando, controlId));
    }
}
