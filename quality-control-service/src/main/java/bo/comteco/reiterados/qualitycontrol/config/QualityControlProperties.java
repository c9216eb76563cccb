package bo.comteco.reiterados.qualitycontrol.config;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What can be set; {@code quality-control.*}.
 *
 * @param espera from the closing of an order to its controls (D-28), business time
 * @param umbrales the table of thresholds (D-19)
 * @param reintentos pauses after measurements that were not to be had, business time
 * @param otraLlamada from a call that nobody answered to the next one (Paso 19), business time
 * @param medicion the measurement system
 */
@ConfigurationProperties("quality-control")
record QualityControlProperties(
        @DefaultValue("24h") Duration espera,
        @DefaultValue("classpath:umbrales.yaml") Resource umbrales,
        @DefaultValue({"5m", "15m", "45m"}) List<Duration> reintentos,
        @DefaultValue("4h") Duration otraLlamada,
        @DefaultValue Medicion medicion) {

    QualityControlProperties {
        positiva("espera", espera);
        reintentos.forEach(pausa -> positiva("reintentos", pausa));
        positiva("otra-llamada", otraLlamada);
    }

    private static void positiva(String nombre, Duration valor) {
        if (!valor.isPositive()) {
            throw new IllegalArgumentException("quality-control." + nombre + " must be longer than zero: " + valor);
        }
    }

    /**
     * The measurement system.
     *
     * @param url its address
     * @param limite how long an answer may take, machine time
     * @param aLaVez the most lines measured at one time
     */
    record Medicion(
            URI url,
            @DefaultValue("5s") Duration limite,
            @DefaultValue("32") int aLaVez) {

        Medicion {
            if (url == null) {
                throw new IllegalArgumentException("quality-control.medicion.url is missing");
            }
            if (!url.isAbsolute()) {
                throw new IllegalArgumentException("quality-control.medicion.url is no address: " + url);
            }
            positiva("medicion.limite", limite);
            if (aLaVez < 1) {
                throw new IllegalArgumentException("quality-control.medicion.a-la-vez must be 1 or more: " + aLaVez);
            }
        }
    }
}
