package bo.comteco.reiterados.qualitycontrol.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.contracts.ControlAprobado;
import bo.comteco.reiterados.contracts.ControlPlanificado;
import bo.comteco.reiterados.contracts.ControlReprobado;
import bo.comteco.reiterados.contracts.EstadoDeControl;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.Evento;
import bo.comteco.reiterados.contracts.GestionDeControlRegistrada;
import bo.comteco.reiterados.contracts.Lectura;
import bo.comteco.reiterados.contracts.MaterialPedido;
import bo.comteco.reiterados.contracts.ReiteracionesRevisadas;
import bo.comteco.reiterados.contracts.TareaDeControlCreada;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.contracts.VisitaPedida;
import bo.comteco.reiterados.contracts.VisitaSolucionada;
import bo.comteco.reiterados.delivery.outbox.Author;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.qualitycontrol.domain.ClaseDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.Expediente;
import bo.comteco.reiterados.qualitycontrol.domain.HechoDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.LecturaDeLinea;
import bo.comteco.reiterados.qualitycontrol.domain.Linea;
import bo.comteco.reiterados.qualitycontrol.domain.Parametro;
import bo.comteco.reiterados.qualitycontrol.domain.Quien;
import bo.comteco.reiterados.qualitycontrol.domain.Registro;
import bo.comteco.reiterados.qualitycontrol.domain.Reiteraciones;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado;
import bo.comteco.reiterados.qualitycontrol.domain.Servicio;
import bo.comteco.reiterados.qualitycontrol.domain.Tarea;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventosDeControlTest {

    private static final Quien ANA = new Quien("OPERADOR_CO", "ana");
    private static final Instant CERRADA = Instant.parse("2016-03-04T14:00:00Z");
    private static final Instant DEBIDO = Instant.parse("2016-03-05T14:00:00Z");
    private static final Expediente EXPEDIENTE = new Expediente(
            "O1.LINEA",
            "O1",
            5,
            "C1",
            ClaseDeControl.LINEA,
            new Linea(Servicio.INTERNET, "FTTH", null),
            "F1",
            CERRADA,
            true,
            null,
            DEBIDO,
            null);
    private static final List<LecturaDeLinea> LECTURAS =
            List.of(new LecturaDeLinea(Parametro.NIVEL_OPTICO, -28.0, -27.0, -8.0));
    private static final List<Lectura> CONTADAS =
            List.of(new Lectura("Device.Optical.Interface.1.OpticalSignalLevel", -28.0, "dBm", -27.0, -8.0));

    private static OutgoingEvent contar(HechoDeControl hecho) {
        OutgoingEvent contado = EventosDeControl.contar(hecho, 3, Cause.by("historia", "OPERADOR_CO", "ana"));
        assertThat(contado.topic()).isEqualTo("calidad.v1");
        assertThat(contado.key()).isEqualTo("C1");
        assertThat(contado.secuencia()).isEqualTo(3);
        assertThat(contado.correlationId()).isEqualTo("historia");
        assertThat(contado.author()).isEqualTo(new Author.Person("OPERADOR_CO", "ana"));
        return contado;
    }

    private static Evento leer(OutgoingEvent contado) {
        return EventCodec.decode(TipoDeEvento.named(contado.type()).orElseThrow(), contado.body());
    }

    private static EstadoDeControl estado(String situacion, String tarea, Instant decididoEn) {
        return new EstadoDeControl(
                "O1.LINEA",
                3,
                "O1",
                "C1",
                "INTERNET",
                "FTTH",
                "LINEA",
                situacion,
                DEBIDO,
                tarea,
                decididoEn,
                CERRADA,
                null);
    }

    private static Registro dice(Resultado resultado) {
        return new Registro(resultado, Registro.Medio.REVISION, ANA, DEBIDO);
    }

    @Test
    void lo_que_una_persona_hizo_con_un_control_que_sigue_se_cuenta_sin_sus_palabras() {
        Registro put = new Registro(
                new Resultado.ConfiguracionResuelta(Resultado.ResueltoPor.LABORATORIO, "perfil de doña Juana"),
                Registro.Medio.LABORATORIO,
                ANA,
                DEBIDO);
        OutgoingEvent corrected = contar(new HechoDeControl.Gestionado(
                new Control.PorMedir(EXPEDIENTE, CERRADA, DEBIDO, 0, DEBIDO, List.of(put)), put));
        assertThat(new String(corrected.body(), StandardCharsets.UTF_8)).doesNotContain("Juana");
        assertThat(corrected.time()).isEqualTo(DEBIDO);
        assertThat((GestionDeControlRegistrada) leer(corrected))
                .returns("CONFIGURACION_RESUELTA", GestionDeControlRegistrada::resultado)
                .returns("LABORATORIO", GestionDeControlRegistrada::medio)
                .returns(null, GestionDeControlRegistrada::llamadas);

        Registro unanswered = new Registro(new Resultado.NoContesta(), Registro.Medio.TELEFONO, ANA, DEBIDO);
        OutgoingEvent called = contar(new HechoDeControl.Gestionado(
                new Control.EnTarea(
                        EXPEDIENTE,
                        Tarea.LLAMADA,
                        "llamar",
                        CERRADA,
                        List.of(),
                        new Control.EnTarea.SinRespuesta(2, DEBIDO.plusSeconds(60)),
                        List.of(unanswered)),
                unanswered));
        assertThat((GestionDeControlRegistrada) leer(called))
                .returns("NO_CONTESTA", GestionDeControlRegistrada::resultado)
                .returns("TELEFONO", GestionDeControlRegistrada::medio)
                .returns(2, GestionDeControlRegistrada::llamadas);
        assertThat(((GestionDeControlRegistrada) leer(called)).estado().tarea()).isEqualTo("LLAMADA");
    }

    @Test
    void lo_planificado_se_cuenta_con_la_hora_del_cierre() {
        Control control = new Control.PorMedir(EXPEDIENTE, CERRADA, DEBIDO, 0, DEBIDO, List.of());
        OutgoingEvent contado = contar(new HechoDeControl.Planificado(control, CERRADA));

        assertThat(contado.time()).isEqualTo(CERRADA);
        assertThat(leer(contado)).isEqualTo(new ControlPlanificado(estado("PLANIFICADO", null, null)));
    }

    @Test
    void la_tarea_se_cuenta_con_su_motivo() {
        OutgoingEvent contado = contar(new HechoDeControl.PuestoEnTarea(
                new Control.EnTarea(EXPEDIENTE, Tarea.SIN_MEDICION, "no hubo", DEBIDO, List.of(), null, List.of())));

        assertThat(contado.time()).isEqualTo(DEBIDO);
        assertThat(leer(contado))
                .isEqualTo(new TareaDeControlCreada("no hubo", estado("EN_TAREA", "SIN_MEDICION", null)));
    }

    @Test
    void el_aprobado_se_cuenta_con_advertencia_y_lecturas() {
        OutgoingEvent contado = contar(new HechoDeControl.Aprobado(
                new Control.Aprobado(EXPEDIENTE, DEBIDO, "cerca", LECTURAS, "1", List.of())));

        assertThat(contado.time()).isEqualTo(DEBIDO);
        assertThat(leer(contado)).isEqualTo(new ControlAprobado("cerca", CONTADAS, estado("APROBADO", null, DEBIDO)));
    }

    @Test
    void el_reprobado_se_cuenta_sin_lo_que_una_persona_observo() {
        OutgoingEvent contado = contar(new HechoDeControl.Reprobado(new Control.Reprobado(
                EXPEDIENTE,
                DEBIDO,
                "no",
                LECTURAS,
                null,
                List.of(dice(new Resultado.Funciona(false, "habló doña Juana", Resultado.Aviso.BANDEJA))))));

        assertThat(leer(contado)).isEqualTo(new ControlReprobado("no", CONTADAS, estado("REPROBADO", null, DEBIDO)));
        assertThat(new String(contado.body(), StandardCharsets.UTF_8)).doesNotContain("Juana");
    }

    @Test
    void las_reiteraciones_se_cuentan_con_la_hora_del_cierre() {
        Control control = new Control.PorMedir(EXPEDIENTE, CERRADA, DEBIDO, 0, DEBIDO, List.of());
        OutgoingEvent contado =
                contar(new HechoDeControl.ReiteracionesRevisadas(control, new Reiteraciones(2, "CR.O1"), CERRADA));

        assertThat(contado.time()).isEqualTo(CERRADA);
        assertThat(leer(contado)).isEqualTo(new ReiteracionesRevisadas(2, "CR.O1", estado("PLANIFICADO", null, null)));
    }

    @Test
    void la_visita_se_cuenta_con_el_instante_en_que_se_pidio_y_sin_lo_observado() {
        Instant pedida = DEBIDO.plusSeconds(60);
        Instant despues = pedida.plusSeconds(60);
        Expediente llamada = new Expediente(
                "O1.LLAMADA",
                "O1",
                5,
                "C1",
                ClaseDeControl.LLAMADA,
                new Linea(Servicio.TELEFONIA, "COBRE", null),
                "F1",
                CERRADA,
                true,
                null,
                DEBIDO,
                null);
        List<Registro> dichos = List.of(new Registro(
                new Resultado.Funciona(false, "habló doña Juana", Resultado.Aviso.TELEFONO),
                Registro.Medio.TELEFONO,
                ANA,
                pedida));
        Control.EnTarea visita =
                new Control.EnTarea(llamada, Tarea.VISITA, "no funciona", pedida, List.of(), null, dichos);
        EstadoDeControl espera = new EstadoDeControl(
                "O1.LLAMADA",
                3,
                "O1",
                "C1",
                "TELEFONIA",
                "COBRE",
                "LLAMADA",
                "EN_TAREA",
                DEBIDO,
                "VISITA",
                null,
                CERRADA,
                pedida);

        OutgoingEvent pedido = contar(new HechoDeControl.VisitaPedida(visita));
        assertThat(pedido.time()).isEqualTo(pedida);
        assertThat(leer(pedido)).isEqualTo(new VisitaPedida("no funciona", "TELEFONO", espera));
        assertThat(new String(pedido.body(), StandardCharsets.UTF_8)).doesNotContain("Juana");
        OutgoingEvent material = contar(new HechoDeControl.MaterialPedido(visita, 2, "ROSETA", despues));
        assertThat(material.time()).isEqualTo(despues);
        assertThat(leer(material)).isEqualTo(new MaterialPedido("O1.LLAMADA.MATERIAL.2", "ROSETA", espera));
        OutgoingEvent solucionada =
                contar(new HechoDeControl.VisitaSolucionada(new Control.Solucionado(llamada, despues, dichos)));
        assertThat(solucionada.time()).isEqualTo(despues);
        assertThat(leer(solucionada))
                .isEqualTo(new VisitaSolucionada(new EstadoDeControl(
                        "O1.LLAMADA",
                        3,
                        "O1",
                        "C1",
                        "TELEFONIA",
                        "COBRE",
                        "LLAMADA",
                        "SOLUCIONADO",
                        DEBIDO,
                        null,
                        despues,
                        CERRADA,
                        pedida)));
    }
}
