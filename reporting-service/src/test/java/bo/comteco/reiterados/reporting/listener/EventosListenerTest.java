package bo.comteco.reiterados.reporting.listener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.reiterados.contracts.CasoAdministrativoEscalado;
import bo.comteco.reiterados.contracts.ControlPlanificado;
import bo.comteco.reiterados.contracts.ControlReprobado;
import bo.comteco.reiterados.contracts.EstadoDeCaso;
import bo.comteco.reiterados.contracts.EstadoDeControl;
import bo.comteco.reiterados.contracts.EstadoDeEscalamiento;
import bo.comteco.reiterados.contracts.EstadoDeOrden;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.Evento;
import bo.comteco.reiterados.contracts.NivelEscalado;
import bo.comteco.reiterados.contracts.OrdenAnulada;
import bo.comteco.reiterados.contracts.OrdenCerrada;
import bo.comteco.reiterados.contracts.OrdenClasificada;
import bo.comteco.reiterados.contracts.TareaDeControlCreada;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.contracts.Topic;
import bo.comteco.reiterados.contracts.VisitaPedida;
import bo.comteco.reiterados.contracts.VisitaSolucionada;
import bo.comteco.reiterados.delivery.inbox.IncomingEvent;
import bo.comteco.reiterados.delivery.outbox.Author;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.reporting.domain.Aviso;
import bo.comteco.reiterados.reporting.domain.CasoReiterado;
import bo.comteco.reiterados.reporting.domain.Comando;
import bo.comteco.reiterados.reporting.domain.Control;
import bo.comteco.reiterados.reporting.domain.Control.Resultado;
import bo.comteco.reiterados.reporting.domain.Curso;
import bo.comteco.reiterados.reporting.domain.Nivel;
import bo.comteco.reiterados.reporting.domain.Orden;
import bo.comteco.reiterados.reporting.domain.Prioridad;
import bo.comteco.reiterados.reporting.domain.ReflejarAviso;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                        new Orden(7, 2, "INTERNET", "F130", "PYME", ENTONCES, Curso.EMPEZADO),
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

    @ParameterizedTest
    @CsvSource({
        "CERRADA,                 true,  true,  10, 20",
        "CERRADA,                 true,  false, 20, 20",
        "CERRADA,                 true,      ,  20, 20",
        "CERRADA,                 false, true,    ,   ",
        "ATENDIDA,                true,  true,    ,   ",
    })
    void el_estado_de_una_orden_dice_si_se_cerro_con_solucion_y_cuando_se_reparo(
            String situacion,
            Boolean conSolucion,
            @Nullable Boolean atendidaConSolucion,
            @Nullable Integer reparada,
            @Nullable Integer cerrada) {
        EstadoDeOrden estado = orden(
                situacion,
                conSolucion,
                atendidaConSolucion,
                ENTONCES.plusSeconds(10),
                situacion.equals("CERRADA") ? ENTONCES.plusSeconds(20) : null,
                null,
                ENTONCES.plusSeconds(5),
                null,
                List.of());

        assertThat(((ReflejarOrden) traducido(new OrdenCerrada(estado))).orden().curso())
                .isEqualTo(new Curso(
                        false,
                        ENTONCES.plusSeconds(5),
                        null,
                        reparada == null || cerrada == null
                                ? null
                                : new Curso.Solucion(ENTONCES.plusSeconds(reparada), ENTONCES.plusSeconds(cerrada))));
    }

    @Test
    void el_estado_de_una_orden_dice_si_se_anulo_y_si_solo_la_atiende_un_reclamo_masivo() {
        Instant anulada = ENTONCES.plusSeconds(30);

        assertThat(curso(orden("ANULADA", null, null, null, null, anulada, null, null, List.of())))
                .isEqualTo(new Curso(false, null, anulada, null));
        for (String situacion : List.of("BAJO_RECLAMO_MASIVO", "SOLUCIONADA_CON_MASIVO")) {
            assertThat(curso(orden(situacion, null, null, null, null, null, null, null, List.of())))
                    .isEqualTo(new Curso(true, null, null, null));
        }
    }

    private static Curso curso(EstadoDeOrden estado) {
        return ((ReflejarOrden) traducido(new OrdenAnulada(estado))).orden().curso();
    }

    @Test
    void cada_nivel_se_anota_con_el_instante_en_que_le_tocaba() {
        Instant tocaba = ENTONCES.minusSeconds(7200);

        assertThat(traducido(nivel(2, tocaba)))
                .isEqualTo(new ReflejarAviso(ORDEN, "C04325", new Aviso(3, Nivel.DIV_REDES, tocaba)));
        assertThat(traducido(new CasoAdministrativoEscalado(2, escalamiento())))
                .isEqualTo(new ReflejarAviso(ORDEN, "C04325", new Aviso(3, Nivel.ADMINISTRADOR_CO, ENTONCES)));
    }

    @Test
    void un_nivel_que_no_hay_no_se_traduce() {
        assertThatThrownBy(() -> traducido(nivel(4, ENTONCES))).hasMessageContaining("4");
    }

    private static Evento nivel(int nivel, Instant vencioEn) {
        return new NivelEscalado(
                nivel, "TIEMPO", "DIV_REDES", vencioEn, ENTONCES, null, null, null, null, null, escalamiento());
    }

    @Test
    void el_estado_de_un_escalamiento_dice_el_plazo_y_el_objetivo() {
        assertThat(traducido(new OrdenClasificada("REGISTRO", "Es PYME", null, escalamiento())))
                .isEqualTo(new ReflejarPrioridad(
                        ORDEN,
                        "C04325",
                        new Prioridad(3, "ALTA", ENTONCES, ENTONCES.plusSeconds(60), ENTONCES.plusSeconds(30))));
    }

    private static EstadoDeEscalamiento escalamiento() {
        return new EstadoDeEscalamiento(
                ORDEN,
                3,
                "C04325",
                "INTERNET",
                "ALTA",
                "pyme",
                "1",
                ENTONCES,
                ENTONCES.plusSeconds(60),
                ENTONCES.plusSeconds(30),
                0,
                null);
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
                        "ObjetivoVencido",
                        "GestionDeNivelRegistrada",
                        "RecordatorioDeJefatura",
                        "EscalamientoDetenido",
                        "ReiteracionesRevisadas",
                        "GestionDeControlRegistrada",
                        "MaterialPedido",
                        "CasoComunicado",
                        "ResultadoDeCasoRegistrado");
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
                Author.nobody(),
                "C04325",
                cuerpo,
                new IncomingEvent.Origin(tipo.topic().wireName(), 0, 0));
        return EventosListener.traducciones().get(tipo.wireName()).apply(llegado);
    }

    @Test
    void una_llamada_fallida_refuta_desde_que_se_pidio_la_visita_hasta_que_la_visita_soluciona() {
        Instant pedida = ENTONCES.plusSeconds(60);
        Instant decidida = ENTONCES.plusSeconds(600);

        assertThat(traducido(new VisitaPedida("no funciona", null, control("EN_TAREA", null, pedida))))
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

    private static EstadoDeOrden orden(@Nullable EstadoDeCaso caso, List<EstadoDeCaso> anteriores) {
        return orden("CERRADA", true, null, null, null, null, null, caso, anteriores);
    }

    private static EstadoDeOrden orden(
            String situacion,
            @Nullable Boolean conSolucion,
            @Nullable Boolean atendidaConSolucion,
            @Nullable Instant atendidaEn,
            @Nullable Instant cerradaEn,
            @Nullable Instant anuladaEn,
            @Nullable Instant reiteradaEn,
            @Nullable EstadoDeCaso caso,
            List<EstadoDeCaso> anteriores) {
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
                situacion,
                conSolucion,
                atendidaConSolucion,
                ENTONCES,
                ENTONCES,
                null,
                atendidaEn,
                cerradaEn,
                anuladaEn,
                null,
                null,
                null,
                null,
                1,
                reiteradaEn,
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
