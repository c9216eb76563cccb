package bo.comteco.reiterados.workorder.domain;

/** A command that names its order. */
public sealed interface ComandoDeOrden extends Comando
        permits MoverOrden, TomarPrioridad, ReprobarControl, PedirVisita, SolucionarVisita, PedirMaterial {

    /** The order. */
    EslabonId ordenId();

    @Override
    default Cadena cadena() {
        return ordenId().cadena();
    }
}
