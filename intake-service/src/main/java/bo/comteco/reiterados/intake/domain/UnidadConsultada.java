package bo.comteco.reiterados.intake.domain;

/** The units that a follow-up of an order asks (Paso 14). */
public enum UnidadConsultada {
    /** Its own centro de operaciones. */
    CENTRO_DE_OPERACIONES("Centro de operaciones"),
    /** Mesa de pruebas. */
    MESA_DE_PRUEBAS("Mesa de pruebas"),
    /** Help desk. */
    HELP_DESK("Help Desk"),
    /** Another one, which is named. */
    OTRA("Otra");

    private final String nombre;

    UnidadConsultada(String nombre) {
        this.nombre = nombre;
    }

    /** Its name for people. */
    public String nombre() {
        return nombre;
    }
}
