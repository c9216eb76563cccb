package bo.comteco.reiterados.contracts;

/** The online assistance of a HELP_DESK claim has its result (Paso 10); it stands in the state. */
public record AsistenciaRegistrada(EstadoDeReclamo estado) implements EventoDeReclamo {}
