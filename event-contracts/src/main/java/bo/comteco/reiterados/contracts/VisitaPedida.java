package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The client says on the phone that the service does not work: a technician returns with priority (Paso 20.1).
 *
 * <p>The control has failed with it: the damage is a repeated one from {@code ce_time} on, also where it was not (D-10), and
 * what was solved is refuted. It makes no order: that follows with {@code ControlReprobado} of the same control, where the
 * visit does not solve it, and that refutes nothing a second time. Told once for a control.
 *
 * @param motivo why, in Spanish, for a person
 * @param aviso how the supervisor was told (Paso 20.3): {@code BANDEJA}, {@code TELEFONO}, {@code CORREO} or {@code EN_PERSONA};
 *     null in events of before that field
 * @param estado public state after it: {@code EN_TAREA}, with the task {@code VISITA} and {@code visitaPedidaEn}
 */
public record VisitaPedida(String motivo, @Nullable String aviso, EstadoDeControl estado) implements EventoDeControl {

    /** A required value that is missing is an error here, where the event is read or made. */
    public VisitaPedida {
        requireNonNull(motivo, "motivo");
        requireNonNull(estado, "estado");
    }
}
