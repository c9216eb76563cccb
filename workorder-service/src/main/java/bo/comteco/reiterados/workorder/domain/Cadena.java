package bo.comteco.reiterados.workorder.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The key of a damage: the same contract, service and fault family (D-1). Everything that is decided about it is decided
 * together. Work that stands outside has a chain of its own, which no claim can name.
 *
 * @param contrato contract of the client in Smartflex
 * @param servicio the service that fails, or is installed
 * @param falla fault family; {@link #INSTALACION} where a service is installed
 * @param aparte the work that stands outside the chain of the damage; null for the damage itself
 */
public record Cadena(
        String contrato,
        Servicio servicio,
        String falla,
        @Nullable Aparte aparte) {

    /** Stands where an installation has no fault. */
    public static final String INSTALACION = "INSTALACION";

    private static final Pattern CONTRATO = Pattern.compile("[A-Za-z0-9-]{1,20}");
    private static final Pattern FALLA = Pattern.compile("[A-Z0-9_-]{1,20}");
    private static final String SEPARADOR = "~";

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

    /** The chain of a damage. */
    public Cadena(String contrato, Servicio servicio, String falla) {
        this(contrato, servicio, falla, null);
    }

    /** The chain of one installation. */
    public static Cadena deInstalacion(String contrato, Servicio servicio, String clave) {
        return new Cadena(contrato, servicio, INSTALACION, new Aparte(TipoDeOrden.INSTALACION, clave));
    }

    /**
     * The chain of the material that was asked for while an order's repair was controlled (Paso 20.2).
     *
     * @param pedidoId its id, which begins with the one of the order
     */
    static Cadena deMaterial(EslabonId reparada, String pedidoId) {
        Cadena dano = reparada.cadena();
        if (!pedidoId.startsWith(reparada.texto() + ".")) {
            throw new IllegalArgumentException("material of another order than " + reparada.texto());
        }
        String clave = pedidoId.substring(dano.id().length() + 1).replace('.', '-');
        return new Cadena(dano.contrato, dano.servicio, dano.falla, new Aparte(TipoDeOrden.MATERIAL, clave));
    }

    /** What its orders are for. */
    public TipoDeOrden tipo() {
        return aparte == null ? TipoDeOrden.REPARACION : aparte.tipo();
    }

    /** {@code <contrato>.<servicio>.<falla>}, and {@code ~<work>} where it stands outside the damage. */
    public String id() {
        return contrato + "." + servicio + "." + falla + (aparte == null ? "" : SEPARADOR + aparte.texto());
    }

    /** The id of the chain with which it is read and decided: material goes with the damage whose repair needs it. */
    public String grupo() {
        return tipo() == TipoDeOrden.MATERIAL ? new Cadena(contrato, servicio, falla).id() : id();
    }

    /** The chain whose parts these are, the last one with the work that stands outside. */
    static Cadena leer(String contrato, String servicio, String fallaYAparte) {
        String[] parts = fallaYAparte.split(SEPARADOR, 2);
        Aparte aparte = parts.length == 1
                ? null
                : Aparte.leer(parts[1]).orElseThrow(() -> new IllegalArgumentException("no work " + parts[1]));
        return new Cadena(contrato, Servicio.valueOf(servicio), parts[0], aparte);
    }
}
