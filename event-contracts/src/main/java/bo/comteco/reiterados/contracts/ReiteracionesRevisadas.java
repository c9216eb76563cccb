package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * At the closing of a repeated order its repetitions were reviewed (Paso 25). Told once for each closed order of type
 * {@code REPARACION} that is a repeated damage, at {@code ce_time} = {@code estado.cerradaEn}, by the first of its controls;
 * an order without repetition is told by nothing. Whether it goes on to Paso 26 is decided by the matrix (D-12).
 *
 * @param reiteraciones repetitions counted in its case so far; 0 where failed controls alone made it a repeated damage (D-10)
 * @param casoId its case; null where the order names none
 * @param estado public state of the control that the closing brought; {@code ordenId} names the closed order
 */
public record ReiteracionesRevisadas(
        int reiteraciones, @Nullable String casoId, EstadoDeControl estado) implements EventoDeControl {

    /** A required value that is missing is an error here, where the event is read or made. */
    public ReiteracionesRevisadas {
        requireNonNull(estado, "estado");
    }
}
