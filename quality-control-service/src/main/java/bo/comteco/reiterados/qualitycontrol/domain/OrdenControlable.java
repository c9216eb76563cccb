package bo.comteco.reiterados.qualitycontrol.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A closed order of type {@code REPARACION}, with or without solution, as far as its controls need it.
 *
 * @param ordenId the order
 * @param secuencia which of its states this is
 * @param contrato contract of the client
 * @param linea service and technology
 * @param falla fault family
 * @param cerradaEn when it was closed
 * @param conSolucion whether it was closed with solution
 * @param reiteraciones its repetitions; null where it is no repeated damage
 * @param centro the centro de operaciones that had it; null where it is not said
 */
public record OrdenControlable(
        String ordenId,
        long secuencia,
        String contrato,
        Linea linea,
        String falla,
        Instant cerradaEn,
        boolean conSolucion,
        @Nullable Reiteraciones reiteraciones,
        @Nullable String centro) {}
