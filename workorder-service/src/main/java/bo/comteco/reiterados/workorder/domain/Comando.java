package bo.comteco.reiterados.workorder.domain;

/** What may be asked of the chain of a damage. */
public sealed interface Comando permits ComandoDeReclamo, ComandoDeOrden, ComandoDeMasivo, RegistrarInstalacion {

    /** The chain that it concerns. */
    Cadena cadena();
}
