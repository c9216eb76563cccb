package bo.comteco.reiterados.qualitycontrol.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is within parameters, technology by technology (D-19): data, not code.
 *
 * @param version its version, kept with every verdict that it gives
 * @param perdidasDeEnlace most losses of link in the window, whatever the technology
 * @param clasePonAusente the PON class of a product that names none
 * @param filas the table; no two rows are for the same kind of line
 */
public record Umbrales(String version, int perdidasDeEnlace, String clasePonAusente, List<FilaDeUmbrales> filas) {

    public Umbrales {
        Objects.requireNonNull(version, "falta version");
        Objects.requireNonNull(clasePonAusente, "falta clasePonAusente");
        filas = List.copyOf(Objects.requireNonNull(filas, "falta filas"));
        if (version.isBlank() || clasePonAusente.isBlank() || perdidasDeEnlace < 0 || filas.isEmpty()) {
            throw new IllegalArgumentException("umbrales: vacíos, o perdidasDeEnlace menor que 0");
        }
        Set<FilaDeUmbrales.Aplica> vistas = new HashSet<>();
        for (FilaDeUmbrales fila : filas) {
            for (FilaDeUmbrales.Aplica aplica : fila.aplicaA()) {
                if (!vistas.add(aplica)) {
                    throw new IllegalArgumentException("fila \"" + fila.nombre() + "\": " + aplica + " se repite");
                }
            }
        }
    }

    /** The row for that line, or empty where nobody has said what is good for it. */
    public Optional<FilaDeUmbrales> fila(Linea linea) {
        String clasePon = linea.clasePon() == null ? clasePonAusente : linea.clasePon();
        return filas.stream()
                .filter(fila -> fila.aplicaA().stream().anyMatch(aplica -> aplica.a(linea, clasePon)))
                .findFirst();
    }
}
