package bo.comteco.reiterados.workorder.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the chain of a damage.
 *
 * @param cadena the chain
 * @param numero from 1
 */
public record EslabonId(Cadena cadena, int numero) {

    private static final Pattern FORM = Pattern.compile("([^.]+)\\.([^.]+)\\.([^.]+)\\.([1-9][0-9]{0,5})");

    /** The place that {@code <contrato>.<servicio>.<falla>.<numero>} names; empty where the text names none. */
    public static Optional<EslabonId> leer(String texto) {
        Matcher parts = FORM.matcher(texto);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            Cadena cadena = Cadena.leer(parts.group(1), parts.group(2), parts.group(3));
            return Optional.of(new EslabonId(cadena, Integer.parseInt(parts.group(4))));
        } catch (IllegalArgumentException noneOfOurs) {
            return Optional.empty();
        }
    }

    /** The place after this one. */
    public EslabonId siguiente() {
        return new EslabonId(cadena, numero + 1);
    }

    /** The form in which everybody names it. */
    public String texto() {
        return cadena.id() + "." + numero;
    }
}
