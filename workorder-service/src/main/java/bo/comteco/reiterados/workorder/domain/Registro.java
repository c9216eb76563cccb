package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a link has from the moment that it is an order.
 *
 * @param registradaEn when the order came to be
 * @param inmediataEn since when it is the immediate order of its newest failed control (Paso 21)
 * @param controlesReprobados ids of the failed controls that it answers: one immediate order for each, however often asked
 * @param prioridad what the matrix said; null until escalation-service has told it
 */
public record Registro(
        Instant registradaEn,
        @Nullable Instant inmediataEn,
        List<String> controlesReprobados,
        @Nullable Prioridad prioridad) {

    /** Keeps its own copy. */
    public Registro {
        controlesReprobados = List.copyOf(controlesReprobados);
    }

    /** An order that a claim makes. */
    static Registro de(Instant cuando) {
        return new Registro(cuando, null, List.of(), null);
    }

    /** An order that a failed control makes. */
    static Registro inmediato(Instant cuando, String controlId) {
        return new Registro(cuando, cuando, List.of(controlId), null);
    }

    /** The immediate order of one more failed control: what solved it before that control solves it no more. */
    Registro declaradoInmediato(Instant cuando, String controlId) {
        return new Registro(
                registradaEn,
                inmediataEn == null || inmediataEn.isBefore(cuando) ? cuando : inmediataEn,
                Stream.concat(controlesReprobados.stream(), Stream.of(controlId))
                        .toList(),
                prioridad);
    }

    Registro con(Prioridad nueva) {
        return new Registro(registradaEn, inmediataEn, controlesReprobados, nueva);
    }
}
