package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The public state of one control, 24 h after the closing of an order (Pasos 17 to 20).
 *
 * @param controlId {@code <ordenId>.LINEA} or {@code <ordenId>.LLAMADA}
 * @param secuencia number of the last event of this control, from 1
 * @param ordenId the order that was closed
 * @param contrato contract of the client
 * @param servicio service of the order
 * @param tecnologia access technology, where known
 * @param clase {@code LINEA} (measured) or {@code LLAMADA} (the client is called)
 * @param situacion {@code PLANIFICADO}, {@code EN_TAREA}, {@code APROBADO}, {@code REPROBADO}, or {@code SOLUCIONADO}: the
 *     client said that it does not work, and the visit solved it (Paso 20)
 * @param planificadoPara when it is due
 * @param tarea why it waits for a person: {@code LLAMADA}, {@code CONFIGURACION}, {@code SIN_MEDICION},
 *     {@code SIN_UMBRALES} or {@code VISITA}; null where it does not
 * @param decididoEn when it passed, failed, or was solved by the visit
 * @param cerradaEn when the order was closed; null before it was told
 * @param visitaPedidaEn when the client said that the service does not work, so that a technician returns (Paso 20): from
 *     then on the control has failed, until it is {@code SOLUCIONADO}; null where no visit was asked for
 */
public record EstadoDeControl(
        String controlId,
        long secuencia,
        String ordenId,
        String contrato,
        String servicio,
        @Nullable String tecnologia,
        String clase,
        String situacion,
        Instant planificadoPara,
        @Nullable String tarea,
        @Nullable Instant decididoEn,
        @Nullable Instant cerradaEn,
        @Nullable Instant visitaPedidaEn) {

    /** A required value that is missing is an error here, where the event is read or made. */
    public EstadoDeControl {
        requireNonNull(controlId, "controlId");
        requireNonNull(ordenId, "ordenId");
        requireNonNull(contrato, "contrato");
        requireNonNull(servicio, "servicio");
        requireNonNull(clase, "clase");
        requireNonNull(situacion, "situacion");
        requireNonNull(planificadoPara, "planificadoPara");
    }
}
