package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order rose to a technical level (Pasos 22 to 24, D-14).
 *
 * @param nivel 1 supervisor, 2 Div. Redes, 3 Jefe Depto. Centro de Operaciones
 * @param causa {@code TIEMPO}, {@code SIN_SOLUCION} or {@code CONTROL_REPROBADO}
 * @param destinatario the role that was told
 * @param vencioEn the instant that it was due at (business time)
 * @param disparadoEn when it fired in fact; later than {@code vencioEn} after a pause
 * @param declarada with {@code SIN_SOLUCION}: whether the level below said that it could not solve it; otherwise the order was
 *     attended without solution. Null with other causes, and in events of before that field
 * @param recordatorioEn with level 3: when it is first reminded (D-11), and again each time as long after it as this is after
 *     {@code vencioEn}, until it is solved. Null with other levels, and in events of before that field
 * @param medio by which means it was told: {@code CORREO}, or {@code SISTEMA} where it works with its tray alone; null in events of
 *     before that field
 * @param hasta until when this level has it: the turn of the next one, or the order's deadline; null in events of before that field
 * @param motivo with {@code declarada}: why the level below cannot solve it, in its words; null otherwise, and in events of before
 *     that field
 * @param estado public state after it
 */
public record NivelEscalado(
        int nivel,
        String causa,
        String destinatario,
        Instant vencioEn,
        Instant disparadoEn,
        @Nullable Boolean declarada,
        @Nullable Instant recordatorioEn,
        @Nullable String medio,
        @Nullable Instant hasta,
        @Nullable String motivo,
        EstadoDeEscalamiento estado)
        implements EventoDeEscalamiento {

    /** A required value that is missing is an error here, where the event is read or made. */
    public NivelEscalado {
        requireNonNull(causa, "causa");
        requireNonNull(destinatario, "destinatario");
        requireNonNull(vencioEn, "vencioEn");
        requireNonNull(disparadoEn, "disparadoEn");
        requireNonNull(estado, "estado");
    }
}
