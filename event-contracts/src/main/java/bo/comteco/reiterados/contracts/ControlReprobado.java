package bo.comteco.reiterados.contracts;

import java.util.List;

/**
 * The control failed: an immediate order follows (Pasos 20, 21, D-10).
 *
 * @param motivo why, in Spanish, for a person
 * @param lecturas the readings that decided; empty for a call
 * @param estado public state after it
 */
public record ControlReprobado(String motivo, List<Lectura> lecturas, EstadoDeControl estado)
        implements EventoDeControl {}
