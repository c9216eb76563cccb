package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * An order that waits for its repair.
 *
 * @param ficha what every link has
 * @param registro what every order has
 */
public record Registrada(Ficha ficha, Registro registro) implements OrdenAbierta {

    @Override
    public Registrada con(Ficha otra) {
        return new Registrada(otra, registro);
    }

    @Override
    public Registrada con(Ficha otra, Registro otro) {
        return new Registrada(otra, otro);
    }

    /** Puts it in repair. */
    EnReparacion ponerEnReparacion(Asignacion asignacion, Instant cuando) {
        return new EnReparacion(ficha, registro, new Reparacion(asignacion, cuando));
    }

    @Override
    public Anulada anular(String motivo, Instant cuando) {
        return new Anulada(ficha, registro, null, motivo, cuando, null);
    }
}
