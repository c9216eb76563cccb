package bo.comteco.reiterados.workorder.domain;

import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which centro de operaciones has an order, by its place in the network (PROCEDURE, section 1).
 *
 * @param predeterminado code of the centre of every place that is not named, and of what has no known place
 * @param porArmario code of the centre by prefix of the place; the longest that fits decides
 */
public record Centros(String predeterminado, Map<String, String> porArmario) {

    /** Keeps its own copy. */
    public Centros {
        porArmario = Map.copyOf(porArmario);
    }

    /** One centre for everything. */
    public static Centros unoSolo(String centro) {
        return new Centros(centro, Map.of());
    }

    /** The centre of a place in the network. */
    public String de(@Nullable String armario) {
        return armario == null
                ? predeterminado
                : porArmario.keySet().stream()
                        .filter(armario::startsWith)
                        .max(Comparator.comparingInt(String::length))
                        .map(porArmario::get)
                        .orElse(predeterminado);
    }
}
