package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.reporting.domain.Calificacion;
import bo.comteco.reiterados.reporting.domain.Cifras;
import bo.comteco.reiterados.reporting.domain.Cuenta;
import bo.comteco.reiterados.reporting.domain.Rasgo;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The break-downs of a month as they are answered: each list sums up to the figures of the month, those values first that
 * have most cases.
 *
 * @param servicio by service
 * @param canal by channel
 * @param vulnerabilidad by the row of the priority matrix
 * @param segmento by the client's segment
 * @param falla by fault family
 */
record DesgloseView(
        List<Parte> servicio, List<Parte> canal, List<Parte> vulnerabilidad, List<Parte> segmento, List<Parte> falla) {

    static DesgloseView of(Cuenta cuenta) {
        return new DesgloseView(
                partes(cuenta, Rasgo.SERVICIO),
                partes(cuenta, Rasgo.CANAL),
                partes(cuenta, Rasgo.VULNERABILIDAD),
                partes(cuenta, Rasgo.SEGMENTO),
                partes(cuenta, Rasgo.FALLA));
    }

    private static List<Parte> partes(Cuenta cuenta, Rasgo rasgo) {
        return cuenta.por(rasgo).entrySet().stream()
                .map(valor -> Parte.of(valor.getKey(), valor.getValue()))
                .toList();
    }

    /**
     * The figures of one value.
     *
     * @param valor the value
     * @param recibidos repeated cases received
     * @param solucionados those of them that are solved
     * @param porcentaje 100 x solved / received, cut after 12 decimals
     * @param calificacion by the exact ratio (D-20)
     * @param verificados those of the solved that their controls verified
     * @param enPlazo those of the solved that were solved within their deadline
     */
    record Parte(
            String valor,
            long recibidos,
            long solucionados,
            @Nullable BigDecimal porcentaje,
            Calificacion calificacion,
            long verificados,
            long enPlazo) {

        static Parte of(String valor, Cifras cifras) {
            return new Parte(
                    valor,
                    cifras.recibidos(),
                    cifras.solucionados(),
                    cifras.porcentaje(),
                    cifras.calificacion(),
                    cifras.verificados(),
                    cifras.enPlazo());
        }
    }
}
