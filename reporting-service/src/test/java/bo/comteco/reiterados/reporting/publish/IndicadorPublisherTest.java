package bo.comteco.reiterados.reporting.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.contracts.EstadoDeCierre;
import bo.comteco.reiterados.contracts.EstadoDeIndicador;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.IndicadorCerrado;
import bo.comteco.reiterados.contracts.IndicadorRecalculado;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.delivery.outbox.Author;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.reporting.domain.Cierre;
import bo.comteco.reiterados.reporting.domain.Cifras;
import bo.comteco.reiterados.reporting.domain.Cuenta;
import bo.comteco.reiterados.reporting.domain.IndicadorDicho;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndicadorPublisherTest {

    private static final Instant EN = Instant.parse("2016-04-01T04:00:00Z");
    private static final Author JEFA = new Author.Person("JEFE_SOPORTE_AL_CLIENTE", "jefa");
    private static final IndicadorDicho MARZO =
            IndicadorDicho.ninguno(YearMonth.of(2016, 3)).con(new Cifras(1058, 644, 600, 580));

    @Test
    void el_evento_lleva_la_cifra_y_va_al_mes() {
        OutgoingEvent event = IndicadorPublisher.recalculado(MARZO, 17, EN);

        assertThat(event.topic()).isEqualTo("indicadores.v1");
        assertThat(event.key()).isEqualTo("2016-03");
        assertThat(event.type()).isEqualTo("IndicadorRecalculado");
        assertThat(event.secuencia()).isEqualTo(17);
        assertThat(event.time()).isEqualTo(EN);
        assertThat(EventCodec.decode(TipoDeEvento.INDICADOR_RECALCULADO, event.version(), event.body()))
                .isEqualTo(new IndicadorRecalculado(
                        new EstadoDeIndicador("2016-03", 17, 1058, 644, 600, 580, "OBSERVADO", null)));
    }

    @Test
    void tras_el_cierre_la_cifra_cerrada_va_al_lado_de_la_que_cambia() {
        IndicadorDicho cerrado =
                MARZO.con(new Cierre(new Cuenta(new Cifras(1058, 644, 600, 580), Map.of()), EN, "jefa"));
        EstadoDeCierre cierre = new EstadoDeCierre(EN, 1058, 644, 600, 580, "OBSERVADO");

        OutgoingEvent alCerrar = IndicadorPublisher.cerrado(cerrado, 18, EN, JEFA);
        OutgoingEvent despues = IndicadorPublisher.recalculado(cerrado.con(new Cifras(1059, 644, 600, 580)), 19, EN);

        assertThat(alCerrar.author()).isEqualTo(JEFA);
        assertThat(despues.author()).isEqualTo(Author.nobody());
        assertThat(EventCodec.decode(TipoDeEvento.INDICADOR_CERRADO, alCerrar.version(), alCerrar.body()))
                .isEqualTo(new IndicadorCerrado(
                        new EstadoDeIndicador("2016-03", 18, 1058, 644, 600, 580, "OBSERVADO", cierre)));
        assertThat(EventCodec.decode(TipoDeEvento.INDICADOR_RECALCULADO, despues.version(), despues.body()))
                .isEqualTo(new IndicadorRecalculado(
                        new EstadoDeIndicador("2016-03", 19, 1059, 644, 600, 580, "OBSERVADO", cierre)));
    }
}
