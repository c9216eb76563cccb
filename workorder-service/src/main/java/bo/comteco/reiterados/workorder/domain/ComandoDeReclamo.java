package bo.comteco.reiterados.workorder.domain;

/** A command that a claim gives. */
public sealed interface ComandoDeReclamo extends Comando permits DecidirReclamo, CompletarReclamo, RegistrarAsistencia {

    /** The claim. */
    String reclamoId();
}
