package bo.comteco.reiterados.workorder.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Work that is no link in the chain of a damage, so that step 3 never looks at it: it has a chain of its own.
 *
 * @param tipo installation or material
 * @param clave tells it from other work of the same contract and service
 */
public record Aparte(TipoDeOrden tipo, String clave) {

    private static final Pattern CLAVE = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    /**
     * Keeps out what could not stand in an id.
     *
     * @throws IllegalArgumentException where it is a repair, or the key could not stand in an id
     */
    public Aparte {
        if (tipo == TipoDeOrden.REPARACION || !CLAVE.matcher(clave).matches()) {
            throw new IllegalArgumentException("no work outside the chain of a damage");
        }
    }

    /** {@code I-<clave>} or {@code M-<clave>}. */
    String texto() {
        return tipo.name().charAt(0) + "-" + clave;
    }

    static Optional<Aparte> leer(String texto) {
        return Arrays.stream(TipoDeOrden.values())
                .filter(tipo -> tipo != TipoDeOrden.REPARACION
                        && texto.startsWith(tipo.name().charAt(0) + "-"))
                .findFirst()
                .map(tipo -> new Aparte(tipo, texto.substring(2)));
    }
}
