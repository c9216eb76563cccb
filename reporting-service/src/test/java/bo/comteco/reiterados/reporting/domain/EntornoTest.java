package bo.comteco.reiterados.reporting.domain;

import static bo.comteco.reiterados.reporting.domain.Noticias.CONTRATO;
import static bo.comteco.reiterados.reporting.domain.Noticias.RECIBIDO;
import static bo.comteco.reiterados.reporting.domain.Noticias.orden;
import static bo.comteco.reiterados.reporting.domain.Noticias.reflejadas;
import static bo.comteco.reiterados.reporting.domain.Noticias.tras;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.reporting.domain.Control.Resultado;
import bo.comteco.reiterados.reporting.domain.Entorno.Plazos;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures beside the indicator (section 5 of the procedure). */
class EntornoTest {

    private static final YearMonth MARZO = YearMonth.of(2016, 3);
    private static final YearMonth ABRIL = YearMonth.of(2016, 4);
    /** The first instant of April in La Paz. */
    private static final Instant FIN_DE_MARZO = Instant.parse("2016-04-01T04:00:00Z");

    @Test
    void sin_nada_que_contar_no_hay_tasa_ni_media_ni_cumplimiento() {
        Entorno nada = marzo();

        assertThat(nada).isEqualTo(Entorno.NADA);
        assertThat(nada.reiteracion().porcentaje()).isNull();
        assertThat(nada.reparacion().mediaHastaReparar()).isNull();
        assertThat(nada.reparacion().mediaHastaCerrar()).isNull();
        assertThat(nada.todosLosPlazos().cumplimiento().porcentaje()).isNull();
        assertThat(nada.porVulnerabilidad())
                .containsOnlyKeys("MUY_ALTA", "ALTA", "MODERADA", "CONTROLABLE", "FUERA_DE_MATRIZ")
                .allSatisfy((_, plazos) ->
                        assertThat(plazos.cumplimiento().porcentaje()).isNull());
    }

    @Test
    void lo_que_otro_servicio_dice_de_una_instalacion_no_es_una_reparacion() {
        assertThat(marzo(clasificada(1, "MUY_ALTA", 0, tras(12)), aviso(1, Nivel.SUPERVISOR_CO, tras(6))))
                .isEqualTo(Entorno.NADA);
    }

    // Repetition rate.

    @Test
    void la_tasa_de_reiteracion_es_de_los_danos_que_empezaron_en_el_mes() {
        Entorno tres = marzo(
                empezada(1, RECIBIDO, reiteradaEn(tras(5))),
                empezada(2, tras(1), Curso.EMPEZADO),
                empezada(3, tras(2), Curso.EMPEZADO),
                empezada(4, FIN_DE_MARZO, reiteradaEn(FIN_DE_MARZO)));

        assertThat(tres.reiteracion()).isEqualTo(new Razon(1, 3));
        assertThat(tres.reiteracion().porcentaje()).isEqualTo(new BigDecimal("33.333333333333"));
    }

    @Test
    void el_dano_que_se_reitera_en_otro_mes_cuenta_en_el_suyo() {
        Collection<Eslabon> eslabones =
                reflejadas(List.of(empezada(1, RECIBIDO, reiteradaEn(FIN_DE_MARZO.plusSeconds(60)))));

        assertThat(entorno(MARZO, eslabones, FIN_DE_MARZO).reiteracion()).isEqualTo(new Razon(0, 1));
        assertThat(entorno(MARZO, eslabones, FIN_DE_MARZO.plusSeconds(60)).reiteracion())
                .isEqualTo(new Razon(1, 1));
        assertThat(entorno(ABRIL, eslabones, FIN_DE_MARZO.plusSeconds(60)).reiteracion())
                .isEqualTo(new Razon(0, 0));
    }

    @Test
    void lo_anulado_y_lo_que_solo_atiende_un_reclamo_masivo_no_es_un_dano() {
        assertThat(marzo(
                                empezada(1, RECIBIDO, new Curso(true, null, null, null)),
                                empezada(2, RECIBIDO, anulada(tras(1))),
                                empezada(3, RECIBIDO, Curso.EMPEZADO))
                        .reiteracion())
                .isEqualTo(new Razon(0, 1));
    }

    // Mean time to repair.

    @Test
    void el_tiempo_medio_de_reparacion_va_del_comienzo_de_la_orden_a_lo_que_hizo_el_tecnico() {
        Entorno.Reparacion reparacion = marzo(
                        empezada(1, RECIBIDO, solucionada(tras(10), tras(40))),
                        empezada(2, tras(5), solucionada(tras(10), tras(11))),
                        empezada(3, RECIBIDO, Curso.EMPEZADO))
                .reparacion();

        assertThat(reparacion).isEqualTo(new Entorno.Reparacion(2, Duration.ofHours(15), Duration.ofHours(46)));
        assertThat(reparacion.mediaHastaReparar()).isEqualTo(Duration.ofMinutes(450));
        assertThat(reparacion.mediaHastaCerrar()).isEqualTo(Duration.ofHours(23));
    }

