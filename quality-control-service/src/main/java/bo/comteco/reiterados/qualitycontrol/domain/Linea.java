package bo.comteco.reiterados.qualitycontrol.domain;

import org.jspecify.annotations.Nullable;

/**
 * What decides which thresholds a line is held against. Plain words where Smartflex may bring one that nobody foresaw: such
 * a line has no thresholds, and a person looks at it.
 *
 * @param servicio service of the order
 * @param tecnologia access technology; null where Smartflex has not told it
 * @param clasePon PON class; null where the product names none
 */
public record Linea(
        Servicio servicio,
        @Nullable String tecnologia,
        @Nullable String clasePon) {}
