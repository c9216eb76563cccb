package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The public state of the priority and the escalation of one order.
 *
 * @param ordenId the order
 * @param secuencia number of the last event of this escalation, from 1
 * @param contrato contract of the client
 * @param servicio service of the order
 * @param vulnerabilidad {@code MUY_ALTA}, {@code ALTA}, {@code MODERADA}, {@code CONTROLABLE} or {@code FUERA_DE_MATRIZ}
 * @param regla the rule of the matrix that decided
 * @param versionDeMatriz the version of the matrix that decided
 * @param clasificadaEn when it was classified last
 * @param vence the deadline of the order
 * @param objetivoEn the target inside the deadline, where the row has one (row 3: 24 h)
 * @param nivel technical level reached: 0 none, 1 supervisor, 2 Div. Redes, 3 Jefe Depto. Centro de Operaciones
 * @param detenidoEn when the rise stopped; null while it goes on
 */
public record EstadoDeEscalamiento(
        String ordenId,
        long secuencia,
        String contrato,
        String servicio,
        String vulnerabilidad,
        String regla,
        String versionDeMatriz,
        Instant clasificadaEn,
        Instant vence,
        @Nullable Instant objetivoEn,
        int nivel,
        @Nullable Instant detenidoEn) {

    /** A required value that is missing is an error here, where the event is read or made. */
    public EstadoDeEscalamiento {
        requireNonNull(ordenId, "ordenId");
        requireNonNull(contrato, "contrato");
        requireNonNull(servicio, "servicio");
        requireNonNull(vulnerabilidad, "vulnerabilidad");
        requireNonNull(regla, "regla");
        requireNonNull(versionDeMatriz, "versionDeMatriz");
        requireNonNull(clasificadaEn, "clasificadaEn");
        requireNonNull(vence, "vence");
    }
}
