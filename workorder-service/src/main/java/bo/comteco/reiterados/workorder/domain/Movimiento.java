package bo.comteco.reiterados.workorder.domain;

import java.util.List;

/** The moves of an order that people make. */
public enum Movimiento {
    REPARACION,
    ATENCION,
    CIERRE,
    ANULACION;

    /** What may be done next with an order. */
    public static List<Movimiento> permitidos(Orden orden) {
        return switch (orden) {
            case Registrada o -> List.of(REPARACION, ANULACION);
            case EnReparacion o -> List.of(ATENCION, ANULACION);
            case Atendida o -> List.of(CIERRE);
            case Cerrada o -> List.of();
            case Anulada o -> List.of();
        };
    }
}
