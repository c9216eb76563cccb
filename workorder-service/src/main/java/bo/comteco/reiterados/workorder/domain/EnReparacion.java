package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * An order in repair.
 *
 * @param ficha what every link has
 * @param registro what every order has
 * @param reparacion since when, and by whom
 */
public record EnReparacion(Ficha ficha, Registro registro, Reparacion reparacion)
        implements OrdenAbierta, OrdenAsignable {

    @Override
    public EnReparacion con(Ficha otra) {
        return new EnReparacion(otra, registro, reparacion);
    }

    @Override
    public EnReparacion con(Ficha otra, Registro otro) {
        return new EnReparacion(otra, otro, reparacion);
    }

    @Override
    public EnReparacion asignada(Asignacion asignacion) {
        return new EnReparacion(ficha, registro, reparacion.con(asignacion));
    }

    /** Attends it, with or without solution. */
    Atendida atender(boolean conSolucion, Instant cuando) {
        return new Atendida(ficha, registro, reparacion, new Atencion(conSolucion, cuando));
    }

    @Override
    public Anulada anular(String motivo, Instant cuando) {
        return new Anulada(ficha, registro, reparacion, motivo, cuando, null);
    }
}
