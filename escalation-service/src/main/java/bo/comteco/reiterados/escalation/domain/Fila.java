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
 * @param plazo calendar hours from the classification (D-18)
 * @param objetivo the target inside the deadline (row 3); null where there is none
 * @param mismoDia whether it must be the same day, too: the earlier of both (D-15)
 * @param minimo what the same day never cuts the deadline below (D-15)
 * @param reglas in the order in which they are tried
 */
public record Fila(
        Vulnerabilidad vulnerabilidad,
        Duration plazo,
        @Nullable Duration objetivo,
        boolean mismoDia,
        Duration minimo,
        List<Regla> reglas) {

    /** Keeps its own copy. */
    public Fila {
        reglas = List.copyOf(reglas);
    }

    /** The deadline of an order that is classified at that instant. */
    Instant vence(Instant clasificadaEn, ZoneId zona) {
        Instant porHoras = clasificadaEn.plus(plazo);
        if (!mismoDia) {
            return porHoras;
        }
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
}
