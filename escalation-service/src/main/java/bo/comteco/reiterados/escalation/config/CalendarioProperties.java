package bo.comteco.reiterados.escalation.config;

import bo.comteco.reiterados.delivery.config.Setting;
import bo.comteco.reiterados.escalation.domain.CalendarioHabil;
import bo.comteco.reiterados.escalation.domain.Feriados;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
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

    private static final Setting CALENDARIO = Setting.of("escalation.calendario", "D-18");

    CalendarioProperties {
        if (dias == null || dias.isEmpty()) {
            throw CALENDARIO.below("dias").refused("al menos un día de la semana", null);
        }
        dias = Set.copyOf(dias);
        fijos = List.copyOf(fijos);
        desdePascua = List.copyOf(desdePascua);
    }

    CalendarioHabil enLa(ZoneId zona) {
        Set<MonthDay> feriados = fijos.stream()
                .map(fijo -> CALENDARIO
                        .below("fijos")
                        .read(
                                fijo.fecha(),
                                fecha -> MonthDay.parse("--" + fecha),
                                "una fecha como 09-14 (" + fijo.nombre() + ")"))
                .collect(Collectors.toSet());
        Set<Integer> moviles = desdePascua.stream().map(Movil::dias).collect(Collectors.toSet());
        LocalTime abre = CALENDARIO.below("desde").read(desde, LocalTime::parse, "una hora como 08:00");
        LocalTime cierra = CALENDARIO.below("hasta").read(hasta, LocalTime::parse, "una hora como 18:00");
        if (!abre.isBefore(cierra)) {
            throw CALENDARIO.below("hasta").refused("una hora más tarde que escalation.calendario.desde", hasta);
        }
        return new CalendarioHabil(zona, dias, abre, cierra, new Feriados(feriados, moviles, domingoPasaALunes));
    }
}
