package bo.comteco.reiterados.testkit.architecture.malo.intake;

import bo.comteco.reiterados.testkit.architecture.malo.workorder.DeOtroServicio;

/** Breaks: services know each other by contracts alone. */
public final class VeOtroServicio {
    public DeOtroServicio otro() {
        return new DeOtroServicio();
    }
}
