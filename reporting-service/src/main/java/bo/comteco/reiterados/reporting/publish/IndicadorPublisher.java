package bo.comteco.reiterados.reporting.publish;

import bo.comteco.reiterados.contracts.EstadoDeCierre;
import bo.comteco.reiterados.contracts.EstadoDeIndicador;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.EventoDeIndicador;
import bo.comteco.reiterados.contracts.IndicadorCerrado;
import bo.comteco.reiterados.contracts.IndicadorRecalculado;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.delivery.outbox.Author;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.reporting.domain.Cierre;
import bo.comteco.reiterados.reporting.domain.Cifras;
import bo.comteco.reiterados.reporting.domain.IndicadorDicho;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells the figure of a month. No one request causes what it tells: the story of a month is its own. */
public final class IndicadorPublisher {

    private IndicadorPublisher() {}

    /** {@code IndicadorRecalculado} as event number {@code secuencia} of its month. */
    public static OutgoingEvent recalculado(IndicadorDicho dicho, long secuencia, Instant en) {
        return evento(new IndicadorRecalculado(estado(dicho, secuencia)), en, Author.nobody());
    }

    /** {@code IndicadorCerrado} as event number {@code secuencia} of its month, by whoever closed it. */
    public static OutgoingEvent cerrado(IndicadorDicho dicho, long secuencia, Instant en, Author author) {
        return evento(new IndicadorCerrado(estado(dicho, secuencia)), en, author);
    }

    private static EstadoDeIndicador estado(IndicadorDicho dicho, long secuencia) {
        Cifras cifras = dicho.cifras();
        return new EstadoDeIndicador(
                dicho.mes().toString(),
                secuencia,
                cifras.recibidos(),
                cifras.solucionados(),
                cifras.verificados(),
                cifras.enPlazo(),
                cifras.calificacion().name(),
                cierre(dicho.cierre()));
    }

    private static @Nullable EstadoDeCierre cierre(@Nullable Cierre cierre) {
        if (cierre == null) {
            return null;
        }
        Cifras cifras = cierre.cuenta().cifras();
        return new EstadoDeCierre(
                cierre.cerradoEn(),
                cifras.recibidos(),
                cifras.solucionados(),
                cifras.verificados(),
                cifras.enPlazo(),
                cifras.calificacion().name());
    }

    private static OutgoingEvent evento(EventoDeIndicador evento, Instant en, Author author) {
        TipoDeEvento tipo = TipoDeEvento.of(evento);
        return new OutgoingEvent(
                evento.secuencia(),
                tipo.topic().wireName(),
                evento.clave(),
                tipo.wireName(),
                tipo.version(),
                en,
                OutgoingEvent.id(evento.fuente(), evento.secuencia()),
                EventCodec.encode(evento),
                author);
    }
}
