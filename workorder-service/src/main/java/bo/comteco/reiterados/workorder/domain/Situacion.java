package bo.comteco.reiterados.workorder.domain;

/** The name of each state, for whoever filters or reads; decisions look at the types of {@link Eslabon}. */
public enum Situacion {
    EN_ASISTENCIA,
    SOLUCIONADA_EN_LINEA,
    BAJO_RECLAMO_MASIVO,
    SOLUCIONADA_CON_MASIVO,
    REGISTRADA,
    EN_REPARACION,
    ATENDIDA,
    CERRADA,
    ANULADA;

    /** The name of the state of a link. */
    public static Situacion de(Eslabon eslabon) {
        return switch (eslabon) {
            case EnAsistencia e -> EN_ASISTENCIA;
            case SolucionadaEnLinea e -> SOLUCIONADA_EN_LINEA;
            case BajoReclamoMasivo e -> BAJO_RECLAMO_MASIVO;
            case SolucionadaConMasivo e -> SOLUCIONADA_CON_MASIVO;
            case Registrada e -> REGISTRADA;
            case EnReparacion e -> EN_REPARACION;
            case Atendida e -> ATENDIDA;
            case Cerrada e -> CERRADA;
            case Anulada e -> ANULADA;
        };
    }
}
