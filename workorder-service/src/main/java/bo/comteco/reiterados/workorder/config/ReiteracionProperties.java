package bo.comteco.reiterados.workorder.config;

import bo.comteco.reiterados.delivery.config.Setting;
import bo.comteco.reiterados.workorder.domain.PoliticaDeReiteracion;
import bo.comteco.reiterados.workorder.domain.Servicio;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of step 3; {@code reiteracion.*}.
 *
 * @param ventana how long after closing a claim is a repetition (D-1)
 * @param ventanas the same by service, where one has another
 */
@ConfigurationProperties("reiteracion")
public record ReiteracionProperties(
        @DefaultValue("30d") Duration ventana, @DefaultValue Map<Servicio, Duration> ventanas) {

    private static final Duration MINIMA = Duration.ofMinutes(1);
    private static final Duration MAXIMA = Duration.ofDays(366);

    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException with a sentence that names the window that is wrong
     */
    public ReiteracionProperties {
        Setting.of("reiteracion.ventana", "D-1").between(ventana, MINIMA, MAXIMA);
        ventanas = Map.copyOf(ventanas);
        Setting deServicio = Setting.of("reiteracion.ventanas", "D-1");
        ventanas.forEach((servicio, suya) -> deServicio.below(servicio.name()).between(suya, MINIMA, MAXIMA));
    }

    /** As decisions use them. */
    PoliticaDeReiteracion politica() {
        Map<Servicio, Duration> todas = new EnumMap<>(Servicio.class);
        for (Servicio servicio : Servicio.values()) {
            todas.put(servicio, ventanas.getOrDefault(servicio, ventana));
        }
        return new PoliticaDeReiteracion(todas);
    }
}
