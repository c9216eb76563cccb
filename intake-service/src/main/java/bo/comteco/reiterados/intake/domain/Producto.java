package bo.comteco.reiterados.intake.domain;

import org.jspecify.annotations.Nullable;

/**
 * What Smartflex knows of the damaged product (Paso 2).
 *
 * @param tecnologia access technology
 * @param segmento segment of the client
 * @param clasePon PON class, where Smartflex names it
 * @param nodo node of the network that the line hangs on, where Smartflex names it (D-23)
 * @param puertoOlt port of the OLT that the line hangs on, where Smartflex names it (D-23)
 */
public record Producto(
        Tecnologia tecnologia,
        Segmento segmento,
        @Nullable ClasePon clasePon,
        @Nullable String nodo,
        @Nullable String puertoOlt) {

    /** A product of which Smartflex does not say where in the network it is. */
    public Producto(Tecnologia tecnologia, Segmento segmento, @Nullable ClasePon clasePon) {
        this(tecnologia, segmento, clasePon, null, null);
    }
}
