package bo.comteco.reiterados.qualitycontrol.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.contracts.ControlAprobado;
import bo.comteco.reiterados.contracts.ControlPlanificado;
import bo.comteco.reiterados.contracts.ControlReprobado;
import bo.comteco.reiterados.contracts.EstadoDeControl;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.Evento;
import bo.comteco.reiterados.contracts.Lectura;
import bo.comteco.reiterados.contracts.TareaDeControlCreada;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.qualitycontrol.domain.ClaseDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.Expediente;
import bo.comteco.reiterados.qualitycontrol.domain.HechoDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.LecturaDeLinea;
import bo.comteco.reiterados.qualitycontrol.domain.Linea;
import bo.comteco.reiterados.qualitycontrol.domain.Parametro;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado;
import bo.comteco.reiterados.qualitycontrol.domain.Servicio;
import bo.comteco.reiterados.qualitycontrol.domain.Tarea;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventosDeControlTest {

    private static final Instant CERRADA = Instant.parse("2016-03-04T14:00:00Z");
    private static final Instant DEBIDO = Instant.parse("2016-03-05T14:00:00Z");
    private static final Expediente EXPEDIENTE = new Expediente(
            "O1.LINEA",
            "O1",
            5,
            "C1",
            ClaseDeControl.LINEA,
            new Linea(Servicio.INTERNET, "FTTH", null),
            CERRADA,
            DEBIDO);
    private static final List<LecturaDeLinea> LECTURAS =
            List.of(new LecturaDeLinea(Parametro.NIVEL_OPTICO, -28.0, -27.0, -8.0));
    private static final List<Lectura> CONTADAS =
            List.of(new Lectura("Device.Optical.Interface.1.OpticalSignalLevel", -28.0, "dBm", -27.0, -8.0));

    private static OutgoingEvent contar(HechoDeControl hecho) {
        OutgoingEvent contado = EventosDeControl.contar(hecho, 3, new Cause("historia"));
        assertThat(contado.topic()).isEqualTo("calidad.v1");
        assertThat(contado.key()).isEqualTo("C1");
        assertThat(contado.secuencia()).isEqualTo(3);
        assertThat(contado.correlationId()).isEqualTo("historia");
        return contado;
    }

    private static Evento leer(OutgoingEvent contado) {
        return EventCodec.decode(TipoDeEvento.named(contado.type()).orElseThrow(), contado.body());
    }

    private static EstadoDeControl estado(String situacion, String tarea, Instant decididoEn) {
        return new EstadoDeControl(
                "O1.LINEA", 3, "O1", "C1", "INTERNET", "FTTH", "LINEA", situacion, DEBIDO, tarea, decididoEn);
    }

    @Test
    void lo_planificado_se_cuenta_con_la_hora_del_cierre() {
        Control control = new Control.PorMedir(EXPEDIENTE, CERRADA, DEBIDO, 0, DEBIDO, null);
        OutgoingEvent contado = contar(new HechoDeControl.Planificado(control, CERRADA));

        assertThat(contado.time()).isEqualTo(CERRADA);
        assertThat(leer(contado)).isEqualTo(new ControlPlanificado(estado("PLANIFICADO", null, null)));
    }

    @Test
    void la_tarea_se_cuenta_con_su_motivo() {
        OutgoingEvent contado = contar(new HechoDeControl.PuestoEnTarea(
                new Control.EnTarea(EXPEDIENTE, Tarea.SIN_MEDICION, "no hubo", DEBIDO, List.of(), null)));

        assertThat(contado.time()).isEqualTo(DEBIDO);
        assertThat(leer(contado))
                .isEqualTo(new TareaDeControlCreada("no hubo", estado("EN_TAREA", "SIN_MEDICION", null)));
    }

    @Test
    void el_aprobado_se_cuenta_con_advertencia_y_lecturas() {
        OutgoingEvent contado = contar(
                new HechoDeControl.Aprobado(new Control.Aprobado(EXPEDIENTE, DEBIDO, "cerca", LECTURAS, "1", null)));

        assertThat(contado.time()).isEqualTo(DEBIDO);
        assertThat(leer(contado)).isEqualTo(new ControlAprobado("cerca", CONTADAS, estado("APROBADO", null, DEBIDO)));
    }

    @Test
    void el_reprobado_se_cuenta_sin_lo_que_una_persona_observo() {
        OutgoingEvent contado = contar(new HechoDeControl.Reprobado(new Control.Reprobado(
                EXPEDIENTE, DEBIDO, "no", LECTURAS, null, new Resultado.Funciona(false, "habló doña Juana"))));

        assertThat(leer(contado)).isEqualTo(new ControlReprobado("no", CONTADAS, estado("REPROBADO", null, DEBIDO)));
        assertThat(new String(contado.body(), StandardCharsets.UTF_8)).doesNotContain("Juana");
    }
}
