package bo.comteco.reiterados.workorder.publish;

import bo.comteco.reiterados.contracts.EstadoDeMasivo;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.EventoDeMasivo;
import bo.comteco.reiterados.contracts.ReclamoMasivoCerrado;
import bo.comteco.reiterados.contracts.ReclamoMasivoDeclarado;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.workorder.domain.Cierre;
import bo.comteco.reiterados.workorder.domain.ReclamoMasivo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells that a reclamo masivo was raised or closed (D-23). */
public final class EventoDeUnMasivo {

    private EventoDeUnMasivo() {}

    /** The finished event of what it has become, as its number {@code secuencia}. */
    public static OutgoingEvent de(ReclamoMasivo masivo, long secuencia, Cause cause) {
        EventoDeMasivo evento = switch (masivo) {
            case ReclamoMasivo.Abierto abierto ->
                new ReclamoMasivoDeclarado(estado(abierto.declaracion(), null, secuencia));
            case ReclamoMasivo.Cerrado cerrado ->
                new ReclamoMasivoCerrado(estado(cerrado.declaracion(), cerrado.cierre(), secuencia));
        };
        Instant cuando = evento.estado().cerradoEn();
        TipoDeEvento tipo = TipoDeEvento.of(evento);
        return new OutgoingEvent(
                secuencia,
                tipo.topic().wireName(),
                evento.clave(),
                tipo.wireName(),
                tipo.version(),
                cuando == null ? evento.estado().declaradoEn() : cuando,
                cause.correlationId(),
                EventCodec.encode(evento),
                cause.author());
    }

    private static EstadoDeMasivo estado(
            ReclamoMasivo.Declaracion declaracion, @Nullable Cierre cierre, long secuencia) {
        return new EstadoDeMasivo(
                declaracion.id().texto(),
                secuencia,
                declaracion.id().lugar().clase().name(),
                declaracion.id().lugar().codigo(),
                declaracion.id().numero(),
                declaracion.origen().name(),
                declaracion.reclamos(),
                declaracion.declaradoEn(),
                cierre == null ? "ABIERTO" : "CERRADO",
                cierre == null ? null : cierre.conSolucion(),
                cierre == null ? null : cierre.cuando());
    }
}
