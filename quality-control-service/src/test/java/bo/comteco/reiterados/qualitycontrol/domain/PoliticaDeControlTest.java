package bo.comteco.reiterados.qualitycontrol.domain;

import static bo.comteco.reiterados.qualitycontrol.domain.Casos.CERRADA;
import static bo.comteco.reiterados.qualitycontrol.domain.Casos.DEBIDO;
import static bo.comteco.reiterados.qualitycontrol.domain.Casos.POLITICA;
import static bo.comteco.reiterados.qualitycontrol.domain.Casos.QUIEN;
import static bo.comteco.reiterados.qualitycontrol.domain.Casos.medicion;
import static bo.comteco.reiterados.qualitycontrol.domain.Casos.planificado;
import static bo.comteco.reiterados.qualitycontrol.domain.Casos.registrar;
import static bo.comteco.reiterados.qualitycontrol.domain.Casos.tras;
import static bo.comteco.reiterados.qualitycontrol.domain.Casos.vencer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.reiterados.qualitycontrol.domain.Resultado.ConfiguracionResuelta;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado.Funciona;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado.ResueltoPor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a control. */
class PoliticaDeControlTest {

    private static final Medicion BUENA = medicion(-18, 0, true, true);
    private static final Medicion SIN_APROVISIONAR = medicion(-18, 0, false, true);
    private static final SinMedicion AUSENTE = new SinMedicion("no respondió");
    private static final List<Situacion> DECIDIDOS =
            List.of(Situacion.APROBADO, Situacion.REPROBADO, Situacion.SOLUCIONADO);
    private static final Instant LUEGO = DEBIDO.plus(Duration.ofHours(3));

    @Test
    void la_linea_buena_se_aprueba_a_la_hora_debida() {
        Decision decision = vencer(planificado(Servicio.INTERNET, "FTTH"), BUENA);

        assertThat(tras(decision)).isInstanceOfSatisfying(Control.Aprobado.class, aprobado -> {
            assertThat(aprobado.decididoEn()).isEqualTo(DEBIDO);
            assertThat(aprobado.umbrales()).isEqualTo("7");
            assertThat(aprobado.lecturas()).hasSize(2);
            assertThat(((Decision.Aceptada) decision).hechos()).containsExactly(new HechoDeControl.Aprobado(aprobado));
        });
    }

    @Test
    void la_linea_mala_se_reprueba() {
        Decision decision = vencer(planificado(Servicio.INTERNET, "FTTH"), medicion(-30, 0, false, true));

        assertThat(tras(decision)).isInstanceOfSatisfying(Control.Reprobado.class, reprobado -> {
            assertThat(reprobado.motivo()).contains("nivel óptico");
            assertThat(((Decision.Aceptada) decision).hechos())
                    .containsExactly(new HechoDeControl.Reprobado(reprobado));
        });
    }

    @Test
    void la_llamada_se_vuelve_tarea_sin_medir_nada() {
        Control control = planificado(Servicio.TELEFONIA, "COBRE");

        assertThat(POLITICA.queMedir(control)).isEmpty();
        Decision decision = vencer(control, null);
        assertThat(tras(decision)).isInstanceOfSatisfying(Control.EnTarea.class, tarea -> {
            assertThat(tarea.tarea()).isEqualTo(Tarea.LLAMADA);
            assertThat(tarea.desde()).isEqualTo(DEBIDO);
            assertThat(tarea.vence()).isEmpty();
            assertThat(((Decision.Aceptada) decision).hechos())
                    .containsExactly(new HechoDeControl.PuestoEnTarea(tarea));
        });
    }

