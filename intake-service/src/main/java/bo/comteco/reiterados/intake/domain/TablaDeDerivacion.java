package bo.comteco.reiterados.intake.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which unit is proposed for the order of a help desk claim (Paso 11, D-5); the agent may choose the other one. The first row
 * that fits decides.
 *
 * @param rutas the rows; the last one fits everything, and each decides something
 */
public record TablaDeDerivacion(List<Ruta> rutas) {

    /**
     * A row.
     *
     * @param servicio the service that it is for; null for any
     * @param tecnologia the technology that it is for; null for any, an unknown one too
     * @param unidad the unit
     */
    public record Ruta(
            @Nullable Servicio servicio, @Nullable Tecnologia tecnologia, Unidad unidad) {

        private boolean sirvePara(Servicio wanted, @Nullable Tecnologia known) {
            return (servicio == null || servicio == wanted) && (tecnologia == null || tecnologia == known);
        }

        private boolean abarca(Ruta other) {
            return (servicio == null || servicio == other.servicio)
                    && (tecnologia == null || tecnologia == other.tecnologia);
        }
    }

    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException where a claim may find no row, or a row no claim
     */
    public TablaDeDerivacion {
        rutas = List.copyOf(rutas);
        if (rutas.isEmpty()
                || rutas.getLast().servicio() != null
                || rutas.getLast().tecnologia() != null) {
            throw new IllegalArgumentException(
                    "la última fila no debe nombrar servicio ni tecnologia, para que valga para todo");
        }
        for (int i = 0; i < rutas.size(); i++) {
            Ruta row = rutas.get(i);
            if (rutas.subList(0, i).stream().anyMatch(before -> before.abarca(row))) {
                throw new IllegalArgumentException(
                        "la fila " + (i + 1) + " no decide nunca: una anterior vale para todo lo suyo");
            }
        }
    }

    /** The unit for a damage of that service; {@code tecnologia} is null until Smartflex has told it. */
    public Unidad unidad(Servicio servicio, @Nullable Tecnologia tecnologia) {
        return rutas.stream()
                .filter(row -> row.sirvePara(servicio, tecnologia))
                .findFirst()
                .orElseThrow()
                .unidad();
    }

    /** What it proposes for that claim. */
    public Unidad para(Reclamo reclamo) {
        Producto producto = reclamo.producto();
        return unidad(reclamo.recepcion().servicio(), producto == null ? null : producto.tecnologia());
    }
}
