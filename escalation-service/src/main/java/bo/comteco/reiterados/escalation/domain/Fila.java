package bo.comteco.reiterados.escalation.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the matrix: a vulnerability, its deadline, and the rules that lead to it.
 *
 * @param vulnerabilidad the quadrant
 * @param plazo hours from the classification (D-18)
 * @param objetivo the target inside the deadline (row 3); null where there is none
 * @param horasHabiles whether deadline, target and levels count business hours; calendar hours where not (D-18)
 * @param mismoDia whether it must be the same day, too: the earlier of both (D-15)
 * @param minimo what the same day never cuts the deadline below (D-15)
 * @param reglas in the order in which they are tried
 */
public record Fila(
        Vulnerabilidad vulnerabilidad,
        Duration plazo,
        @Nullable Duration objetivo,
        boolean horasHabiles,
        boolean mismoDia,
        Duration minimo,
        List<Regla> reglas) {

    /** Keeps its own copy. */
    public Fila {
        reglas = List.copyOf(reglas);
    }

    /** The deadline of an order that is classified at that instant. */
    Instant vence(Instant clasificadaEn, CalendarioHabil calendario) {
        Instant porHoras = enHoras(clasificadaEn, plazo, calendario);
        if (!mismoDia) {
            return porHoras;
        }
        ZoneId zona = calendario.zona();
        Instant finDelDia = clasificadaEn
                .atZone(zona)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(zona)
                .toInstant();
        Instant alMenos = clasificadaEn.plus(minimo);
        Instant temprano = porHoras.isBefore(finDelDia) ? porHoras : finDelDia;
        return temprano.isBefore(alMenos) ? alMenos : temprano;
    }

    /** The target of an order that is classified at that instant; null where the row has none. */
    @Nullable
    Instant objetivoEn(Instant clasificadaEn, CalendarioHabil calendario) {
        return objetivo == null ? null : enHoras(clasificadaEn, objetivo, calendario);
    }

    /** The deadline without the same day. */
    Plazo contado() {
        return new Plazo(plazo, horasHabiles);
    }

    /** The deadline as a person says it. */
    String frase() {
        return contado().frase() + (mismoDia ? ", en el día," : "");
    }

    private Instant enHoras(Instant desde, Duration horas, CalendarioHabil calendario) {
        return new Plazo(horas, horasHabiles).desde(desde, calendario);
    }
}