    @Test
    void lo_que_dice_el_cliente_decide_la_llamada() {
        Control tarea = tras(vencer(planificado(Servicio.TELEVISION, "HFC"), null));

        assertThat(tras(registrar(tarea, new Funciona(true, null, null), LUEGO)))
                .isInstanceOfSatisfying(Control.Aprobado.class, aprobado -> {
                    assertThat(aprobado.decididoEn()).isEqualTo(LUEGO);
                    assertThat(aprobado.umbrales()).isNull();
                });
        Decision no = registrar(tarea, new Funciona(false, "sin señal", null), LUEGO);
        assertThat(tras(no)).isInstanceOfSatisfying(Control.EnTarea.class, visita -> {
            assertThat(visita.tarea()).isEqualTo(Tarea.VISITA);
            assertThat(visita.desde()).isEqualTo(LUEGO);
            assertThat(visita.visitaPedidaEn()).contains(LUEGO);
            assertThat(((Decision.Aceptada) no).hechos()).containsExactly(new HechoDeControl.VisitaPedida(visita));
        });
    }

    @Test
    void sin_umbrales_no_se_mide_y_decide_una_persona() {
        Control control = planificado(Servicio.INTERNET, null);

        assertThat(POLITICA.queMedir(control)).isEmpty();
        Control tarea = tras(vencer(control, null));
        assertThat(tarea)
                .isInstanceOfSatisfying(
                        Control.EnTarea.class,
                        enTarea -> assertThat(enTarea.tarea()).isEqualTo(Tarea.SIN_UMBRALES));
        assertThat(tras(registrar(tarea, new Funciona(true, null, null), LUEGO)).situacion())
                .isEqualTo(Situacion.APROBADO);
        assertThat(tras(registrar(tarea, new Funciona(false, null, null), LUEGO))
                        .situacion())
                .isEqualTo(Situacion.REPROBADO);
    }

    @Test
    void sin_medicion_se_reintenta_tres_veces_y_luego_decide_una_persona() {
        Control control = planificado(Servicio.INTERNET, "FTTH");
        List<Instant> intentos = new ArrayList<>();
        while (control.vence().isPresent()) {
            intentos.add(control.vence().get());
            Decision decision = vencer(control, AUSENTE);
            control = tras(decision);
            assertThat(control.situacion()).isNotEqualTo(Situacion.APROBADO);
            if (control.vence().isPresent()) {
                assertThat(((Decision.Aceptada) decision).hechos()).isEmpty();
                assertThat(POLITICA.queMedir(control))
                        .contains(new PedidoDeMedicion("C1", Servicio.INTERNET, CERRADA, DEBIDO));
            }
        }

        assertThat(intentos)
                .containsExactly(
                        DEBIDO,
                        DEBIDO.plus(Duration.ofMinutes(5)),
                        DEBIDO.plus(Duration.ofMinutes(20)),
                        DEBIDO.plus(Duration.ofMinutes(65)));
        assertThat(control).isInstanceOfSatisfying(Control.EnTarea.class, tarea -> {
            assertThat(tarea.tarea()).isEqualTo(Tarea.SIN_MEDICION);
            assertThat(tarea.motivo()).isEqualTo("No se pudo medir en 4 intentos: no respondió");
        });
    }

    @Test
    void el_reintento_cuenta_desde_que_el_plazo_disparo() {
        Instant tarde = DEBIDO.plus(Duration.ofHours(9));
        Decision decision = POLITICA.decidir(
                planificado(Servicio.INTERNET, "FTTH"), new ComandoDeControl.VencerPlazo(DEBIDO, tarde, AUSENTE));

        assertThat(tras(decision).vence()).contains(tarde.plus(Duration.ofMinutes(5)));
    }

    @Test
    void una_medicion_incompleta_se_reintenta() {
        Decision decision = vencer(planificado(Servicio.INTERNET, "FTTH"), medicion(-18, 0, null, true));

        assertThat(tras(decision).vence()).contains(DEBIDO.plus(Duration.ofMinutes(5)));
    }

    @Test
    void despues_de_un_intento_fallido_una_medicion_buena_aprueba() {
        Control control = tras(vencer(planificado(Servicio.INTERNET, "FTTH"), AUSENTE));

        assertThat(tras(vencer(control, BUENA)).situacion()).isEqualTo(Situacion.APROBADO);
    }

