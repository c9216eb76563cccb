package bo.comteco.reiterados.workorder.domain;

/** How the online assistance of a HELP_DESK claim ended (Paso 10). */
public enum ResultadoDeAsistencia {
    SOLUCIONADO,
    NO_SOLUCIONADO
}
