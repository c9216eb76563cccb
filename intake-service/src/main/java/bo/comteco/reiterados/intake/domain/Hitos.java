package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an order came to each of its states; null where it has not.
 *
 * @param registradaEn when the order came to be; not while in assistance, nor where that solved it
 * @param enReparacionEn when it was put in repair
 * @param atendidaEn when it was attended
 * @param cerradaEn when it was closed
 * @param anuladaEn when it was annulled
 * @param solucionadaEnLineaEn when online assistance solved it
 * @param inmediataEn since when it is an immediate order (Paso 21)
 */
public record Hitos(
        @Nullable Instant registradaEn,
        @Nullable Instant enReparacionEn,
        @Nullable Instant atendidaEn,
        @Nullable Instant cerradaEn,
        @Nullable Instant anuladaEn,
        @Nullable Instant solucionadaEnLineaEn,
        @Nullable Instant inmediataEn) {}
