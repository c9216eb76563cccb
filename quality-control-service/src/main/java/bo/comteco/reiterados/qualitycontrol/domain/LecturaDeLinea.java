package bo.comteco.reiterados.qualitycontrol.domain;

import org.jspecify.annotations.Nullable;

/**
 * One value that decided, with the limits it was held against, in the unit of its parameter.
 *
 * @param parametro what was measured
 * @param valor the value
 * @param minimo lower limit; null where there is none
 * @param maximo upper limit; null where there is none
 */
public record LecturaDeLinea(
        Parametro parametro,
        double valor,
        @Nullable Double minimo,
        @Nullable Double maximo) {}
