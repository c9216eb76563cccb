package bo.comteco.reiterados.escalation.config;

import bo.comteco.reiterados.escalation.domain.CalendarioHabil;
import bo.comteco.reiterados.escalation.domain.Feriados;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When people work; {@code escalation.calendario.*}.
 *
 * @param dias days of the week
 * @param desde hour at which work begins, as 08:00
 * @param hasta hour at which it ends
 * @param domingoPasaALunes whether a fixed holiday on a Sunday is kept on Monday
 * @param fijos holidays of one day of the year
 * @param desdePascua holidays that move with Easter
 */
@ConfigurationProperties("escalation.calendario")
record CalendarioProperties(
        Set<DayOfWeek> dias,
        String desde,
        String hasta,
        boolean domingoPasaALunes,
        List<Fijo> fijos,
        List<Movil> desdePascua) {

    /** A holiday of one day of the year, as 09-14. */
    record Fijo(String fecha, String nombre) {}

    /** A holiday so many days from Easter. */
    record Movil(int dias, String nombre) {}

    CalendarioProperties {
        dias = Set.copyOf(dias);
        fijos = List.copyOf(fijos);
        desdePascua = List.copyOf(desdePascua);
    }

    CalendarioHabil enLa(ZoneId zona) {
        Set<MonthDay> dias = fijos.stream()
                .map(fijo -> leer("fijos: " + fijo.nombre(), "--" + fijo.fecha(), MonthDay::parse))
                .collect(Collectors.toSet());
        Set<Integer> moviles = desdePascua.stream().map(Movil::dias).collect(Collectors.toSet());
        try {
            return new CalendarioHabil(
                    zona,
                    this.dias,
                    leer("desde", desde, LocalTime::parse),
                    leer("hasta", hasta, LocalTime::parse),
                    new Feriados(dias, moviles, domingoPasaALunes));
        } catch (IllegalArgumentException mala) {
            throw new IllegalArgumentException("escalation.calendario." + mala.getMessage(), mala);
        }
    }

    private static <T> T leer(String campo, String texto, Function<String, T> lectura) {
        try {
            return lectura.apply(texto);
        } catch (DateTimeException noVale) {
            throw new IllegalArgumentException("%s: «%s» no vale".formatted(campo, texto), noVale);
        }
    }
}
