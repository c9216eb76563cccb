package bo.comteco.reiterados.intake.publish;

import bo.comteco.reiterados.contracts.AsistenciaRegistrada;
import bo.comteco.reiterados.contracts.EstadoDeReclamo;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.Evento;
import bo.comteco.reiterados.contracts.ReclamoCompletado;
import bo.comteco.reiterados.contracts.ReclamoRecibido;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.intake.domain.Asistencia;
import bo.comteco.reiterados.intake.domain.Hecho;
import bo.comteco.reiterados.intake.domain.Producto;
import bo.comteco.reiterados.intake.domain.Recepcion;
import bo.comteco.reiterados.intake.domain.Reclamo;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Facts of a claim as events of {@code reclamos.v1}. Nothing of who claims is in them. */
public final class EventosDeReclamo {

    private EventosDeReclamo() {}

    /** The finished event that tells {@code hecho}, as number {@code secuencia} of the claim in its new state. */
    public static OutgoingEvent contar(Reclamo reclamo, Hecho hecho, long secuencia, Cause cause) {
        EstadoDeReclamo estado = estado(reclamo, secuencia);
        Evento evento = switch (hecho) {
            case Hecho.Recibido received -> new ReclamoRecibido(estado);
            case Hecho.Completado completed -> new ReclamoCompletado(estado);
            case Hecho.Asistido assisted -> new AsistenciaRegistrada(estado);
        };
        TipoDeEvento type = TipoDeEvento.of(evento);
        return new OutgoingEvent(
                secuencia,
                type.topic().wireName(),
                evento.clave(),
                type.wireName(),
                type.version(),
                hecho.en(),
                cause.correlationId(),
                EventCodec.encode(evento),
                cause.author());
    }

    private static EstadoDeReclamo estado(Reclamo reclamo, long secuencia) {
        Recepcion told = reclamo.recepcion();
        Producto producto = reclamo.producto();
        Asistencia asistencia = reclamo.asistencia();
        return new EstadoDeReclamo(
                told.reclamoId(),
                secuencia,
                told.canal().name(),
                Objects.requireNonNull(reclamo.contrato(), "nothing is told without a contract"),
                told.servicio().name(),
                told.falla(),
                told.armario(),
                producto == null ? null : producto.tecnologia().name(),
                producto == null ? null : producto.segmento().name(),
                producto == null ? null : name(producto.clasePon()),
                told.recibidoEn(),
                asistencia == null ? null : asistencia.resultado().name(),
                asistencia == null ? null : asistencia.en(),
                asistencia == null ? null : name(asistencia.unidad()),
                producto == null ? null : producto.nodo(),
                producto == null ? null : producto.puertoOlt());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
