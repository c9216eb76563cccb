package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the client of a claim is known (Paso 2). */
public sealed interface Cliente {

    /** "Cliente por verificar": Smartflex was away at reception, and is asked again until it answers. */
    record PorVerificar() implements Cliente {}

    /**
     * Smartflex knows the product.
     *
     * @param producto the product
     * @param contrato the contract that was found; null where the claim named it
     * @param en when it said so; null where that was at reception
     */
    record Verificado(
            Producto producto,
            @Nullable String contrato,
            @Nullable Instant en) implements Cliente {

        /** At reception. */
        public Verificado(Producto producto, @Nullable String contrato) {
            this(producto, contrato, null);
        }

        /** At reception, of a claim that named its contract. */
        public Verificado(Producto producto) {
            this(producto, null);
        }
    }

    /**
     * Taken while Smartflex was away, and unknown to it afterwards, or with several contracts to choose from: a person's matter.
     * The claim and its order stay.
     *
     * @param en since when that is known
     */
    record Desconocido(Instant en) implements Cliente {}
}
