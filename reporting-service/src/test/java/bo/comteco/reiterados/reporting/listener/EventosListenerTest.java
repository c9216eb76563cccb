package bo.comteco.reiterados.reporting.listener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.reiterados.contracts.ControlPlanificado;
import bo.comteco.reiterados.contracts.ControlReprobado;
import bo.comteco.reiterados.contracts.EstadoDeCaso;
import bo.comteco.reiterados.contracts.EstadoDeControl;
import bo.comteco.reiterados.contracts.EstadoDeEscalamiento;
import bo.comteco.reiterados.contracts.EstadoDeOrden;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.Evento;
import bo.comteco.reiterados.contracts.OrdenCerrada;
import bo.comteco.reiterados.contracts.OrdenClasificada;
import bo.comteco.reiterados.contracts.TareaDeControlCreada;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.contracts.Topic;
import bo.comteco.reiterados.contracts.VisitaPedida;
import bo.comteco.reiterados.contracts.VisitaSolucionada;
import bo.comteco.reiterados.delivery.inbox.IncomingEvent;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.reporting.domain.CasoReiterado;
import bo.comteco.reiterados.reporting.domain.Comando;
import bo.comteco.reiterados.reporting.domain.Control;
import bo.comteco.reiterados.reporting.domain.Control.Resultado;
import bo.comteco.reiterados.reporting.domain.Orden;
import bo.comteco.reiterados.reporting.domain.Prioridad;
import bo.comteco.reiterados.reporting.domain.ReflejarControl;
import bo.comteco.reiterados.reporting.domain.ReflejarOrden;
import bo.comteco.reiterados.reporting.domain.ReflejarPrioridad;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

class EventosListenerTest {

    private static final String ORDEN = "C04325.INTERNET.F130.2";
    private static final Instant ENTONCES = Instant.parse("2016-03-10T12:00:00Z");

    @Test
    void el_estado_de_una_orden_dice_su_caso_y_los_anteriores() {
        EstadoDeCaso caso = new EstadoDeCaso("CR." + ORDEN, ENTONCES, "RETENCION", 2, ENTONCES.plusSeconds(9), null);
        EstadoDeCaso anterior = new EstadoDeCaso("CR.A", ENTONCES.minusSeconds(9), "HELP_DESK", 1, null, ENTONCES);

        assertThat(traducido(new OrdenCerrada(orden(caso, List.of(anterior)))))
                .isEqualTo(new ReflejarOrden(
                        ORDEN,
                        "C04325",
                        new Orden(7, 2, "INTERNET", "F130", "PYME", ENTONCES),
                        List.of(
                                new CasoReiterado(
                                        "CR." + ORDEN, 7, "RETENCION", ENTONCES, 2, ENTONCES.plusSeconds(9), null),
                                new CasoReiterado(
                                        "CR.A", 7, "HELP_DESK", ENTONCES.minusSeconds(9), 1, null, ENTONCES))));
    }

    @Test
    void una_orden_sin_reiteracion_no_dice_ningun_caso() {
        assertThat(((ReflejarOrden) traducido(new OrdenCerrada(orden(null, List.of())))).casos())
                .isEmpty();
    }

    @Test
    void el_estado_de_un_escalamiento_dice_el_plazo() {
        EstadoDeEscalamiento estado = new EstadoDeEscalamiento(
                ORDEN, 3, "C04325", "INTERNET", "ALTA", "pyme", "1", ENTONCES, ENTONCES.plusSeconds(60), null, 0, null);

        assertThat(traducido(new OrdenClasificada("REGISTRO", "Es PYME", estado)))
                .isEqualTo(new ReflejarPrioridad(
                        ORDEN, "C04325", new Prioridad(3, "ALTA", ENTONCES, ENTONCES.plusSeconds(60))));
    }

    @Test
    void el_estado_de_un_control_dice_su_resultado() {
        assertThat(traducido(new ControlReprobado("Cortes", List.of(), control("REPROBADO", ENTONCES))))
                .isEqualTo(new ReflejarControl(
                        ORDEN, "C04325", new Control(ORDEN + ".LLAMADA", 4, Resultado.REPROBADO, ENTONCES)));
        assertThat(traducido(new ControlPlanificado(control("PLANIFICADO", null))))
                .isEqualTo(new ReflejarControl(
                        ORDEN, "C04325", new Control(ORDEN + ".LLAMADA", 4, Resultado.PENDIENTE, null)));
    }

