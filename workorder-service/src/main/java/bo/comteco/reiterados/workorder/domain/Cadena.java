package bo.comteco.reiterados.workorder.domain;

import java.util.regex.Pattern;

/**
 * The key of a damage: the same contract, service and fault family (D-1). Everything that is decided about it is decided
 * together.
 *
 * @param contrato contract of the client in Smartflex
 * @param servicio the service that fails
 * @param falla fault family
 */
public record Cadena(String contrato, Servicio servicio, String falla) {

    private static final Pattern CONTRATO = Pattern.compile("[A-Za-z0-9-]{1,20}");
    private static final Pattern FALLA = Pattern.compile("[A-Z0-9_-]{1,20}");

    /**
     * Keeps out what would make two damages one in {@link #id}.
     *
     * @throws IllegalArgumentException where a part could not stand in an id
     */
    public Cadena {
        if (!CONTRATO.matcher(contrato).matches() || !FALLA.matcher(falla).matches()) {
            throw new IllegalArgumentException("contract or fault family that cannot stand in an id");
        }
    }

    /** {@code <contrato>.<servicio>.<falla>}. */
    public String id() {
        return contrato + "." + servicio + "." + falla;
    }
}
