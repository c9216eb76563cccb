package bo.comteco.reiterados.qualitycontrol.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who is sent to a visit, by codes, as to an order: names of people stay out.
 *
 * @param tecnico code of the technician; null where only the crew is said
 * @param cuadrilla code of the crew; null where none is sent
 */
public record Asignacion(@Nullable String tecnico, @Nullable String cuadrilla) {

    /** Nobody yet. */
    public static final Asignacion NADIE = new Asignacion(null, null);
}
