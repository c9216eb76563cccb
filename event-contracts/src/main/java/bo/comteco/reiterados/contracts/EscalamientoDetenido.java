package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The order was solved, closed or annulled: the rise stopped.
 *
 * @param recordatorios how many reminders level 3 had had until then (D-11); null where it was not told, and in events of before
 *     that field
 * @param avisoAlCliente {@code LLAMADA}, {@code MENSAJE}, {@code CORREO} or {@code VISITA}: how the client was told, where the
 *     supervisor confirmed the annulment of the order (D-25); null where another thing stopped it
 * @param estado public state after it
 */
public record EscalamientoDetenido(
        @Nullable Integer recordatorios, @Nullable String avisoAlCliente, EstadoDeEscalamiento estado)
        implements EventoDeEscalamiento {

    /** A required value that is missing is an error here, where the event is read or made. */
    public EscalamientoDetenido {
        requireNonNull(estado, "estado");
    }
}