    @Test
    void un_evento_al_que_le_falta_lo_debido_no_se_traduce() {
        String entero = new String(EventCodec.encode(new OrdenCerrada(orden(null, List.of()))), StandardCharsets.UTF_8);
        byte[] sinServicio = entero.replace("\"servicio\":\"INTERNET\",", "").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> traducido(TipoDeEvento.ORDEN_CERRADA, sinServicio))
                .hasStackTraceContaining("servicio");
    }

    @Test
    void se_leen_todos_los_eventos_de_los_temas_suscritos() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        Properties properties = Objects.requireNonNull(yaml.getObject());
        List<String> suscritos =
                List.of(properties.getProperty("delivery.subscribed").split(","));

        assertThat(suscritos)
                .containsExactlyInAnyOrder(
                        Topic.ORDENES.wireName(), Topic.ESCALAMIENTOS.wireName(), Topic.CALIDAD.wireName());
        assertThat(properties.getProperty("delivery.published")).isEqualTo(Topic.INDICADORES.wireName());
        assertThat(EventosListener.tipos())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(TipoDeEvento.values())
                        .filter(tipo -> suscritos.contains(tipo.topic().wireName()))
                        .map(TipoDeEvento::wireName)
                        .toList());
    }

    @Test
    void lo_que_no_cambia_nada_de_lo_que_se_guarda_no_se_traduce() {
        assertThat(EventosListener.tipos())
                .filteredOn(tipo -> !EventosListener.traducciones().containsKey(tipo))
                .containsExactlyInAnyOrder(
                        "OrdenEnReparacion",
                        "OrdenAsignada",
                        "OrdenAtendida",
                        "OrdenSustituida",
                        "ReclamoMasivoDeclarado",
                        "ReclamoMasivoCerrado",
                        "NivelEscalado",
                        "ObjetivoVencido",
                        "GestionDeNivelRegistrada",
                        "RecordatorioDeJefatura",
                        "EscalamientoDetenido",
                        "ReiteracionesRevisadas",
                        "MaterialPedido",
                        "CasoAdministrativoEscalado",
                        "CasoComunicado");
    }

    private static Comando traducido(Evento evento) {
        return traducido(TipoDeEvento.of(evento), EventCodec.encode(evento));
    }

    private static Comando traducido(TipoDeEvento tipo, byte[] cuerpo) {
        List<Comando> comandos = traducidos(tipo, cuerpo);
        assertThat(comandos).hasSize(1);
        return comandos.getFirst();
    }

    private static List<Comando> traducidos(TipoDeEvento tipo, byte[] cuerpo) {
        IncomingEvent llegado = new IncomingEvent(
                tipo.wireName(),
                1,
                ORDEN,
                1,
                ENTONCES,
                new Cause("historia"),
                "C04325",
                cuerpo,
                new IncomingEvent.Origin(tipo.topic().wireName(), 0, 0));
        return EventosListener.traducciones().get(tipo.wireName()).apply(llegado);
    }

    @Test
    void una_llamada_fallida_refuta_desde_que_se_pidio_la_visita_hasta_que_la_visita_soluciona() {
        Instant pedida = ENTONCES.plusSeconds(60);
        Instant decidida = ENTONCES.plusSeconds(600);

        assertThat(traducido(new VisitaPedida("no funciona", control("EN_TAREA", null, pedida))))
                .isEqualTo(controlado(Resultado.REPROBADO, pedida));
        assertThat(traducido(new ControlReprobado("no", List.of(), control("REPROBADO", decidida, pedida))))
                .isEqualTo(controlado(Resultado.REPROBADO, pedida));
        assertThat(traducido(new VisitaSolucionada(control("SOLUCIONADO", decidida, pedida))))
                .isEqualTo(controlado(Resultado.SOLUCIONADO, decidida));
    }

    @Test
    void lo_que_espera_sin_medicion_se_cuenta_y_otra_tarea_no_dice_nada() {
        assertThat(traducido(new TareaDeControlCreada("no hubo", tarea("SIN_MEDICION"))))
                .isEqualTo(controlado(Resultado.SIN_MEDICION, ENTONCES));
        assertThat(traducido(new TareaDeControlCreada("no hay", tarea("SIN_UMBRALES"))))
                .isEqualTo(controlado(Resultado.SIN_MEDICION, ENTONCES));
        assertThat(traducidos(
                        TipoDeEvento.TAREA_DE_CONTROL_CREADA,
                        EventCodec.encode(new TareaDeControlCreada("llamar", tarea("LLAMADA")))))
                .isEmpty();
    }

    private static EstadoDeControl tarea(String tarea) {
        EstadoDeControl en = control("EN_TAREA", null);
        return new EstadoDeControl(
                en.controlId(),
                en.secuencia(),
                en.ordenId(),
                en.contrato(),
                en.servicio(),
                en.tecnologia(),
                en.clase(),
                en.situacion(),
                en.planificadoPara(),
                tarea,
                null,
                null,
                null);
    }

    private static Comando controlado(Resultado resultado, Instant en) {
        return new ReflejarControl(ORDEN, "C04325", new Control(ORDEN + ".LLAMADA", 4, resultado, en));
    }

    private static EstadoDeControl control(String situacion, @Nullable Instant decididoEn) {
        return control(situacion, decididoEn, null);
    }

    private static EstadoDeControl control(
            String situacion, @Nullable Instant decididoEn, @Nullable Instant visitaPedidaEn) {
        return new EstadoDeControl(
                ORDEN + ".LLAMADA",
                4,
                ORDEN,
                "C04325",
                "TELEFONIA",
                null,
                "LLAMADA",
                situacion,
                ENTONCES,
                null,
                decididoEn,
                ENTONCES,
                visitaPedidaEn);
    }

    private static EstadoDeOrden orden(EstadoDeCaso caso, List<EstadoDeCaso> anteriores) {
        return new EstadoDeOrden(
                ORDEN,
                7,
                "C04325.INTERNET.F130",
                2,
                "C04325",
                "INTERNET",
                "F130",
                null,
                null,
                "PYME",
                null,
                "REPARACION",
                "RETENCION",
                "CERRADA",
                true,
                null,
                ENTONCES,
                ENTONCES,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                null,
                null,
                null,
                List.of(),
                caso,
                anteriores,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
