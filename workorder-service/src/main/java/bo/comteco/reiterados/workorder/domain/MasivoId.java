package bo.comteco.reiterados.workorder.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a reclamo masivo (D-23).
 *
 * @param lugar the place that fails
 * @param numero which one of that place, from 1
 */
public record MasivoId(LugarDeRed lugar, int numero) {

    private static final Pattern FORM = Pattern.compile("RM\\.([^.]+\\.[^.]+)\\.([1-9][0-9]{0,5})");

    /** The one that {@code RM.<clase>.<codigo>.<numero>} names; empty where the text names none. */
    public static Optional<MasivoId> leer(String texto) {
        Matcher parts = FORM.matcher(texto);
        return parts.matches()
                ? LugarDeRed.leer(parts.group(1)).map(lugar -> new MasivoId(lugar, Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** The next one of the same place. */
    MasivoId siguiente() {
        return new MasivoId(lugar, numero + 1);
    }

    /** The form in which everybody names it. */
    public String texto() {
        return "RM." + lugar.texto() + "." + numero;
    }
}
