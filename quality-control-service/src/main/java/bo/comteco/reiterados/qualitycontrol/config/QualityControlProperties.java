package bo.comteco.reiterados.qualitycontrol.config;

import bo.comteco.reiterados.delivery.config.Setting;
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
        Setting.of("quality-control.espera", "D-28").positive(espera);
        Setting entreMediciones = Setting.of("quality-control.reintentos", "Paso 17");
        reintentos.forEach(entreMediciones::positive);
        Setting.of("quality-control.otra-llamada", "Paso 19").positive(otraLlamada);
    }

    /**
     * The measurement system.
     *
     * @param url its address
     * @param limite how long an answer may take, machine time
     * @param aLaVez the most lines measured at one time
     */
    record Medicion(
            String url,
            @DefaultValue("5s") Duration limite,
            @DefaultValue("32") int aLaVez) {

        Medicion {
            Setting sistema = Setting.of("quality-control.medicion", "Paso 17");
            sistema.below("url").address(url);
            sistema.below("limite").positive(limite);
            sistema.below("a-la-vez").oneOrMore(aLaVez, "líneas");
        }

        /** Its address, as the client takes it. */
        URI direccion() {
            return URI.create(url);
        }
    }
}
