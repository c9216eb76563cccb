package bo.comteco.reiterados.reporting.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.contracts.EstadoDeIndicador;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.IndicadorRecalculado;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.reporting.domain.Cifras;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class IndicadorPublisherTest {

    @Test
    void el_evento_lleva_la_cifra_y_va_al_mes() {
        Instant en = Instant.parse("2016-04-01T04:00:00Z");

        OutgoingEvent event =
                IndicadorPublisher.recalculado(YearMonth.of(2016, 3), new Cifras(1058, 644, 600, 580), 17, en);

        assertThat(event.topic()).isEqualTo("indicadores.v1");
        assertThat(event.key()).isEqualTo("2016-03");
        assertThat(event.type()).isEqualTo("IndicadorRecalculado");
        assertThat(event.secuencia()).isEqualTo(17);
        assertThat(event.time()).isEqualTo(en);
        assertThat(EventCodec.decode(TipoDeEvento.INDICADOR_RECALCULADO, event.version(), event.body()))
                .isEqualTo(new IndicadorRecalculado(
                        new EstadoDeIndicador("2016-03", 17, 1058, 644, 600, 580, "OBSERVADO")));
    }
}
