package bo.comteco.reiterados.workorder.domain;

import java.util.List;

/** The moves of an order that people make. */
public enum Movimiento {
    REPARACION,
    ASIGNACION,
    ATENCION,
    CIERRE,
    ANULACION,
    SUSTITUCION;

    /** What may be done next with an order. */
    public static List<Movimiento> permitidos(Orden orden) {
        return switch (orden) {
            case Registrada o -> List.of(REPARACION, ANULACION);
            case EnReparacion o -> List.of(ASIGNACION, ATENCION, ANULACION);
            case Atendida o -> List.of(ASIGNACION, CIERRE);
            case Cerrada o -> List.of();
            case Anulada o -> o.sustitucion() == null ? List.of(SUSTITUCION) : List.of();
        };
    }
}
