package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * What the priority matrix said of an order, as escalation-service told it.
 *
 * @param vulnerabilidad its quadrant
 * @param regla the rule that decided
 * @param versionDeMatriz the version of the matrix that decided
 * @param vence the deadline of the order
 * @param secuencia number of the escalation's event that told it: the highest seen is the valid one
 */
public record Prioridad(
        Vulnerabilidad vulnerabilidad, String regla, String versionDeMatriz, Instant vence, long secuencia) {}
