package bo.comteco.reiterados.intake.domain;

import org.jspecify.annotations.Nullable;

/**
 * What Smartflex knows of the damaged product (Paso 2).
 *
 * @param tecnologia access technology
 * @param segmento segment of the client
 * @param clasePon PON class, where Smartflex names it
 */
public record Producto(
        Tecnologia tecnologia, Segmento segmento, @Nullable ClasePon clasePon) {}
