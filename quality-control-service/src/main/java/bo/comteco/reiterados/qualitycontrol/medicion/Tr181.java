package bo.comteco.reiterados.qualitycontrol.medicion;

import bo.comteco.reiterados.qualitycontrol.domain.Medicion;
import bo.comteco.reiterados.qualitycontrol.domain.Parametro;
import bo.comteco.reiterados.qualitycontrol.domain.ResultadoDeMedicion;
import bo.comteco.reiterados.qualitycontrol.domain.SinMedicion;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a flat object of TR-181 names, each coded in the unit that TR-181 gives it. */
final class Tr181 {
    private static final String PROVISIONED = "Device.X_COMTECO_Line.Provisioned";
    private static final String AUTHENTICATED = "Device.X_COMTECO_Line.Authenticated";

    private Tr181() {}

    /** The measurement in that object; a value that is not what its name says makes all of it unusable. */
    static ResultadoDeMedicion leer(Map<String, @Nullable Object> cuerpo) {
        Map<Parametro, Double> valores = new EnumMap<>(Parametro.class);
        for (Parametro parametro : Parametro.values()) {
            Object valor = cuerpo.get(parametro.nombreTr181());
            if (valor == null) {
                continue;
            }
            if (!(valor instanceof Number number)) {
                return ilegible(parametro.nombreTr181());
            }
            double leido = new BigDecimal(number.toString())
                    .movePointLeft(decimales(parametro))
                    .doubleValue();
            if (!Double.isFinite(leido)
                    || (parametro == Parametro.PERDIDAS_DE_ENLACE && (leido < 0 || leido != Math.rint(leido)))) {
                return ilegible(parametro.nombreTr181());
            }
            valores.put(parametro, leido);
        }
        for (String bandera : new String[] {PROVISIONED, AUTHENTICATED}) {
            Object valor = cuerpo.get(bandera);
            if (valor != null && !(valor instanceof Boolean)) {
                return ilegible(bandera);
            }
        }
        return new Medicion(valores, (Boolean) cuerpo.get(PROVISIONED), (Boolean) cuerpo.get(AUTHENTICATED));
    }

    /** How many decimals the whole number on the wire stands for. */
    private static int decimales(Parametro parametro) {
        return switch (parametro) {
            case NIVEL_OPTICO -> 3;
            case MARGEN_DE_RUIDO, ATENUACION, NIVEL_DESCENDENTE, MER, NIVEL_ASCENDENTE -> 1;
            case PERDIDAS_DE_ENLACE -> 0;
        };
    }

    private static SinMedicion ilegible(String nombre) {
        return new SinMedicion("la respuesta trae un valor ilegible en " + nombre);
    }
}
