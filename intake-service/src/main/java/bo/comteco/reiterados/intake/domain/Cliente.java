package bo.comteco.reiterados.intake.domain;

import java.time.Instant;

/** How far the client of a claim is known (Paso 2). */
public sealed interface Cliente {

    /** "Cliente por verificar": Smartflex was away at reception, and is asked again until it answers. */
    record PorVerificar() implements Cliente {}

    /** Smartflex knows the product. */
    record Verificado(Producto producto) implements Cliente {}

    /**
     * Taken while Smartflex was away, and unknown to it afterwards: a person's matter. The claim and its order stay.
     *
     * @param en since when that is known
     */
    record Desconocido(Instant en) implements Cliente {}
}
