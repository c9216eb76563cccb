package bo.comteco.reiterados.escalation.config;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
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
        Duration recordatorioCada,
        Set<Integer> nivelesPorCorreo,
        String resumenALas,
        ZoneId zona) {

    EscalationProperties {
        try {
            LocalTime.parse(resumenALas);
        } catch (DateTimeException noVale) {
            throw new IllegalArgumentException(
                    "escalation.resumen-a-las: «%s» no es una hora como 07:00".formatted(resumenALas), noVale);
        }
        porcentajes = List.copyOf(porcentajes);
        nivelesPorCorreo = Set.copyOf(nivelesPorCorreo);
        if (!matrizSeLeeCada.isPositive()) {
            throw new IllegalArgumentException("escalation.matriz-se-lee-cada: debe ser mayor que cero");
        }
        if (matrizConAnticipacion.compareTo(matrizSeLeeCada.multipliedBy(4)) < 0) {
            throw new IllegalArgumentException(
                    "escalation.matriz-con-anticipacion: debe ser al menos cuatro veces escalation.matriz-se-lee-cada");
        }
    }
}
