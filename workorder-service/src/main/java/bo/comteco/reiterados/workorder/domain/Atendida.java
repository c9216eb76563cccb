package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * An order that a technician attended and nobody has closed yet.
 *
 * @param ficha what every link has
 * @param registro what every order has
 * @param reparacion since when it was in repair, and by whom
 * @param atencion when it was attended, and whether it was solved
 */
public record Atendida(Ficha ficha, Registro registro, Reparacion reparacion, Atencion atencion)
        implements OrdenAsignable {

    @Override
    public Atendida con(Ficha otra) {
        return new Atendida(otra, registro, reparacion, atencion);
    }

    @Override
    public Atendida con(Ficha otra, Registro otro) {
        return new Atendida(otra, otro, reparacion, atencion);
    }

    /** Whether the technician's solution stands: one that a failed control came after does not (Paso 21). */
    boolean solucionada() {
        Instant inmediataEn = registro.inmediataEn();
        return atencion.conSolucion() && (inmediataEn == null || !inmediataEn.isAfter(atencion.cuando()));
    }

    @Override
    public Atendida asignada(Asignacion asignacion) {
        return new Atendida(ficha, registro, reparacion.con(asignacion), atencion);
    }

    /** Closes it. With solution its cases end; without, they go with the next link (D-26). */
    Cerrada cerrar(boolean conSolucion, Instant cuando) {
        return new Cerrada(
                conSolucion ? ficha.casosSolucionados(cuando) : ficha,
                registro,
                reparacion,
                atencion,
                new Cierre(conSolucion, cuando));
    }
}
