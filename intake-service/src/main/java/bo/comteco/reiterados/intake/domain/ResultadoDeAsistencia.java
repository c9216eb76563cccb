package bo.comteco.reiterados.intake.domain;

/** What online assistance came to (Paso 10). */
public enum ResultadoDeAsistencia {
    /** The client's service works: no order is made. */
    SOLUCIONADO,
    /** An order is needed (Paso 11). */
    NO_SOLUCIONADO
}
