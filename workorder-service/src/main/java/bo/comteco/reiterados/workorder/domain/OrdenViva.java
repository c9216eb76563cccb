package bo.comteco.reiterados.workorder.domain;

/** An order that is open or attended. */
public sealed interface OrdenViva extends Vivo, Orden permits OrdenAbierta, OrdenAsignable {

    @Override
    OrdenViva con(Ficha ficha);

    /** The same state as the immediate order of a failed control (Paso 21). */
    OrdenViva con(Ficha ficha, Registro registro);

    @Override
    default OrdenViva con(Prioridad prioridad) {
        return con(ficha(), registro().con(prioridad));
    }
}
