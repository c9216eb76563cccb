package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * The frozen figure of a month (D-22): it stays, whatever changes later.
 *
 * @param cerradoEn when it was frozen
 * @param recibidos repeated cases received in the month
 * @param solucionados those of them that were solved then
 * @param verificados those of the solved that a control had verified then
 * @param enPlazo those of the solved that were solved within their deadline
 * @param calificacion {@code ACEPTADO}, {@code OBSERVADO}, {@code NO_CLASIFICADO} or {@code SIN_DATOS}
 */
public record EstadoDeCierre(
        Instant cerradoEn, long recibidos, long solucionados, long verificados, long enPlazo, String calificacion) {

    /** A required value that is missing is an error here, where the event is read or made. */
    public EstadoDeCierre {
        requireNonNull(cerradoEn, "cerradoEn");
        requireNonNull(calificacion, "calificacion");
    }
}
