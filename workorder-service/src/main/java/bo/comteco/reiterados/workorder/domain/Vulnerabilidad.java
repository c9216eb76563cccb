package bo.comteco.reiterados.workorder.domain;

/** The quadrant of the priority matrix (Anexo 2); escalation-service decides it. */
public enum Vulnerabilidad {
    MUY_ALTA(0),
    ALTA(1),
    MODERADA(2),
    CONTROLABLE(3),
    FUERA_DE_MATRIZ(4);

    /** The place of what nobody has classified yet. */
    static final int SIN_CLASIFICAR = 5;

    private final int urgencia;

    Vulnerabilidad(int urgencia) {
        this.urgencia = urgencia;
    }

    /** Its place among all, 0 the most urgent. */
    int urgencia() {
        return urgencia;
    }
}