    @Test
    void cuenta_en_el_mes_en_que_se_soluciono() {
        Collection<Eslabon> eslabones =
                reflejadas(List.of(empezada(1, RECIBIDO, solucionada(tras(10), FIN_DE_MARZO.plusSeconds(1)))));

        assertThat(entorno(MARZO, eslabones, Instant.MAX).reparacion().ordenes())
                .isZero();
        assertThat(entorno(ABRIL, eslabones, Instant.MAX).reparacion().ordenes())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Resultado.class)
    void lo_que_un_control_refuto_no_esta_reparado_y_la_visita_que_soluciona_lo_repara(Resultado resultado) {
        Entorno.Reparacion reparacion = marzo(
                        empezada(1, RECIBIDO, solucionada(tras(10), tras(11))), controlada(1, resultado, tras(36)))
                .reparacion();

        assertThat(reparacion.ordenes()).isEqualTo(resultado == Resultado.REPROBADO ? 0 : 1);
        assertThat(reparacion.hastaReparar())
                .isEqualTo(
                        switch (resultado) {
                            case REPROBADO -> Duration.ZERO;
                            case SOLUCIONADO -> Duration.ofHours(36);
                            case PENDIENTE, SIN_MEDICION, APROBADO -> Duration.ofHours(10);
                        });
    }

    @Test
    void lo_cerrado_sin_solucion_esta_reparado_cuando_la_visita_lo_soluciona() {
        assertThat(marzo(empezada(1, RECIBIDO, Curso.EMPEZADO), controlada(1, Resultado.SOLUCIONADO, tras(36)))
                        .reparacion())
                .isEqualTo(new Entorno.Reparacion(1, Duration.ofHours(36), Duration.ofHours(36)));
    }

    // Compliance with deadlines.

    /** Hours after the beginning; the deadline is 24 h after it, looked at 30 h after it. */
    @ParameterizedTest
    @CsvSource({
        "10,   , 30, 1, 0, 0",
        "24,   , 30, 1, 0, 0",
        "25,   , 30, 0, 1, 0",
        "31,   , 30, 0, 1, 0",
        "  ,   , 30, 0, 1, 0",
        "  ,   , 24, 0, 0, 1",
        "25,   , 24, 0, 0, 1",
        "  , 20, 30, 0, 0, 0",
        "  , 24, 30, 0, 0, 0",
        "  , 25, 30, 0, 1, 0",
        "  , 25, 24, 0, 0, 1",
    })
    void el_plazo_se_cumple_no_se_cumple_o_esta_por_verse(
            @Nullable Integer cerrada, @Nullable Integer anulada, int hasta, long cumple, long no, long porVerse) {
        Curso curso = cerrada != null
                ? solucionada(tras(cerrada), tras(cerrada))
                : anulada != null ? anulada(tras(anulada)) : Curso.EMPEZADO;
        Collection<Eslabon> eslabones = reflejadas(List.of(
                empezada(1, RECIBIDO, curso),
                clasificada(1, "ALTA", 0, tras(24)),
                // What the annulment makes of it is no deadline of a repair.
                anulada == null ? clasificada(1, "ALTA", 0, tras(24)) : clasificada(1, "MODERADA", anulada, tras(72))));

        Entorno visto = entorno(MARZO, eslabones, tras(hasta));

        assertThat(visto.todosLosPlazos()).isEqualTo(new Plazos(cumple, no, porVerse));
        assertThat(visto.porVulnerabilidad().get("ALTA")).isEqualTo(new Plazos(cumple, no, porVerse));
    }

    @Test
    void el_cumplimiento_es_de_los_plazos_que_ya_se_pueden_juzgar_por_vulnerabilidad() {
        Entorno visto = marzo(
                empezada(1, RECIBIDO, solucionada(tras(10), tras(10))),
                clasificada(1, "MUY_ALTA", 0, tras(12)),
                empezada(2, RECIBIDO, solucionada(tras(10), tras(13))),
                clasificada(2, "MUY_ALTA", 0, tras(12)),
                empezada(3, RECIBIDO, solucionada(tras(10), tras(10))),
                clasificada(3, "MODERADA", 0, tras(48)),
                empezada(4, RECIBIDO, Curso.EMPEZADO));

        assertThat(visto.plazos()).isEqualTo(Map.of("MUY_ALTA", new Plazos(1, 1, 0), "MODERADA", new Plazos(1, 0, 0)));
        assertThat(visto.porVulnerabilidad().keySet())
                .containsExactly("MUY_ALTA", "ALTA", "MODERADA", "CONTROLABLE", "FUERA_DE_MATRIZ");
        assertThat(visto.todosLosPlazos().cumplimiento()).isEqualTo(new Razon(2, 3));
        assertThat(visto.todosLosPlazos().cumplimiento().porcentaje()).isEqualTo(new BigDecimal("66.666666666666"));
    }

