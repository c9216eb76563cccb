package bo.comteco.reiterados.testkit.architecture.malo.workorder;

/** Belongs to another service. */
public final class DeOtroServicio {}
