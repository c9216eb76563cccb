package bo.comteco.reiterados.qualitycontrol.domain;

import java.util.List;

/** Service of an order. */
public enum Servicio {
    INTERNET,
    TELEFONIA,
    TELEVISION,
    MULTIMEDIA;

    /** The controls that the closing of such an order brings (Pasos 17, 19; D-9: a bundle gets both). */
    public List<ClaseDeControl> controles() {
        return switch (this) {
            case INTERNET -> List.of(ClaseDeControl.LINEA);
            case TELEFONIA, TELEVISION -> List.of(ClaseDeControl.LLAMADA);
            case MULTIMEDIA -> List.of(ClaseDeControl.LINEA, ClaseDeControl.LLAMADA);
        };
    }
}