    @Test
    void el_plazo_cuenta_una_vez_por_su_ultima_clasificacion_y_en_el_mes_en_que_vence() {
        Collection<Eslabon> eslabones = reflejadas(List.of(
                empezada(1, RECIBIDO, Curso.EMPEZADO),
                clasificada(1, "FUERA_DE_MATRIZ", 0, tras(72)),
                clasificada(1, "MODERADA", 73, FIN_DE_MARZO.plusSeconds(3600))));

        assertThat(entorno(MARZO, eslabones, tras(73).minusMillis(1)).plazos())
                .isEqualTo(Map.of("FUERA_DE_MATRIZ", new Plazos(0, 1, 0)));
        assertThat(entorno(MARZO, eslabones, tras(73)).plazos()).isEmpty();
        assertThat(entorno(ABRIL, eslabones, tras(73)).plazos()).isEqualTo(Map.of("MODERADA", new Plazos(0, 0, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        // closed at, annulled at, seen at: kept, not kept, to be seen
        "20,   , 50, 1, 0, 0",
        "24,   , 50, 1, 0, 0",
        "30,   , 50, 0, 1, 0",
        "  ,   , 30, 0, 1, 0",
        "  ,   , 24, 0, 0, 1",
        "  , 20, 50, 0, 0, 0",
        "  , 30, 50, 0, 1, 0",
    })
    void el_objetivo_se_juzga_aparte_del_plazo_que_lo_contiene(
            @Nullable Integer cerrada, @Nullable Integer anulada, int hasta, long cumple, long no, long porVerse) {
        Curso curso = cerrada != null
                ? solucionada(tras(cerrada), tras(cerrada))
                : anulada != null ? anulada(tras(anulada)) : Curso.EMPEZADO;
        Collection<Eslabon> eslabones = reflejadas(List.of(
                empezada(1, RECIBIDO, curso),
                conObjetivo(1, tras(48), tras(24)),
                // It has a deadline alone.
                empezada(2, RECIBIDO, curso),
                clasificada(2, "ALTA", 0, tras(24))));

        assertThat(entorno(MARZO, eslabones, tras(hasta)).objetivos()).isEqualTo(new Plazos(cumple, no, porVerse));
    }

    @Test
    void el_objetivo_cuenta_en_su_mes_aunque_el_plazo_venza_en_el_siguiente() {
        Collection<Eslabon> eslabones = reflejadas(List.of(
                empezada(1, RECIBIDO, Curso.EMPEZADO),
                conObjetivo(1, FIN_DE_MARZO.plusSeconds(3600), FIN_DE_MARZO.minusSeconds(3600))));
        Instant despues = FIN_DE_MARZO.plusSeconds(7200);

        assertThat(entorno(MARZO, eslabones, despues).objetivos()).isEqualTo(new Plazos(0, 1, 0));
        assertThat(entorno(MARZO, eslabones, despues).plazos()).isEmpty();
        assertThat(entorno(ABRIL, eslabones, despues).objetivos()).isEqualTo(new Plazos(0, 0, 0));
        assertThat(Entorno.meses(eslabones.iterator().next())).contains(MARZO, ABRIL);
    }

    @Test
    void lo_refutado_por_un_control_no_cumplio_su_plazo() {
        assertThat(marzo(
                                empezada(1, RECIBIDO, solucionada(tras(10), tras(10))),
                                clasificada(1, "ALTA", 0, tras(24)),
                                controlada(1, Resultado.REPROBADO, tras(34)))
                        .plazos())
                .isEqualTo(Map.of("ALTA", new Plazos(0, 1, 0)));
    }

    // Escalations.

    @Test
    void cada_orden_cuenta_una_vez_en_cada_nivel_al_que_subio_en_el_mes() {
        Collection<Eslabon> eslabones = reflejadas(List.of(
                empezada(1, RECIBIDO, Curso.EMPEZADO),
                aviso(1, Nivel.SUPERVISOR_CO, tras(12)),
                aviso(1, Nivel.SUPERVISOR_CO, tras(12)),
                aviso(1, Nivel.DIV_REDES, FIN_DE_MARZO),
                empezada(2, RECIBIDO, Curso.EMPEZADO),
                aviso(2, Nivel.SUPERVISOR_CO, tras(14)),
                aviso(2, Nivel.ADMINISTRADOR_CO, tras(15))));

        assertThat(entorno(MARZO, eslabones, Instant.MAX).avisos())
                .isEqualTo(Map.of(Nivel.SUPERVISOR_CO, 2L, Nivel.ADMINISTRADOR_CO, 1L));
        assertThat(entorno(MARZO, eslabones, tras(13)).avisos()).isEqualTo(Map.of(Nivel.SUPERVISOR_CO, 1L));
        assertThat(entorno(ABRIL, eslabones, Instant.MAX).avisos()).isEqualTo(Map.of(Nivel.DIV_REDES, 1L));
    }

    @Test
    void un_aviso_no_mueve_la_cifra_del_mes() {
        Eslabon eslabon = reflejadas(List.of(orden(1, 1, Noticias.caso("A", null))))
                .iterator()
                .next();

        assertThat(eslabon.reflejar(aviso(1, Nivel.DIV_REDES, tras(1))))
                .isInstanceOfSatisfying(
                        Reflejo.Reflejado.class,
                        reflejado -> assertThat(reflejado.cambiaLaCuenta()).isFalse());
    }

    /** A link is looked for by its months alone: what adds something to another one would be missing there. */
    @Test
    void en_cualquier_orden_y_repetidas_las_noticias_dan_el_mismo_entorno_en_los_meses_por_los_que_se_busca() {
        long semilla = System.nanoTime();
        Random azar = new Random(semilla);
        List<YearMonth> meses = List.of(MARZO.minusMonths(1), MARZO, ABRIL, ABRIL.plusMonths(1), ABRIL.plusMonths(2));
        for (int vez = 0; vez < 200; vez++) {
            List<Comando> historia = Historias.historia(azar, CONTRATO);
            Collection<Eslabon> enOrden = reflejadas(historia);
            Collection<Eslabon> revueltas = reflejadas(Historias.revuelta(historia, azar));
            Instant hasta = azar.nextBoolean() ? Instant.MAX : tras(azar.nextInt(24 * 90));
            for (YearMonth mes : meses) {
                Entorno entero = entorno(mes, enOrden, hasta);
                assertThat(entorno(mes, revueltas, hasta))
                        .as("semilla %d, vez %d, %s hasta %s", semilla, vez, mes, hasta)
                        .isEqualTo(entero);
                assertThat(entorno(
                                mes,
                                enOrden.stream()
                                        .filter(eslabon ->
                                                Entorno.meses(eslabon).contains(mes))
                                        .toList(),
                                hasta))
                        .as("semilla %d, vez %d, %s hasta %s", semilla, vez, mes, hasta)
                        .isEqualTo(entero);
            }
        }
    }

    private static Entorno marzo(Comando... noticias) {
        return entorno(MARZO, reflejadas(List.of(noticias)), tras(24 * 60));
    }

    private static Entorno entorno(YearMonth mes, Collection<Eslabon> eslabones, Instant hasta) {
        return eslabones.stream()
                .map(eslabon -> Entorno.de(eslabon, mes, hasta))
                .reduce(Entorno.NADA, Entorno::mas);
    }

    private static ReflejarOrden empezada(int numero, Instant abiertaEn, Curso curso) {
        return new ReflejarOrden(
                orden(numero),
                CONTRATO,
                new Orden(9, numero, "INTERNET", "F130", "RESIDENCIAL", abiertaEn, curso),
                List.of());
    }

    private static Curso reiteradaEn(Instant en) {
        return new Curso(false, en, null, null);
    }

    private static Curso anulada(Instant en) {
        return new Curso(false, null, en, null);
    }

    private static Curso solucionada(Instant reparadaEn, Instant cerradaEn) {
        return new Curso(false, null, null, new Curso.Solucion(reparadaEn, cerradaEn));
    }

    private static ReflejarPrioridad clasificada(int numero, String vulnerabilidad, int aLasHoras, Instant vence) {
        return new ReflejarPrioridad(
                orden(numero), CONTRATO, new Prioridad(1 + aLasHoras, vulnerabilidad, tras(aLasHoras), vence, null));
    }

    private static ReflejarPrioridad conObjetivo(int numero, Instant vence, Instant objetivoEn) {
        return new ReflejarPrioridad(orden(numero), CONTRATO, new Prioridad(1, "MODERADA", tras(0), vence, objetivoEn));
    }

    private static ReflejarControl controlada(int numero, Resultado resultado, Instant en) {
        return new ReflejarControl(orden(numero), CONTRATO, new Control(orden(numero) + ".LLAMADA", 3, resultado, en));
    }

    private static ReflejarAviso aviso(int numero, Nivel nivel, Instant en) {
        return new ReflejarAviso(orden(numero), CONTRATO, new Aviso(5, nivel, en));
    }
}
