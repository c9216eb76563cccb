package bo.comteco.reiterados.qualitycontrol.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of section 4 of the procedure.
 *
 * @param nombre the standard that it stands for
 * @param aplicaA the lines that it is for; any one is enough
 * @param limites what is within parameters
 */
public record FilaDeUmbrales(String nombre, List<Aplica> aplicaA, List<Limite> limites) {

    /**
     * A kind of line.
     *
     * @param tecnologia access technology
     * @param clasePon PON class; null for any
     * @param servicio service; null for any
     */
    public record Aplica(
            String tecnologia,
            @Nullable String clasePon,
            @Nullable Servicio servicio) {

        public Aplica {
            Objects.requireNonNull(tecnologia, "falta tecnologia");
        }

        boolean a(Linea linea, @Nullable String clasePonDeLaLinea) {
            return tecnologia.equals(linea.tecnologia())
                    && (clasePon == null || clasePon.equals(clasePonDeLaLinea))
                    && (servicio == null || servicio == linea.servicio());
        }
    }

    public FilaDeUmbrales {
        Objects.requireNonNull(nombre, "falta nombre");
        aplicaA = List.copyOf(Objects.requireNonNull(aplicaA, "falta aplicaA"));
        limites = List.copyOf(Objects.requireNonNull(limites, "falta limites"));
        if (nombre.isBlank() || aplicaA.isEmpty() || limites.isEmpty()) {
            throw new IllegalArgumentException("fila \"" + nombre + "\": sin nombre, aplicaA o limites");
        }
        Set<Parametro> vistos = new HashSet<>();
        for (Limite limite : limites) {
            if (!vistos.add(limite.parametro()) || limite.parametro() == Parametro.PERDIDAS_DE_ENLACE) {
                throw new IllegalArgumentException(
                        "fila \"" + nombre + "\": " + limite.parametro() + " ya tiene límite");
            }
        }
    }
}
