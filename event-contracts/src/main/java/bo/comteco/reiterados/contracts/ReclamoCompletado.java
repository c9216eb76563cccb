package bo.comteco.reiterados.contracts;

/** Smartflex told segment and technology of a claim that was taken without them (Paso 2). */
public record ReclamoCompletado(EstadoDeReclamo estado) implements EventoDeReclamo {}
