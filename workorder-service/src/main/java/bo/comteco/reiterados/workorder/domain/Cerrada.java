package bo.comteco.reiterados.workorder.domain;

/**
 * An order that is closed.
 *
 * @param ficha what every link has
 * @param registro what every order has
 * @param reparacion since when it was in repair, and by whom
 * @param atencion when it was attended
 * @param cierre when it was closed, and whether with solution
 */
public record Cerrada(Ficha ficha, Registro registro, Reparacion reparacion, Atencion atencion, Cierre cierre)
        implements Muerto, Orden {

    @Override
    public Cerrada con(Ficha otra) {
        return new Cerrada(otra, registro, reparacion, atencion, cierre);
    }

    @Override
    public Cerrada con(Prioridad prioridad) {
        return new Cerrada(ficha, registro.con(prioridad), reparacion, atencion, cierre);
    }
}
