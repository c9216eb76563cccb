package bo.comteco.reiterados.qualitycontrol.application;

import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.Tarea;
import java.util.List;

/** What became of a {@link Comando}. */
public sealed interface Respuesta {

    /** Done, or done before: the control as it is now. */
    record Hecho(Control control) implements Respuesta {}

    /** There is no such control. */
    record NoExiste() implements Respuesta {}

    /** Whoever asked may not give the result of that task. */
    record NoPermitido(Tarea tarea) implements Respuesta {}

    /**
     * The control does not take that now.
     *
     * @param motivo why, in Spanish
     * @param permitido what it would take; empty where nothing
     */
    record Rechazado(Control control, String motivo, List<String> permitido) implements Respuesta {
        public Rechazado {
            permitido = List.copyOf(permitido);
        }
    }
}