    @Test
    void la_configuracion_resuelta_se_mide_de_nuevo_sobre_las_ultimas_24_horas() {
        Control tarea = tras(vencer(planificado(Servicio.INTERNET, "FTTH"), SIN_APROVISIONAR));
        assertThat(tarea).isInstanceOfSatisfying(Control.EnTarea.class, enTarea -> {
            assertThat(enTarea.tarea()).isEqualTo(Tarea.CONFIGURACION);
            assertThat(enTarea.lecturas()).hasSize(2);
        });

        Decision decision = registrar(tarea, new ConfiguracionResuelta(ResueltoPor.LABORATORIO, null), LUEGO);

        Control porMedir = tras(decision);
        assertThat(((Decision.Aceptada) decision).hechos())
                .containsExactly(new HechoDeControl.Gestionado(
                        porMedir, porMedir.registros().getLast()));
        assertThat(porMedir.vence()).contains(LUEGO);
        assertThat(POLITICA.queMedir(porMedir))
                .contains(new PedidoDeMedicion("C1", Servicio.INTERNET, LUEGO.minus(Duration.ofHours(24)), LUEGO));
    }

    @Test
    void medida_de_nuevo_pasa_o_se_reprueba() {
        Control porMedir = tras(registrar(
                tras(vencer(planificado(Servicio.INTERNET, "FTTH"), SIN_APROVISIONAR)),
                new ConfiguracionResuelta(ResueltoPor.SISTEMA, null),
                LUEGO));

        assertThat(tras(vencer(porMedir, BUENA)).situacion()).isEqualTo(Situacion.APROBADO);
        assertThat(tras(vencer(porMedir, SIN_APROVISIONAR)).situacion()).isEqualTo(Situacion.REPROBADO);
        assertThat(tras(vencer(porMedir, medicion(-30, 0, true, true))).situacion())
                .isEqualTo(Situacion.REPROBADO);
        assertThat(tras(vencer(porMedir, AUSENTE)).vence()).contains(LUEGO.plus(Duration.ofMinutes(5)));
    }

    @Test
    void el_mismo_resultado_otra_vez_no_cambia_nada() {
        Resultado resultado = new Funciona(false, "sin tono", null);
        Control enVisita =
                tras(registrar(tras(vencer(planificado(Servicio.TELEFONIA, "COBRE"), null)), resultado, LUEGO));
        Resultado resuelta = new ConfiguracionResuelta(ResueltoPor.SISTEMA, null);
        Control porMedir = tras(registrar(
                tras(vencer(planificado(Servicio.INTERNET, "FTTH"), SIN_APROVISIONAR)), resuelta, LUEGO));

        assertThat(registrar(enVisita, new Funciona(false, "sin tono", null), LUEGO.plusSeconds(9)))
                .isEqualTo(new Decision.SinCambio(enVisita));
        assertThat(registrar(porMedir, resuelta, LUEGO.plusSeconds(9))).isEqualTo(new Decision.SinCambio(porMedir));
        Control aprobado = tras(vencer(porMedir, BUENA));
        assertThat(registrar(aprobado, resuelta, LUEGO.plusSeconds(9))).isEqualTo(new Decision.SinCambio(aprobado));
    }

    @Test
    void un_resultado_que_no_corresponde_se_rechaza_y_dice_lo_permitido() {
        Control llamada = tras(vencer(planificado(Servicio.TELEFONIA, "COBRE"), null));
        Control configuracion = tras(vencer(planificado(Servicio.INTERNET, "FTTH"), SIN_APROVISIONAR));
        Control decidido = tras(registrar(llamada, new Funciona(true, null, null), LUEGO));

        assertThat(permitido(registrar(llamada, new ConfiguracionResuelta(ResueltoPor.SISTEMA, null), LUEGO)))
                .containsExactly("funciona: true | false", "contesta: false");
        assertThat(permitido(registrar(configuracion, new Funciona(true, null, null), LUEGO)))
                .containsExactly("resueltoPor: SISTEMA | LABORATORIO");
        assertThat(permitido(registrar(decidido, new Funciona(false, null, null), LUEGO)))
                .isEmpty();
        assertThat(permitido(
                        registrar(planificado(Servicio.TELEFONIA, "COBRE"), new Funciona(true, null, null), LUEGO)))
                .isEmpty();
    }

