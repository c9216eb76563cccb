package bo.comteco.reiterados.intake.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of looking the client up (Paso 2). */
public sealed interface RespuestaDeSmartflex {

    /**
     * The client has that product.
     *
     * @param producto the product
     * @param contrato the contract that was found; null where it was asked for by its contract
     */
    record Encontrado(Producto producto, @Nullable String contrato) implements RespuestaDeSmartflex {

        /** Asked for by its contract. */
        public Encontrado(Producto producto) {
            this(producto, null);
        }
    }

    /** The client has several contracts with that service: a person chooses. */
    record Varios(List<String> contratos) implements RespuestaDeSmartflex {
        /** Copies the list. */
        public Varios {
            contratos = List.copyOf(contratos);
        }
    }

    /** Smartflex answered, and knows no such contract with that service. */
    record NoEncontrado() implements RespuestaDeSmartflex {}

    /** Smartflex is away or too slow: no reason to refuse a claim. */
    record SinRespuesta() implements RespuestaDeSmartflex {}
}
