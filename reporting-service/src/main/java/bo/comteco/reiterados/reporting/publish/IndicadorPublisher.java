package bo.comteco.reiterados.reporting.publish;

import bo.comteco.reiterados.contracts.EstadoDeIndicador;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.IndicadorRecalculado;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.reporting.domain.Cifras;
import java.time.Instant;
import java.time.YearMonth;

/** Tells the figure of a month. */
public final class IndicadorPublisher {

    private IndicadorPublisher() {}

    /**
     * {@code IndicadorRecalculado} as event number {@code secuencia} of its month. No one request causes it: its story
     * is its own.
     */
    public static OutgoingEvent recalculado(YearMonth mes, Cifras cifras, long secuencia, Instant en) {
        IndicadorRecalculado evento = new IndicadorRecalculado(new EstadoDeIndicador(
                mes.toString(),
                secuencia,
                cifras.recibidos(),
                cifras.solucionados(),
                cifras.verificados(),
                cifras.enPlazo(),
                cifras.calificacion().name()));
        TipoDeEvento tipo = TipoDeEvento.of(evento);
        return new OutgoingEvent(
                secuencia,
                tipo.topic().wireName(),
                evento.clave(),
                tipo.wireName(),
                tipo.version(),
                en,
                OutgoingEvent.id(mes.toString(), secuencia),
                EventCodec.encode(evento));
    }
}
