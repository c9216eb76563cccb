package bo.comteco.reiterados.workorder.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who repairs, by codes: names of people stay out of orders and of what is told of them.
 *
 * @param tecnico code of the technician, where one is assigned
 * @param cuadrilla code of the crew, where one is assigned
 */
public record Asignacion(@Nullable String tecnico, @Nullable String cuadrilla) {

    /** Nobody yet. */
    public static final Asignacion NADIE = new Asignacion(null, null);
}
