package bo.comteco.reiterados.workorder.domain;

import org.jspecify.annotations.Nullable;

/**
 * What Smartflex says of client and product. Nothing here decides by it: it is taken for whoever classifies and measures.
 *
 * @param tecnologia access technology
 * @param segmento client segment
 * @param clasePon PON class, where the product names it
 */
public record DatosTecnicos(
        @Nullable String tecnologia,
        @Nullable String segmento,
        @Nullable String clasePon) {

    /** These, and where one is missing that of {@code otros}: what is known stays (Paso 2). */
    public DatosTecnicos completadosCon(DatosTecnicos otros) {
        return new DatosTecnicos(
                tecnologia == null ? otros.tecnologia : tecnologia,
                segmento == null ? otros.segmento : segmento,
                clasePon == null ? otros.clasePon : clasePon);
    }

    /** Whether {@code otros} tell technology or segment, and these do not yet. */
    boolean ganaCon(DatosTecnicos otros) {
        return (tecnologia == null && otros.tecnologia != null) || (segmento == null && otros.segmento != null);
    }
}
