package bo.comteco.reiterados.workorder.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the network.
 *
 * @param clase its kind
 * @param codigo its name there, as the claims tell it
 */
public record LugarDeRed(ClaseDeLugar clase, String codigo) {

    private static final Pattern CODIGO = Pattern.compile("[A-Za-z0-9-]{1,20}");

    /**
     * Keeps out what would make two places one in {@link #texto}.
     *
     * @throws IllegalArgumentException where the code could not stand in an id
     */
    public LugarDeRed {
        if (!CODIGO.matcher(codigo).matches()) {
            throw new IllegalArgumentException("a place that cannot stand in an id");
        }
    }

    /** The place that {@code <clase>.<codigo>} names; empty where the text names none. */
    public static Optional<LugarDeRed> leer(String texto) {
        int dot = texto.indexOf('.');
        try {
            return dot < 0
                    ? Optional.empty()
                    : Optional.of(
                            new LugarDeRed(ClaseDeLugar.valueOf(texto.substring(0, dot)), texto.substring(dot + 1)));
        } catch (IllegalArgumentException noneOfOurs) {
            return Optional.empty();
        }
    }

    /** {@code <clase>.<codigo>}. */
    public String texto() {
        return clase + "." + codigo;
    }
}
