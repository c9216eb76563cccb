package bo.comteco.reiterados.qualitycontrol.application;

import bo.comteco.reiterados.qualitycontrol.domain.ComandoDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.Decision;
import bo.comteco.reiterados.qualitycontrol.domain.OrdenControlable;
import bo.comteco.reiterados.qualitycontrol.domain.Tarea;
import java.util.Set;

/** What comes to the controls in a page: each names the one that it is for. */
public sealed interface Comando {

    /** The control. */
    String controlId();

    /**
     * An order is closed: a control that does not exist yet comes to be; one that does learns what the order knows better.
     *
     * @param orden the closed order
     * @param plan the control as it would come to be
     */
    record Planificar(OrdenControlable orden, Decision.Aceptada plan) implements Comando {
        @Override
        public String controlId() {
            return plan.control().expediente().controlId();
        }
    }

    /**
     * Somebody, or a deadline, wants something of a control.
     *
     * @param permitidas the tasks that whoever asks may give a result of
     */
    record SobreControl(String controlId, ComandoDeControl comando, Set<Tarea> permitidas) implements Comando {
        public SobreControl {
            permitidas = Set.copyOf(permitidas);
        }
    }
}
