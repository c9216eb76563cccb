package bo.comteco.reiterados.escalation.listener;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.contracts.EstadoDeOrden;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.OrdenCerrada;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.delivery.inbox.IncomingEvent;
import bo.comteco.reiterados.delivery.outbox.Author;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.escalation.OrdenPublicada;
import bo.comteco.reiterados.escalation.domain.Comando;
import bo.comteco.reiterados.escalation.domain.OrdenPublica;
import bo.comteco.reiterados.escalation.domain.OrdenPublica.Desenlace;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What is read of a public state, though the events before it were never seen. */
class OrdenesListenerTest {

    private static final Instant REGISTRO = Instant.parse("2016-03-01T12:00:00Z");
    private static final Instant LLEGADA = Instant.parse("2016-03-01T14:00:00Z");
    private static final Instant ATENCION = Instant.parse("2016-03-01T16:00:00Z");
    private static final Instant CIERRE = Instant.parse("2016-03-01T18:00:00Z");

    @Test
    void elCierreSoloDiceTambienComoFueAtendidaYCuandoLlegoElSegmento() {
        OrdenPublica orden = leer(EventCodec.encode(new OrdenCerrada(cerrada())));
        assertThat(orden.atencion()).isEqualTo(new Desenlace(ATENCION, false));
        assertThat(orden.cierre()).isEqualTo(new Desenlace(CIERRE, true));
        assertThat(orden.completadaEn()).isEqualTo(LLEGADA);
    }

    @Test
    void unEventoDeAntesDeEseCampoTieneSoloElUltimoDesenlace() {
        String nuevo = new String(EventCodec.encode(new OrdenCerrada(cerrada())), StandardCharsets.UTF_8);
        String antiguo = nuevo.replace("\"atendidaConSolucion\":false,", "");
        assertThat(antiguo).isNotEqualTo(nuevo);
        assertThat(leer(antiguo.getBytes(StandardCharsets.UTF_8)).atencion()).isEqualTo(new Desenlace(ATENCION, true));
    }

    private static EstadoDeOrden cerrada() {
        OrdenPublicada orden = new OrdenPublicada("INTERNET", REGISTRO);
        orden.completada("PYME", LLEGADA);
        orden.atendida(ATENCION, false);
        return orden.cerrada(CIERRE, true);
    }

    private static OrdenPublica leer(byte[] cuerpo) {
        TipoDeEvento tipo = TipoDeEvento.ORDEN_CERRADA;
        IncomingEvent evento = new IncomingEvent(
                tipo.wireName(),
                tipo.version(),
                "orden",
                4,
                CIERRE,
                new Cause("c"),
                Author.nobody(),
                "C1",
                cuerpo,
                new IncomingEvent.Origin(tipo.topic().wireName(), 0, 0));
        return ((Comando.SeguirOrden) new OrdenesListener(Clock.fixed(CIERRE, ZoneOffset.UTC))
                        .seguirOrden(evento)
                        .getFirst()
                        .comando())
                .orden();
    }
}
