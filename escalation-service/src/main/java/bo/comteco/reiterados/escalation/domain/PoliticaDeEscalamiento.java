package bo.comteco.reiterados.escalation.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What is configured beside the matrix.
 *
 * @param porcentajes per cent of the deadline after which levels 1, 2 and 3 are told by time (D-14), each more than the one before
 * @param plazoInmediata the longest deadline of an immediate order (Paso 21), from the failed control
 * @param recordatorioCada how often level 3 is reminded (D-11)
 * @param nivelesPorCorreo the levels that get a mail beside their tray (Paso 24: the third)
 * @param zona where days begin and end (D-15)
 */
public record PoliticaDeEscalamiento(
        List<Integer> porcentajes,
        Plazo plazoInmediata,
        Duration recordatorioCada,
        Set<Integer> nivelesPorCorreo,
        ZoneId zona) {

    /** What the procedure says: 50, 75 and 100 per cent, 24 h, 24 h, mails to level 3, La Paz. */
    public static final PoliticaDeEscalamiento DEL_PROCEDIMIENTO = new PoliticaDeEscalamiento(
            List.of(50, 75, 100),
            Plazo.calendario(Duration.ofHours(24)),
            Duration.ofHours(24),
            Set.of(3),
            ZoneId.of("America/La_Paz"));

    /** Keeps its own copies. */
    public PoliticaDeEscalamiento {
        porcentajes = List.copyOf(porcentajes);
        nivelesPorCorreo = Set.copyOf(nivelesPorCorreo);
    }

    /** How a level is told. */
    Medio medio(Nivel nivel) {
        return nivelesPorCorreo.contains(nivel.numero()) ? Medio.CORREO : Medio.SISTEMA;
    }

    /** When each level is due by time, for a deadline that was set at {@code desde}. */
    List<Instant> vencimientos(Instant desde, Instant vence) {
        return partes(Duration.between(desde, vence)).stream().map(desde::plus).toList();
    }

    /** The part of a deadline after which each level is due. */
    List<Duration> partes(Duration plazo) {
        return porcentajes.stream()
                .map(porcentaje -> Duration.ofMillis(plazo.toMillis() * porcentaje / 100))
                .toList();
    }
}
