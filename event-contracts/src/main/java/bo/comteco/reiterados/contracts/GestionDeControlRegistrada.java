package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A person did something about a control that goes on (Pasos 18, 19): it has no verdict yet, and its line is measured again or its
 * client called again.
 *
 * @param resultado {@code CONFIGURACION_RESUELTA}, or {@code NO_CONTESTA}
 * @param medio with {@code CONFIGURACION_RESUELTA}: from where it was put right, {@code SISTEMA} or {@code LABORATORIO}; with {@code
 *     NO_CONTESTA}: {@code TELEFONO}
 * @param llamadas with {@code NO_CONTESTA}: how many calls nobody answered until now, this one included; null otherwise
 * @param estado public state after it
 */
public record GestionDeControlRegistrada(
        String resultado, String medio, @Nullable Integer llamadas, EstadoDeControl estado) implements EventoDeControl {

    /** A required value that is missing is an error here, where the event is read or made. */
    public GestionDeControlRegistrada {
        requireNonNull(resultado, "resultado");
        requireNonNull(medio, "medio");
        requireNonNull(estado, "estado");
    }
}
