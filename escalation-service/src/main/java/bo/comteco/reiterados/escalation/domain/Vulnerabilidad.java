package bo.comteco.reiterados.escalation.domain;

/** The quadrants of the matrix (Anexo 2), the most urgent first; the order of the constants is the order of urgency (D-16). */
public enum Vulnerabilidad {
    MUY_ALTA,
    ALTA,
    MODERADA,
    CONTROLABLE,
    /** No row of the matrix matches (D-17): a deadline, but no rise by time. */
    FUERA_DE_MATRIZ;

    /** Whether this one is dealt with before {@code otra}. */
    public boolean masUrgenteQue(Vulnerabilidad otra) {
        return compareTo(otra) < 0;
    }
}