    @Test
    void un_plazo_que_ya_no_es_el_suyo_no_cambia_nada() {
        Control control = planificado(Servicio.INTERNET, "FTTH");
        Control otroIntento = tras(vencer(control, AUSENTE));
        ComandoDeControl viejo = new ComandoDeControl.VencerPlazo(DEBIDO, DEBIDO, BUENA);

        assertThat(POLITICA.decidir(otroIntento, viejo)).isEqualTo(new Decision.SinCambio(otroIntento));
        Control aprobado = tras(vencer(control, BUENA));
        assertThat(POLITICA.decidir(aprobado, viejo)).isEqualTo(new Decision.SinCambio(aprobado));
    }

    @Test
    void la_tecnologia_que_llega_tarde_completa_el_control_que_espera() {
        Control control = planificado(Servicio.INTERNET, null);
        Linea completa = new Linea(Servicio.INTERNET, "FTTH", "GPON_B_PLUS");

        Control completado = tras(POLITICA.decidir(control, new ComandoDeControl.CompletarLinea(5, completa)));
        assertThat(completado.expediente().linea()).isEqualTo(completa);
        assertThat(POLITICA.queMedir(completado)).isPresent();
        // Decided with what was asked before it was completed: nothing was measured, the deadline stays due.
        assertThat(vencer(completado, null)).isEqualTo(new Decision.SinCambio(completado));
        assertThat(POLITICA.decidir(
                        completado, new ComandoDeControl.CompletarLinea(4, new Linea(Servicio.INTERNET, null, null))))
                .isEqualTo(new Decision.SinCambio(completado));
        Control enTarea = tras(vencer(control, null));
        assertThat(POLITICA.decidir(enTarea, new ComandoDeControl.CompletarLinea(5, completa)))
                .isEqualTo(new Decision.SinCambio(enTarea));
    }

