package bo.comteco.reiterados.contracts;

/** A claim was received on one of the three channels (Paso 1); its contract is known. */
public record ReclamoRecibido(EstadoDeReclamo estado) implements EventoDeReclamo {}
