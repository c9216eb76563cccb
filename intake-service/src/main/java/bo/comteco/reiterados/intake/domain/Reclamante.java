package bo.comteco.reiterados.intake.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who claims. Personal: it lives in this service alone, and never in an event, a key, a metric or a log.
 *
 * @param nombre name
 * @param telefonoDeReferencia 7 or 8 digits
 * @param direccion address
 * @param carnet identity card
 */
public record Reclamante(
        @Nullable String nombre,
        @Nullable String telefonoDeReferencia,
        @Nullable String direccion,
        @Nullable String carnet) {

    /** Says nothing, so that no log line can. */
    @Override
    public String toString() {
        return "Reclamante[***]";
    }
}
