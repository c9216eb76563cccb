package bo.comteco.reiterados.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.intake.domain.OrdenSeguida.Tramite;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicacionTest {

    private static final String ORDEN = "C1.INTERNET.F1.1";
    private static final Instant AHORA = Instant.parse("2016-03-07T12:00:00Z");
    private static final Instant VENCE = Instant.parse("2016-03-08T16:00:00Z");
    private static final String ESTIMADA = "Informe al cliente: reparación estimada para el martes 8 de marzo, 12:00.";

    private static Reclamo reclamo(Canal canal, Avance avance) {
        Recepcion told = new Recepcion("R-1", "h", canal, "C1", Servicio.INTERNET, "F1", null, null, null, AHORA);
        return Reclamo.recibido(told, new Cliente.PorVerificar()).con(avance);
    }

    private static Reclamo decidido(Canal canal, DecisionDelPaso3 decision) {
        return reclamo(canal, new Avance.Decidido(decision, ORDEN));
    }

    private static OrdenSeguida orden(Situacion situacion, @Nullable Boolean conSolucion, @Nullable Instant vence) {
        boolean made = situacion != Situacion.EN_ASISTENCIA;
        Instant attended = conSolucion == null ? null : AHORA.minusSeconds(7_200);
        Hitos hitos = new Hitos(
                made ? AHORA.minusSeconds(86_400) : null,
                null,
                attended,
                situacion == Situacion.CERRADA ? AHORA.minusSeconds(3_600) : null,
                situacion == Situacion.ANULADA ? AHORA.minusSeconds(3_600) : null,
                null,
                null);
        return new OrdenSeguida(
                ORDEN,
                new OrdenSeguida.Orden(ORDEN, 1, situacion, conSolucion, conSolucion, null, 3, hitos),
                vence == null ? null : new OrdenSeguida.Prioridad(ORDEN, 1, "ALTA", vence, AHORA, null),
                List.of(),
                List.of());
    }

    private static final OrdenSeguida ABIERTA = orden(Situacion.REGISTRADA, null, VENCE);

    private static List<Integer> pasos(Indicacion indicacion) {
        return indicacion.siguientesPasos().stream().map(Paso::numero).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "CALL_CENTER, PRIMER_REPORTE, REGISTRADA, ''",
        "CALL_CENTER, REITERA_ABIERTA, REGISTRADA, 4 7",
        "CALL_CENTER, REITERA_ABIERTA, EN_REPARACION, 4 7",
        "CALL_CENTER, REITERA_ATENDIDA, ATENDIDA, 5 7",
        "CALL_CENTER, REITERA_TRAS_CIERRE, REGISTRADA, 6 7",
        "HELP_DESK, PRIMER_REPORTE, REGISTRADA, 11",
        "HELP_DESK, REITERA_ABIERTA, EN_REPARACION, 9 10",
        "HELP_DESK, REITERA_ATENDIDA, ATENDIDA, 9 10",
        "HELP_DESK, REITERA_TRAS_CIERRE, REGISTRADA, 11",
        "RETENCION, PRIMER_REPORTE, REGISTRADA, ''",
        "RETENCION, REITERA_ABIERTA, EN_REPARACION, 14 16",
        "RETENCION, REITERA_ATENDIDA, ATENDIDA, 15 16",
        "RETENCION, REITERA_TRAS_CIERRE, REGISTRADA, 15 16"
    })
    void cadaCanalSigueConSusPasos(Canal canal, DecisionDelPaso3 decision, Situacion situacion, String expected) {
        Boolean conSolucion = situacion == Situacion.ATENDIDA ? Boolean.FALSE : null;
        Indicacion indicacion = Indicacion.para(decidido(canal, decision), orden(situacion, conSolucion, VENCE), AHORA);
        assertThat(pasos(indicacion))
                .isEqualTo(Stream.of(expected.split(" ", -1))
                        .filter(each -> !each.isEmpty())
                        .map(Integer::valueOf)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"REITERA_ABIERTA", "REITERA_TRAS_CIERRE"})
    void aQuienYaSeInformoNoHayQueInformarle(DecisionDelPaso3 decision) {
        Reclamo told = decidido(Canal.CALL_CENTER, decision).informado(AHORA);
        assertThat(pasos(Indicacion.para(told, ABIERTA, AHORA))).containsExactly(7);
    }

    @Test
    void loQueSeInformaEsElPlazoOLoQueFueDeLaOrden() {
        Reclamo repeats = decidido(Canal.CALL_CENTER, DecisionDelPaso3.REITERA_ABIERTA);
        assertThat(Indicacion.loQueSeInforma(repeats, ABIERTA, List.of(), AHORA))
                .startsWith("Reparación estimada para el ");
        assertThat(Indicacion.loQueSeInforma(repeats, null, List.of(), AHORA))
                .isEqualTo("Su reclamo tiene la orden " + ORDEN + "; el plazo de reparación todavía no se conoce.");
        assertThat(Indicacion.loQueSeInforma(repeats, orden(Situacion.CERRADA, true, VENCE), List.of(), AHORA))
                .startsWith("La orden " + ORDEN + " fue cerrada con solución");
        assertThat(Indicacion.loQueSeInforma(
                        reclamo(Canal.CALL_CENTER, new Avance.SinDecidir()), null, List.of(), AHORA))
                .isEmpty();
    }

    @Test
    void lasVecesSeCuentanPorElCasoAunqueLaOrdenSeaNueva() {
        OrdenSeguida again = new OrdenSeguida(
                ORDEN,
                new OrdenSeguida.Orden(
                        ORDEN,
                        1,
                        Situacion.EN_ASISTENCIA,
                        null,
                        null,
                        null,
                        1,
                        3,
                        new Hitos(null, null, null, null, null, null, null),
                        null,
                        null,
                        null,
                        List.of(),
                        null),
                null,
                List.of(),
                List.of());
        Reclamo assisted =
                reclamo(Canal.HELP_DESK, new Avance.EnAsistencia(DecisionDelPaso3.REITERA_TRAS_CIERRE, ORDEN));
        assertThat(Indicacion.para(assisted, again, AHORA).frase()).startsWith("Tiene 4 reclamos. ");
    }

    @ParameterizedTest
    @CsvSource({
        "BAJO_RECLAMO_MASIVO, 'hay una falla conocida de la red en su lugar (reclamo masivo RM.ARMARIO.A1.1)'",
        "SOLUCIONADA_CON_MASIVO, 'La falla de la red fue reparada'",
        "REGISTRADA, 'su reclamo tiene la orden C1.INTERNET.F1.1'"
    })
    void bajoUnReclamoMasivoNingunCanalTieneMasPasos(Situacion situacion, String expected) {
        boolean made = situacion == Situacion.REGISTRADA;
        Hitos hitos = new Hitos(made ? AHORA : null, null, null, null, null, null, null);
        OrdenSeguida orden = new OrdenSeguida(
                ORDEN,
                new OrdenSeguida.Orden(
                        ORDEN,
                        1,
                        situacion,
                        null,
                        null,
                        null,
                        1,
                        0,
                        hitos,
                        null,
                        new OrdenSeguida.Masivo("RM.ARMARIO.A1.1", AHORA, null),
                        null,
                        List.of(),
                        null),
                null,
                List.of(),
                List.of());
        for (Canal canal : Canal.values()) {
            Reclamo reclamo = decidido(canal, DecisionDelPaso3.BAJO_RECLAMO_MASIVO);
            Indicacion indicacion = Indicacion.para(reclamo, orden, AHORA);
            assertThat(indicacion.frase()).contains(expected);
            assertThat(pasos(indicacion)).isEmpty();
            assertThat(reclamo.llevaFormulario()).isFalse();
            assertThat(reclamo.asentado()).isTrue();
        }
    }

    @Test
    void elPlazoSeDiceSoloSiSeConoceYNoHaPasado() {
        Reclamo reclamo = decidido(Canal.CALL_CENTER, DecisionDelPaso3.REITERA_ABIERTA);
        assertThat(Indicacion.para(reclamo, ABIERTA, AHORA).frase())
                .isEqualTo(ESTIMADA
                        + " Complete el formulario Reclamos Varios, que ya está en la bandeja de supervisión.");
        assertThat(Indicacion.para(reclamo, orden(Situacion.REGISTRADA, null, null), AHORA)
                        .frase())
                .startsWith("Informe al cliente: su reclamo tiene la orden C1.INTERNET.F1.1; el plazo")
                .doesNotContain("estimada");
        assertThat(Indicacion.para(reclamo, null, AHORA).frase()).doesNotContain("estimada");
        assertThat(Indicacion.para(reclamo, ABIERTA, VENCE).frase())
                .startsWith(
                        "Informe al cliente: la reparación está retrasada; su plazo venció el martes 8 de marzo, 12:00.");
    }

    @Test
    void mientrasSeAsisteEnLineaElMismoDanoNoSePrometePlazo() {
        assertThat(Indicacion.para(
                                decidido(Canal.CALL_CENTER, DecisionDelPaso3.REITERA_ABIERTA),
                                orden(Situacion.EN_ASISTENCIA, null, VENCE),
                                AHORA)
                        .frase())
                .startsWith("Informe al cliente: Help Desk atiende el mismo daño en línea.");
    }

    @Test
    void trasElCierreSeInformaQueLaSolucionEstaEnCurso() {
        assertThat(Indicacion.para(decidido(Canal.CALL_CENTER, DecisionDelPaso3.REITERA_TRAS_CIERRE), ABIERTA, AHORA)
                        .frase())
                .startsWith("Se emitió la orden C1.INTERNET.F1.1: la solución está en curso. " + ESTIMADA);
    }

    @Test
    void loQueTerminaSeDiceYSePideReclamarOtraVez() {
        for (Canal canal : Canal.values()) {
            Reclamo reclamo = decidido(canal, DecisionDelPaso3.PRIMER_REPORTE);
            Indicacion closed = Indicacion.para(reclamo, orden(Situacion.CERRADA, true, VENCE), AHORA);
            assertThat(closed.frase())
                    .isEqualTo("La orden C1.INTERNET.F1.1 fue cerrada con solución el lunes 7 de marzo, 07:00."
                            + " Si el daño sigue, registre otro reclamo.");
            assertThat(closed.siguientesPasos()).isEmpty();
            assertThat(Indicacion.para(reclamo, orden(Situacion.ANULADA, null, VENCE), AHORA)
                            .frase())
                    .startsWith("La orden C1.INTERNET.F1.1 fue anulada el lunes 7 de marzo, 07:00.");
            assertThat(Indicacion.para(reclamo, orden(Situacion.ATENDIDA, true, VENCE), AHORA)
                            .frase())
                    .isEqualTo("La orden C1.INTERNET.F1.1 fue atendida con solución el lunes 7 de marzo, 06:00."
                            + " Falta cerrarla.");
        }
    }

    @Test
    void elFormularioVaDelOperadorALaSupervision() {
        Reclamo reclamo = decidido(Canal.CALL_CENTER, DecisionDelPaso3.REITERA_ABIERTA);
        Reclamo complete = reclamo.con(new Formulario(1, DatosDelFormulario.VACIOS, null));
        assertThat(pasos(Indicacion.para(complete, ABIERTA, AHORA))).containsExactly(4, 8);
        Formulario.Gestion gestion =
                new Formulario.Gestion("Div. Redes", new Persona("SUPERVISORA_CALL_CENTER", "rosa"), AHORA);
        Reclamo managed = reclamo.con(new Formulario(0, DatosDelFormulario.VACIOS, gestion));
        assertThat(pasos(Indicacion.para(managed, ABIERTA, AHORA))).containsExactly(4);
    }

    @Test
    void laAsistenciaSigueConSuResultado() {
        Reclamo waiting = reclamo(Canal.HELP_DESK, new Avance.EnAsistencia(DecisionDelPaso3.PRIMER_REPORTE, ORDEN));
        OrdenSeguida none = orden(Situacion.EN_ASISTENCIA, null, null);
        assertThat(pasos(Indicacion.para(waiting, none, AHORA))).containsExactly(9, 10);
        assertThat(Indicacion.para(waiting, none, AHORA).frase()).startsWith("Tiene 3 reclamos. Revise el historial");
        Reclamo unsolved = waiting.con(new Asistencia(ResultadoDeAsistencia.NO_SOLUCIONADO, null, Unidad.PEX, AHORA));
        assertThat(pasos(Indicacion.para(unsolved, none, AHORA))).containsExactly(11);
        Reclamo solved = waiting.con(new Asistencia(ResultadoDeAsistencia.SOLUCIONADO, null, null, AHORA));
        Reclamo ended = reclamo(Canal.HELP_DESK, new Avance.SolucionadoEnLinea(null, ORDEN));
        for (Reclamo each : List.of(solved, ended)) {
            assertThat(Indicacion.para(each, none, AHORA))
                    .isEqualTo(new Indicacion("Solucionado en línea: el procedimiento concluye.", List.of()));
        }
    }

    @Test
    void laAsistenciaSobreUnaOrdenNoHaceOtra() {
        Reclamo reclamo = decidido(Canal.HELP_DESK, DecisionDelPaso3.REITERA_ABIERTA);
        assertThat(Indicacion.para(
                                reclamo.con(new Asistencia(ResultadoDeAsistencia.SOLUCIONADO, null, null, AHORA)),
                                ABIERTA,
                                AHORA)
                        .frase())
                .contains("se pidió al supervisor del centro de operaciones que cierre la orden C1.INTERNET.F1.1");
        assertThat(Indicacion.para(
                        reclamo.con(new Asistencia(ResultadoDeAsistencia.NO_SOLUCIONADO, null, Unidad.PEX, AHORA)),
                        ABIERTA,
                        AHORA))
                .isEqualTo(new Indicacion("No se genera otra orden. " + ESTIMADA, List.of()));
    }

    @Test
    void elClienteDesconocidoSeVerificaSinPerderElPaso() {
        Reclamo unknown =
                decidido(Canal.CALL_CENTER, DecisionDelPaso3.REITERA_ABIERTA).con(new Cliente.Desconocido(AHORA));
        Indicacion indicacion = Indicacion.para(unknown, ABIERTA, AHORA);
        assertThat(indicacion.frase())
                .startsWith(
                        "Smartflex no conoce ese contrato con ese servicio: verifíquelos con el cliente. " + ESTIMADA);
        assertThat(pasos(indicacion)).containsExactly(4, 7);
    }

    @Test
    void loQueNoSeHaDecididoSeConsultaDeNuevo() {
        for (Canal canal : Canal.values()) {
            assertThat(pasos(Indicacion.para(reclamo(canal, new Avance.SinDecidir()), null, AHORA)))
                    .containsExactly(3);
        }
    }

    @Test
    void losPasosTienenElNumeroDelProcedimientoEnOrden() {
        assertThat(Stream.of(Paso.values()).map(Paso::numero)).isSorted().doesNotHaveDuplicates();
        assertThat(Stream.of(Paso.values()).map(Paso::titulo)).allMatch(Objects::nonNull);
    }

    // What came after the order without another claim: D-25, Pasos 18 to 21, 26, 27, D-23.

    private static OrdenSeguida cerrada(List<OrdenSeguida.Control> controles, List<Tramite> tramites) {
        OrdenSeguida closed = orden(Situacion.CERRADA, true, VENCE);
        return new OrdenSeguida(ORDEN, closed.orden(), closed.prioridad(), closed.niveles(), controles, tramites, null);
    }

    private static OrdenSeguida otra(String id, Situacion situacion) {
        OrdenSeguida same = orden(situacion, situacion == Situacion.CERRADA ? true : null, VENCE);
        OrdenSeguida.Orden state = Objects.requireNonNull(same.orden());
        return new OrdenSeguida(
                id,
                new OrdenSeguida.Orden(
                        id, 1, situacion, state.conSolucion(), state.conSolucion(), ORDEN, 1, state.hitos()),
                new OrdenSeguida.Prioridad(id, 1, "ALTA", VENCE, AHORA, null),
                List.of(),
                List.of());
    }

    private static OrdenSeguida anulada() {
        OrdenSeguida.Orden state =
                Objects.requireNonNull(orden(Situacion.ANULADA, null, VENCE).orden());
        return new OrdenSeguida(
                ORDEN,
                new OrdenSeguida.Orden(
                        ORDEN,
                        3,
                        Situacion.ANULADA,
                        null,
                        null,
                        null,
                        1,
                        0,
                        state.hitos(),
                        null,
                        null,
                        null,
                        List.of(),
                        new OrdenSeguida.Sustitucion("C1.INTERNET.F1.2", AHORA)),
                null,
                List.of(),
                List.of());
    }

    private static Tramite.Tarea tarea(String tarea) {
        return new Tramite.Tarea(
                ORDEN,
                2,
                AHORA.minusSeconds(3_600),
                null,
                ORDEN + ".LLAMADA",
                tarea,
                "El cliente dice que no funciona",
                null);
    }

    private static OrdenSeguida.Control llamada(boolean aprobado) {
        return new OrdenSeguida.Control(ORDEN, 3, ORDEN + ".LLAMADA", true, aprobado, AHORA, AHORA, null, null);
    }

    @Test
    void quienTeniaUnaOrdenAnuladaEsperaLaQueTomaSuLugarYNoReclamaOtraVez() {
        for (Canal canal : Canal.values()) {
            Reclamo reclamo = decidido(canal, DecisionDelPaso3.PRIMER_REPORTE);
            assertThat(Indicacion.para(
                                    reclamo,
                                    anulada(),
                                    List.of(otra("C1.INTERNET.F1.2", Situacion.REGISTRADA)),
                                    null,
                                    AHORA)
                            .frase())
                    .startsWith("La orden C1.INTERNET.F1.1 fue anulada; en su lugar está la orden C1.INTERNET.F1.2. ")
                    .contains(ESTIMADA)
                    .doesNotContain("registre otro reclamo");
            assertThat(Indicacion.para(reclamo, anulada(), AHORA).frase())
                    .as("before that order has come here")
                    .contains("En su lugar está la orden C1.INTERNET.F1.2")
                    .doesNotContain("registre otro reclamo");
            assertThat(Indicacion.para(
                                    reclamo,
                                    anulada(),
                                    List.of(otra("C1.INTERNET.F1.2", Situacion.CERRADA)),
                                    null,
                                    AHORA)
                            .frase())
                    .endsWith("La orden C1.INTERNET.F1.2 fue cerrada con solución el lunes 7 de marzo, 07:00."
                            + " Si el daño sigue, registre otro reclamo.");
        }
    }

    @Test
    void trasUnControlReprobadoSeEsperaLaOrdenInmediata() {
        Reclamo reclamo = decidido(Canal.CALL_CENTER, DecisionDelPaso3.PRIMER_REPORTE);
        OrdenSeguida failed = cerrada(List.of(llamada(false)), List.of());
        assertThat(Indicacion.para(reclamo, failed, AHORA).frase())
                .endsWith("El control de calidad reprobó: se emite una orden inmediata, no hace falta otro reclamo.");
        assertThat(Indicacion.para(
                                reclamo, failed, List.of(otra("C1.INTERNET.F1.2", Situacion.REGISTRADA)), null, AHORA)
                        .frase())
                .isEqualTo("El control de calidad de la orden C1.INTERNET.F1.1 reprobó; la orden inmediata"
                        + " C1.INTERNET.F1.2 lo repara. " + ESTIMADA);
    }

    @Test
    void laVisitaSeAnunciaYSeDiceSiLoSoluciono() {
        Reclamo reclamo = decidido(Canal.CALL_CENTER, DecisionDelPaso3.PRIMER_REPORTE);
        assertThat(Indicacion.para(reclamo, cerrada(List.of(), List.of(tarea("VISITA"))), AHORA)
                        .frase())
                .isEqualTo("La orden C1.INTERNET.F1.1 fue cerrada con solución el lunes 7 de marzo, 07:00. Informe al"
                        + " cliente: un técnico vuelve con prioridad; su visita se pidió el lunes 7 de marzo, 07:00.");
        assertThat(Indicacion.para(reclamo, cerrada(List.of(llamada(true)), List.of(tarea("VISITA"))), AHORA)
                        .frase())
                .endsWith(
                        "La visita del técnico lo solucionó el lunes 7 de marzo, 08:00. Si el daño sigue, registre otro"
                                + " reclamo.");
        assertThat(Indicacion.para(reclamo, cerrada(List.of(), List.of(tarea("CONFIGURACION"))), AHORA)
                        .frase())
                .contains("Un analista de la USM revisa lo que el control de calidad encontró.");
    }

    @Test
    void elCasoEnLaRamaAdministrativaSeDiceAQuienPregunta() {
        Reclamo reclamo = decidido(Canal.CALL_CENTER, DecisionDelPaso3.PRIMER_REPORTE);
        Tramite escalated = new Tramite.CasoEscalado(ORDEN, 7, AHORA, null, 2);
        Tramite told = new Tramite.CasoComunicado(ORDEN, 8, AHORA, null);
        assertThat(Indicacion.para(reclamo, cerrada(List.of(), List.of(escalated)), AHORA)
                        .frase())
                .contains("El caso reiterado está con el Administrador Centro de Operaciones.");
        assertThat(Indicacion.para(reclamo, cerrada(List.of(), List.of(escalated, told)), AHORA)
                        .frase())
                .contains("El caso reiterado fue comunicado al Jefe Div. Provisión y Aseguramiento.")
                .doesNotContain("Administrador")
                .endsWith("Si el daño sigue, registre otro reclamo.");
    }

    @Test
    void quienReclamoAntesDelReclamoMasivoTambienSeEnteraMientrasEstaAbierto() {
        Reclamo reclamo = decidido(Canal.CALL_CENTER, DecisionDelPaso3.PRIMER_REPORTE);
        OrdenSeguida linked = new OrdenSeguida(
                ORDEN,
                new OrdenSeguida.Orden(
                        ORDEN,
                        2,
                        Situacion.REGISTRADA,
                        null,
                        null,
                        null,
                        1,
                        0,
                        new Hitos(AHORA, null, null, null, null, null, null),
                        null,
                        new OrdenSeguida.Masivo("RM.ARMARIO.A1.1", AHORA, null),
                        null,
                        List.of(),
                        null),
                new OrdenSeguida.Prioridad(ORDEN, 1, "ALTA", VENCE, AHORA, null),
                List.of(),
                List.of());
        MasivoSeguido open =
                new MasivoSeguido("RM.ARMARIO.A1.1", 1, "ARMARIO A1", true, 21, AHORA, null, null, null, null);
        MasivoSeguido closed =
                new MasivoSeguido("RM.ARMARIO.A1.1", 2, "ARMARIO A1", true, 21, AHORA, false, AHORA, null, null);
        assertThat(Indicacion.para(reclamo, linked, List.of(), open, AHORA).frase())
                .isEqualTo("Informe al cliente: hay una falla conocida de la red en su lugar (reclamo masivo"
                        + " RM.ARMARIO.A1.1) y ya se trabaja en ella. " + ESTIMADA);
        assertThat(Indicacion.para(reclamo, linked, List.of(), closed, AHORA).frase())
                .isEqualTo(ESTIMADA);
    }
}