    @ParameterizedTest
    @EnumSource(Servicio.class)
    void cada_control_acaba_decidido_una_sola_vez_pase_lo_que_pase(Servicio servicio) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int life = 0; life < 500; life++) {
            for (Decision.Aceptada plan :
                    Casos.PLAN.planificar(Casos.orden(servicio, random.nextInt(4) == 0 ? "SATELITE" : "FTTH"))) {
                Control control = plan.control();
                List<HechoDeControl> hechos = new ArrayList<>();
                // Long enough that chance alone never leaves it open, and a while longer once it is decided.
                int afterwards = 30;
                for (int step = 0; step < 2_000 && afterwards > 0; step++) {
                    Decision decision = POLITICA.decidir(control, comando(control, random));
                    if (decision instanceof Decision.Aceptada aceptada) {
                        assertThat(control.situacion())
                                .as("seed %d: decided is decided", seed)
                                .isNotIn(DECIDIDOS);
                        hechos.addAll(aceptada.hechos());
                        control = aceptada.control();
                    }
                    if (DECIDIDOS.contains(control.situacion())) {
                        afterwards--;
                    }
                }
                assertThat(control.situacion()).as("seed %d", seed).isIn(DECIDIDOS);
                assertThat(hechos)
                        .as("seed %d", seed)
                        .filteredOn(hecho -> hecho instanceof HechoDeControl.Aprobado
                                || hecho instanceof HechoDeControl.Reprobado
                                || hecho instanceof HechoDeControl.VisitaSolucionada)
                        .hasSize(1);
                assertThat(hechos.stream()
                                .filter(HechoDeControl.VisitaPedida.class::isInstance)
                                .count())
                        .as("seed %d: a visit is asked for once, and is in every end after it", seed)
                        .isEqualTo(control.visitaPedidaEn().isPresent() ? 1 : 0);
            }
        }
    }

    private static ComandoDeControl comando(Control control, Random random) {
        Instant ahora = DEBIDO.plusSeconds(random.nextInt(100_000));
        return switch (random.nextInt(9)) {
            case 0 ->
                new ComandoDeControl.RegistrarResultado(new Funciona(random.nextBoolean(), null, null), QUIEN, ahora);
            case 3 ->
                new ComandoDeControl.RegistrarResultado(new Resultado.Visita(random.nextBoolean(), null), QUIEN, ahora);
            case 4 -> new ComandoDeControl.RegistrarResultado(new Resultado.NoContesta(), QUIEN, ahora);
            case 5 ->
                new ComandoDeControl.RegistrarResultado(
                        new Resultado.FaltaMaterial("M" + random.nextInt(30), null), QUIEN, ahora);
            case 1 ->
                new ComandoDeControl.RegistrarResultado(
                        new ConfiguracionResuelta(
                                random.nextBoolean() ? ResueltoPor.SISTEMA : ResueltoPor.LABORATORIO, null),
                        QUIEN,
                        ahora);
            case 2 -> new ComandoDeControl.VencerPlazo(ahora, ahora, BUENA);
            case 6 ->
                new ComandoDeControl.RegistrarResultado(
                        new Resultado.VisitaAsignada(new Asignacion("T-" + random.nextInt(3), null)), QUIEN, ahora);
            default -> {
                Instant vence = control.vence().orElse(ahora);
                ResultadoDeMedicion medicion = POLITICA.queMedir(control).isEmpty()
                        ? null
                        : random.nextBoolean()
                                ? AUSENTE
                                : medicion(
                                        random.nextBoolean() ? -18 : -40,
                                        random.nextInt(4),
                                        random.nextBoolean(),
                                        random.nextBoolean());
                yield new ComandoDeControl.VencerPlazo(vence, vence, medicion);
            }
        };
    }

    private static Control enVisita() {
        return tras(registrar(
                tras(vencer(planificado(Servicio.TELEFONIA, "COBRE"), null)), new Funciona(false, null, null), LUEGO));
    }

    @Test
    void la_visita_que_soluciona_termina_y_la_que_no_reprueba() {
        Instant despues = LUEGO.plus(Duration.ofHours(2));

        Decision si = registrar(enVisita(), new Resultado.Visita(true, null), despues);
        assertThat(tras(si)).isInstanceOfSatisfying(Control.Solucionado.class, solucionado -> {
            assertThat(solucionado.decididoEn()).isEqualTo(despues);
            assertThat(solucionado.visitaPedidaEn()).contains(LUEGO);
            assertThat(((Decision.Aceptada) si).hechos())
                    .containsExactly(new HechoDeControl.VisitaSolucionada(solucionado));
        });
        Decision no = registrar(enVisita(), new Resultado.Visita(false, null), despues);
        assertThat(tras(no)).isInstanceOfSatisfying(Control.Reprobado.class, reprobado -> {
            assertThat(reprobado.motivo()).isEqualTo("La visita del técnico no solucionó el reclamo");
            assertThat(reprobado.decididoEn()).isEqualTo(despues);
            assertThat(reprobado.visitaPedidaEn()).contains(LUEGO);
            assertThat(((Decision.Aceptada) no).hechos()).containsExactly(new HechoDeControl.Reprobado(reprobado));
        });
    }

    @Test
    void la_visita_pide_cada_material_una_vez_y_sigue_esperando() {
        Control visita = enVisita();
        Decision cable = registrar(visita, new Resultado.FaltaMaterial("CABLE", null), LUEGO.plusSeconds(1));
        assertThat(((Decision.Aceptada) cable).hechos())
                .containsExactly(new HechoDeControl.MaterialPedido(
                        (Control.EnTarea) tras(cable), 1, "CABLE", LUEGO.plusSeconds(1)));
        Decision roseta = registrar(tras(cable), new Resultado.FaltaMaterial("ROSETA", null), LUEGO.plusSeconds(2));
        assertThat(((Decision.Aceptada) roseta).hechos())
                .containsExactly(new HechoDeControl.MaterialPedido(
                        (Control.EnTarea) tras(roseta), 2, "ROSETA", LUEGO.plusSeconds(2)));

        assertThat(registrar(tras(roseta), new Resultado.FaltaMaterial("CABLE", "otra vez"), LUEGO.plusSeconds(3)))
                .isEqualTo(new Decision.SinCambio(tras(roseta)));
        assertThat(tras(roseta)).isInstanceOfSatisfying(Control.EnTarea.class, tarea -> {
            assertThat(tarea.tarea()).isEqualTo(Tarea.VISITA);
            assertThat(tarea.desde()).isEqualTo(LUEGO);
        });
        assertThat(tras(registrar(tras(roseta), new Resultado.Visita(true, null), LUEGO.plusSeconds(9)))
                        .situacion())
                .isEqualTo(Situacion.SOLUCIONADO);
    }

    @Test
    void a_la_visita_se_manda_un_tecnico_con_su_cuadrilla_y_despues_a_otro() {
        Resultado primero = new Resultado.VisitaAsignada(new Asignacion("T-1", "C-3"));
        Resultado otro = new Resultado.VisitaAsignada(new Asignacion("T-2", null));
        Decision mandado = registrar(enVisita(), primero, LUEGO.plusSeconds(1));

        assertThat(((Decision.Aceptada) mandado).hechos())
                .as("others have no use for it")
                .isEmpty();
        assertThat(tras(mandado).asignacion()).isEqualTo(new Asignacion("T-1", "C-3"));
        assertThat(tras(mandado)).isInstanceOfSatisfying(Control.EnTarea.class, tarea -> {
            assertThat(tarea.tarea()).isEqualTo(Tarea.VISITA);
            assertThat(tarea.desde()).isEqualTo(LUEGO);
        });
        assertThat(registrar(tras(mandado), primero, LUEGO.plusSeconds(2)))
                .isEqualTo(new Decision.SinCambio(tras(mandado)));
        Control conOtro = tras(registrar(tras(mandado), otro, LUEGO.plusSeconds(3)));
        assertThat(conOtro.asignacion()).isEqualTo(new Asignacion("T-2", null));
        Control deVuelta = tras(registrar(conOtro, primero, LUEGO.plusSeconds(4)));
        assertThat(deVuelta.asignacion()).isEqualTo(new Asignacion("T-1", "C-3"));
        assertThat(deVuelta.registros()).extracting(Registro::resultado).containsSubsequence(primero, otro, primero);
        assertThat(tras(registrar(deVuelta, new Resultado.Visita(true, null), LUEGO.plusSeconds(9)))
                        .asignacion())
                .as("who went stays with what came of it")
                .isEqualTo(new Asignacion("T-1", "C-3"));
    }

    @Test
    void solo_una_visita_se_asigna_y_solo_mientras_espera() {
        Resultado asignada = new Resultado.VisitaAsignada(new Asignacion("T-1", null));
        Control llamada = tras(vencer(planificado(Servicio.TELEFONIA, "COBRE"), null));
        Control visitado = tras(registrar(enVisita(), new Resultado.Visita(true, null), LUEGO));

        assertThat(permitido(registrar(llamada, asignada, LUEGO)))
                .containsExactly("funciona: true | false", "contesta: false");
        assertThat(permitido(registrar(visitado, asignada, LUEGO))).isEmpty();
    }

    @Test
    void de_los_enviados_a_una_visita_se_recuerdan_los_ultimos() {
        Control visita = enVisita();
        for (int i = 0; i <= PoliticaDeControl.ASIGNACIONES; i++) {
            visita = tras(registrar(
                    visita, new Resultado.VisitaAsignada(new Asignacion("T-" + i, null)), LUEGO.plusSeconds(i)));
        }
        assertThat(visita.registros())
                .hasSize(1 + PoliticaDeControl.ASIGNACIONES)
                .extracting(Registro::resultado)
                .startsWith(new Funciona(false, null, null), new Resultado.VisitaAsignada(new Asignacion("T-1", null)));
        assertThat(visita.asignacion().tecnico()).isEqualTo("T-" + PoliticaDeControl.ASIGNACIONES);
    }

    @Test
    void una_visita_no_pide_materiales_sin_fin() {
        Control visita = enVisita();
        for (int i = 1; i <= PoliticaDeControl.MATERIALES; i++) {
            visita = tras(registrar(visita, new Resultado.FaltaMaterial("M" + i, null), LUEGO.plusSeconds(i)));
        }
        assertThat(permitido(registrar(visita, new Resultado.FaltaMaterial("UNO_MAS", null), LUEGO.plusSeconds(99))))
                .containsExactly("visita: SOLUCIONADA | SIN_SOLUCION");
    }

    @Test
    void la_llamada_que_nadie_contesta_se_repite_cuatro_horas_despues_y_sigue_siendo_tarea() {
        Control tarea = tras(vencer(planificado(Servicio.TELEFONIA, "COBRE"), null));
        Decision primera = registrar(tarea, new Resultado.NoContesta(), LUEGO);

        assertThat(((Decision.Aceptada) primera).hechos())
                .containsExactly(new HechoDeControl.Gestionado(
                        tras(primera), tras(primera).registros().getLast()));
        assertThat(sinRespuesta(primera))
                .isEqualTo(new Control.EnTarea.SinRespuesta(1, LUEGO.plus(Duration.ofHours(4))));
        Instant temprano = LUEGO.plus(Duration.ofHours(4)).minusMillis(1);
        assertThat(registrar(tras(primera), new Resultado.NoContesta(), temprano))
                .as("the same call told twice")
                .isEqualTo(new Decision.SinCambio(tras(primera)));
        Decision segunda = registrar(tras(primera), new Resultado.NoContesta(), temprano.plusMillis(1));
        assertThat(sinRespuesta(segunda))
                .isEqualTo(new Control.EnTarea.SinRespuesta(2, LUEGO.plus(Duration.ofHours(8))));
        assertThat(tras(segunda).registros()).hasSize(1);
        assertThat(((Control.EnTarea) tras(segunda)).desde()).isEqualTo(DEBIDO);
        assertThat(tras(registrar(tras(segunda), new Funciona(true, null, null), temprano.plusMillis(2)))
                        .situacion())
                .isEqualTo(Situacion.APROBADO);
    }

    private static Control.EnTarea.SinRespuesta sinRespuesta(Decision decision) {
        return ((Control.EnTarea) tras(decision)).sinRespuesta();
    }

    @Test
    void cada_paso_queda_con_quien_cuando_medio_y_resultado() {
        Control tarea = tras(vencer(planificado(Servicio.INTERNET, "FTTH"), SIN_APROVISIONAR));
        Resultado perfil = new ConfiguracionResuelta(ResueltoPor.LABORATORIO, "perfil nuevo");

        assertThat(tras(registrar(tarea, perfil, LUEGO)).registros())
                .containsExactly(new Registro(perfil, Registro.Medio.LABORATORIO, QUIEN, LUEGO));
        assertThat(enVisita().registros())
                .containsExactly(new Registro(new Funciona(false, null, null), Registro.Medio.TELEFONO, QUIEN, LUEGO));
    }

    @Test
    void las_pausas_son_mayores_que_cero() {
        assertThatThrownBy(() -> new Reintentos(List.of(Duration.ZERO))).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> permitido(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Rechazada.class);
        return ((Decision.Rechazada) decision).permitido();
    }
}
