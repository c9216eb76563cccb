package bo.comteco.reiterados.escalation.config;

import bo.comteco.reiterados.delivery.config.Setting;
import bo.comteco.reiterados.escalation.domain.Nivel;
import bo.comteco.reiterados.escalation.domain.Plazo;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * Settings of the escalation; {@code escalation.*}.
 *
 * @param matriz where the priority matrix is read from
 * @param matrizConAnticipacion how long before its being in force a version must be put, so that every instance knows it
 * @param matrizSeLeeCada how often an instance reads the versions; machine time
 * @param porcentajes per cent of the deadline for levels 1, 2 and 3 (D-14)
 * @param plazoInmediata the longest deadline of an immediate order (Paso 21)
 * @param plazoInmediataEnHorasHabiles whether that deadline counts business hours (D-18)
 * @param recordatorioCada how often level 3 is reminded (D-11)
 * @param nivelesPorCorreo the levels that get a mail beside their tray (Paso 24)
 * @param resumenALas the hour of the day of the one mail with the reminders of D-11, in {@code zona}, as 07:00
 * @param zona where days begin and end
 */
@ConfigurationProperties("escalation")
record EscalationProperties(
        Resource matriz,
        Duration matrizConAnticipacion,
        Duration matrizSeLeeCada,
        List<Integer> porcentajes,
        Duration plazoInmediata,
        boolean plazoInmediataEnHorasHabiles,
        Duration recordatorioCada,
        Set<Integer> nivelesPorCorreo,
        String resumenALas,
        ZoneId zona) {

    private static final int NIVELES = Nivel.values().length;

    EscalationProperties {
        porcentajes = List.copyOf(porcentajes);
        nivelesPorCorreo = Set.copyOf(nivelesPorCorreo);
        Setting.of("escalation.matriz-se-lee-cada").positive(matrizSeLeeCada);
        if (matrizConAnticipacion == null || matrizConAnticipacion.compareTo(matrizSeLeeCada.multipliedBy(4)) < 0) {
            throw Setting.of("escalation.matriz-con-anticipacion")
                    .refused("un tiempo de al menos cuatro veces escalation.matriz-se-lee-cada", matrizConAnticipacion);
        }
        if (!suben(porcentajes)) {
            throw Setting.of("escalation.porcentajes", "D-14")
                    .refused(
                            NIVELES + " números que suben, de 1 a 100, % del plazo de cada nivel",
                            porcentajes.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        Setting inmediata = Setting.of("escalation.plazo-inmediata", "Paso 21");
        inmediata.positive(plazoInmediata);
        if (plazoInmediataEnHorasHabiles && plazoInmediata.compareTo(Plazo.MAS_HABILES) > 0) {
            throw inmediata.refused(
                    "un tiempo de hasta " + Plazo.MAS_HABILES.toHours() + "h, que son horas hábiles", plazoInmediata);
        }
        Setting.of("escalation.recordatorio-cada", "D-11").positive(recordatorioCada);
        Setting porCorreo = Setting.of("escalation.niveles-por-correo", "Paso 24");
        nivelesPorCorreo.forEach(nivel -> porCorreo.between(nivel, 1, NIVELES, "números de nivel"));
        hora(resumenALas);
    }

    /** The hour of the day of the one mail with the reminders. */
    LocalTime horaDelResumen() {
        return hora(resumenALas);
    }

    private static LocalTime hora(String hora) {
        return Setting.of("escalation.resumen-a-las", "D-11").read(hora, LocalTime::parse, "una hora como 07:00");
    }

    /** Whether there is one for each level, each later than the one before, and none after the deadline itself. */
    private static boolean suben(List<Integer> porcentajes) {
        return porcentajes.size() == NIVELES
                && porcentajes.getFirst() >= 1
                && porcentajes.getLast() <= 100
                && IntStream.range(1, NIVELES).allMatch(i -> porcentajes.get(i) > porcentajes.get(i - 1));
    }
}
