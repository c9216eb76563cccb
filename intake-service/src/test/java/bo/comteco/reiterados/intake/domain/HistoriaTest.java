package bo.comteco.reiterados.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.intake.domain.OrdenSeguida.Tramite;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoriaTest {

    private static final String ORDEN = "C1.INTERNET.F1.2";
    private static final Instant RECIBIDO = Instant.parse("2016-03-07T12:00:00Z");
    private static final Persona ANA = new Persona("OPERADOR_CALL_CENTER", "ana");
    private static final Persona ROSA = new Persona("SUPERVISORA_CALL_CENTER", "rosa");

    private static final Instant AHORA = tras(10_000);

    private static Instant tras(int minutes) {
        return RECIBIDO.plus(Duration.ofMinutes(minutes));
    }

    private static Reclamo reclamo(Avance avance) {
        Recepcion told =
                new Recepcion("R-1", "h", Canal.CALL_CENTER, "C1", Servicio.INTERNET, "F1", null, null, null, RECIBIDO);
        return Reclamo.recibido(told, new Cliente.Verificado(new Producto(Tecnologia.FTTH, Segmento.PYME, null)))
                .con(avance);
    }

    private static List<String> frases(List<Suceso> story) {
        return story.stream().map(Suceso::frase).toList();
    }

    /** What is known of the order alone, without what the claim says of itself. */
    private static List<Suceso> deOrdenes(List<OrdenSeguida> ordenes, @Nullable MasivoSeguido masivo, Instant ahora) {
        return Historia.de(reclamo(new Avance.SinDecidir()), List.of(), ordenes, masivo, ahora).stream()
                .filter(each -> each.fuente() != Suceso.Fuente.INTAKE)
                .toList();
    }

    private static final List<Interaccion> ENTRADAS = List.of(
            new Interaccion("R-1", 1, Paso.RECEPCION, ANA, RECIBIDO, Medio.TELEFONO, null, "Reclamo recibido", null),
            new Interaccion("R-1", 2, Paso.FORMULARIO, ANA, tras(5), Medio.SISTEMA, null, "completado", null),
            new Interaccion("R-1", 3, Paso.GESTION, ROSA, tras(20), Medio.CORREO, "Div. Redes", "Irán hoy", null));

    @Test
    void laHistoriaSeCuentaEnElOrdenEnQuePaso() {
        OrdenSeguida orden = new OrdenSeguida(
                ORDEN,
                new OrdenSeguida.Orden(
                        ORDEN,
                        9,
                        Situacion.CERRADA,
                        true,
                        false,
                        "C1.INTERNET.F1.1",
                        3,
                        new Hitos(tras(1), tras(10), tras(60), tras(90), null, null, null)),
                new OrdenSeguida.Prioridad(
                        ORDEN, 4, "MUY_ALTA", Instant.parse("2016-03-08T04:00:00Z"), tras(2), tras(91)),
                List.of(new OrdenSeguida.Nivel(ORDEN, 2, 1, "SUPERVISOR_CO", "SIN_SOLUCION", tras(61))),
                List.of());
        List<Suceso> story = Historia.de(
                reclamo(new Avance.Decidido(DecisionDelPaso3.REITERA_TRAS_CIERRE, ORDEN)),
                ENTRADAS,
                List.of(orden),
                null,
                AHORA);
        assertThat(story.stream().map(Suceso::frase))
                .containsExactly(
                        "ana (operador call center) recibió el reclamo, por teléfono.",
                        "Se verificó al cliente en Smartflex: contrato C1.",
                        "Reitera un daño que ya se había cerrado.",
                        "Se emite otra orden por el mismo daño.",
                        "El sistema llenó el formulario Reclamos Varios con lo que sabe, y está en la bandeja de la supervisora.",
                        "La orden C1.INTERNET.F1.2, que repite C1.INTERNET.F1.1, fue registrada.",
                        "Su vulnerabilidad es muy alta; el plazo vence el martes 8 de marzo, 00:00.",
                        "ana (operador call center) completó el formulario Reclamos Varios.",
                        "La orden C1.INTERNET.F1.2 fue puesta en reparación.",
                        "rosa (supervisora call center) gestionó el daño con Div. Redes, por correo: Irán hoy",
                        "La orden C1.INTERNET.F1.2 fue atendida sin solución.",
                        "Se comunicó al nivel 1 (supervisor co), porque no hubo solución.",
                        "La orden C1.INTERNET.F1.2 fue cerrada con solución.",
                        "El escalamiento se detuvo.");
        assertThat(story.stream().map(Suceso::en)).isSorted();
        assertThat(story.get(6).fuente()).isEqualTo(Suceso.Fuente.ESCALATION);
        assertThat(story.toString()).as("for a log line").doesNotContain("Irán");
    }

    @Test
    void losControlesSeCuentanConSuLectura() {
        OrdenSeguida orden = new OrdenSeguida(
                ORDEN,
                null,
                null,
                List.of(),
                List.of(
                        new OrdenSeguida.Control(
                                ORDEN,
                                2,
                                ORDEN + ".LINEA",
                                false,
                                false,
                                tras(1440),
                                tras(1445),
                                "Nivel óptico de -29.3 dBm, fuera de -27 a -8 dBm",
                                null),
                        new OrdenSeguida.Control(
                                ORDEN, 3, ORDEN + ".LLAMADA", true, true, tras(1441), tras(1500), null, null)));
        List<Suceso> story = deOrdenes(List.of(orden), null, AHORA);
        assertThat(story)
                .extracting(Suceso::frase)
                .containsExactly(
                        "Tocaba el control de calidad de la orden C1.INTERNET.F1.2, por medición de la línea.",
                        "Tocaba el control de calidad de la orden C1.INTERNET.F1.2, por llamada al cliente.",
                        "El control de calidad, por medición de la línea, reprobó: Nivel óptico de -29.3 dBm, fuera de -27 a -8"
                                + " dBm.",
                        "El control de calidad, por llamada al cliente, aprobó.");
        assertThat(story).extracting(Suceso::fuente).containsOnly(Suceso.Fuente.QUALITY_CONTROL);
    }

    @Test
    void loQueNoSeSabeNoSeCuenta() {
        assertThat(deOrdenes(List.of(), null, AHORA)).isEmpty();
        OrdenSeguida onlyPriority = new OrdenSeguida(
                ORDEN,
                null,
                new OrdenSeguida.Prioridad(ORDEN, 1, "ALTA", tras(60), RECIBIDO, null),
                List.of(),
                List.of());
        assertThat(frases(deOrdenes(List.of(onlyPriority), null, AHORA)))
                .containsExactly("Su vulnerabilidad es alta; el plazo vence el lunes 7 de marzo, 09:00.");
    }

    @Test
    void loSolucionadoEnLineaSeCuentaSinOrden() {
        OrdenSeguida online = new OrdenSeguida(
                ORDEN,
                new OrdenSeguida.Orden(
                        ORDEN,
                        2,
                        Situacion.SOLUCIONADA_EN_LINEA,
                        null,
                        null,
                        null,
                        3,
                        new Hitos(null, null, null, null, null, tras(7), null)),
                null,
                List.of(),
                List.of());
        assertThat(Historia.de(
                        reclamo(new Avance.SolucionadoEnLinea(DecisionDelPaso3.PRIMER_REPORTE, ORDEN)),
                        List.of(),
                        List.of(online),
                        null,
                        AHORA))
                .extracting(Suceso::frase)
                .endsWith("Es el primer reporte de este daño.", "El daño quedó solucionado en línea, sin orden.");
    }

    @Test
    void loQueLlegoBajoUnReclamoMasivoCuentaSuVinculoYSuFin() {
        OrdenSeguida masivo = new OrdenSeguida(
                ORDEN,
                new OrdenSeguida.Orden(
                        ORDEN,
                        2,
                        Situacion.SOLUCIONADA_CON_MASIVO,
                        null,
                        null,
                        null,
                        1,
                        0,
                        new Hitos(null, null, null, null, null, null, null),
                        null,
                        new OrdenSeguida.Masivo("RM.ARMARIO.A1.1", tras(0), tras(90)),
                        null,
                        List.of(),
                        null),
                null,
                List.of(),
                List.of());
        assertThat(Historia.de(
                        reclamo(new Avance.Decidido(DecisionDelPaso3.BAJO_RECLAMO_MASIVO, ORDEN)),
                        List.of(),
                        List.of(masivo),
                        null,
                        AHORA))
                .extracting(Suceso::frase)
                .endsWith(
                        "Llegó bajo un reclamo masivo: no reitera ni tiene orden propia.",
                        "El daño se vinculó al reclamo masivo RM.ARMARIO.A1.1: una falla de la red en su lugar.",
                        "El reclamo masivo RM.ARMARIO.A1.1 se cerró con solución, y el daño con él.");
    }

    private static OrdenSeguida.Orden orden(
            String id, Situacion situacion, Hitos hitos, OrdenSeguida.@Nullable Sustitucion sustitucion) {
        return new OrdenSeguida.Orden(
                id, 5, situacion, true, true, null, 1, 0, hitos, null, null, null, List.of(), sustitucion);
    }

    private static List<String> frases(List<OrdenSeguida> ordenes, @Nullable MasivoSeguido masivo, Instant ahora) {
        return frases(deOrdenes(ordenes, masivo, ahora));
    }

    /** Pasos 22 to 24, told and answered from level to level, until it is solved. */
    private static OrdenSeguida escalada(OrdenSeguida.@Nullable Prioridad prioridad, List<Tramite> tramites) {
        return new OrdenSeguida(
                ORDEN,
                null,
                prioridad,
                List.of(
                        new OrdenSeguida.Nivel(
                                ORDEN,
                                2,
                                1,
                                "SUPERVISOR_CO",
                                "SIN_SOLUCION",
                                tras(10),
                                true,
                                null,
                                null,
                                null,
                                null,
                                null),
                        new OrdenSeguida.Nivel(
                                ORDEN, 4, 2, "DIV_REDES", "SIN_SOLUCION", tras(30), true, null, null, null, null, null),
                        new OrdenSeguida.Nivel(
                                ORDEN,
                                6,
                                3,
                                "JEFE_DEPTO_CO",
                                "TIEMPO",
                                tras(60),
                                false,
                                new OrdenSeguida.Recordatorios(tras(60 + 1_440), Duration.ofHours(24)),
                                null,
                                null,
                                null,
                                null)),
                List.of(),
                tramites,
                null);
    }

    @Test
    void cadaNivelCuentaSuResultadoYElArmario() {
        OrdenSeguida risen = escalada(
                null,
                List.of(
                        new Tramite.Resultado(
                                ORDEN, 3, tras(20), null, 1, "SUPERVISOR_CO", "COORDINADO", Medio.SISTEMA),
                        new Tramite.EnArmario(ORDEN, 5, tras(40), null, "DIV_REDES", "A-17")));
        assertThat(frases(List.of(risen), null, tras(100)))
                .containsExactly(
                        "Se comunicó al nivel 1 (supervisor co), porque se dijo que no hay solución.",
                        "El nivel 1 (supervisor co) registró su resultado: coordinado.",
                        "Se comunicó al nivel 2 (div redes), porque el nivel 1 no pudo solucionarlo.",
                        "El nivel 2 (div redes) instruyó la presencia de un técnico en el armario A-17.",
                        "Se comunicó al nivel 3 (jefe depto co), por el tiempo transcurrido.");
    }

    @Test
    void losRecordatoriosSeCuentanHastaAhoraOHastaQueSeDetuvo() {
        OrdenSeguida rising = escalada(null, List.of());
        assertThat(frases(List.of(rising), null, tras(60 + 1_440)))
                .endsWith("Al nivel 3 (jefe depto co) se le recordó una vez que sigue sin solución.");
        assertThat(frases(List.of(rising), null, tras(60 + 4 * 1_440 + 5)))
                .endsWith("Al nivel 3 (jefe depto co) se le recordó 4 veces que sigue sin solución.");
        OrdenSeguida.Prioridad stopped =
                new OrdenSeguida.Prioridad(ORDEN, 8, "ALTA", tras(60), tras(1), tras(60 + 2 * 1_440 + 9));
        assertThat(frases(
                        List.of(escalada(stopped, List.of(new Tramite.Detenido(ORDEN, 8, tras(9_000), null, 2, null)))),
                        null,
                        AHORA))
                .endsWith(
                        "Al nivel 3 (jefe depto co) se le recordó 2 veces que sigue sin solución.",
                        "El escalamiento se detuvo.");
        assertThat(frases(List.of(escalada(stopped, List.of())), null, AHORA))
                .as("stopped before the first one")
                .noneMatch(each -> each.contains("recordó"));
    }

    @Test
    void elObjetivoQuePasoSinSolucionSeCuenta() {
        OrdenSeguida late = new OrdenSeguida(
                ORDEN,
                null,
                null,
                List.of(new OrdenSeguida.Nivel(ORDEN, 2, 1, "SUPERVISOR_CO", "TIEMPO", tras(1_440))),
                List.of(),
                List.of(new Tramite.ObjetivoVencido(ORDEN, 3, tras(1_440), null)),
                null);
        assertThat(frases(List.of(late), null, AHORA))
                .containsExactly(
                        "Se comunicó al nivel 1 (supervisor co), por el tiempo transcurrido.",
                        "Pasó sin solución el objetivo dentro del plazo, y se avisó por correo al supervisor del centro de"
                                + " operaciones.");
    }

    @Test
    void laRamaAdministrativaSeCuenta() {
        OrdenSeguida told = new OrdenSeguida(
                ORDEN,
                null,
                null,
                List.of(),
                List.of(),
                List.of(
                        new Tramite.CasoComunicado(ORDEN, 9, tras(200), null),
                        new Tramite.ResultadoDeCaso(
                                ORDEN,
                                11,
                                tras(400),
                                null,
                                "JEFE_PROVISION_Y_ASEGURAMIENTO",
                                "SOLUCIONADO",
                                Medio.SISTEMA),
                        new Tramite.ResultadoDeCaso(
                                ORDEN, 10, tras(300), null, "JEFE_DEPTO_CO", "COORDINADO", Medio.TELEFONO),
                        new Tramite.CasoEscalado(ORDEN, 8, tras(100), null, 2)),
                null);
        assertThat(frases(List.of(told), null, AHORA))
                .containsExactly(
                        "La revisión al cierre llegó al Administrador Centro de Operaciones, con 2 reiteraciones.",
                        "El Administrador Centro de Operaciones coordinó el caso con el Jefe Depto. y lo comunicó por correo al Jefe"
                                + " Div. Provisión y Aseguramiento.",
                        "El Jefe Depto. Centro de Operaciones registró su resultado, por teléfono: coordinado.",
                        "El Jefe Div. Provisión y Aseguramiento registró su resultado: solucionado.");
    }

    @Test
    void laVisitaSeCuentaDesdeQueSePide() {
        String control = ORDEN + ".LLAMADA";
        List<Tramite> asked = List.of(
                new Tramite.Tarea(
                        ORDEN,
                        3,
                        tras(1_450),
                        null,
                        control,
                        "VISITA",
                        "El cliente dice que el servicio no funciona",
                        null),
                new Tramite.Material(ORDEN, 4, tras(1_460), null, control + ".MATERIAL.1", "CABLE-RG6"));
        List<String> waiting =
                frases(List.of(new OrdenSeguida(ORDEN, null, null, List.of(), List.of(), asked, null)), null, AHORA);
        assertThat(waiting)
                .containsExactly(
                        "Un operador del centro de operaciones llamó al cliente por el control de calidad.",
                        "El cliente dice que el servicio no funciona: se pidió que un técnico vuelva con prioridad.",
                        "Al técnico de la visita le falta el material CABLE-RG6: se pidió con otra orden.");
        OrdenSeguida.Control solved = new OrdenSeguida.Control(
                ORDEN, 5, control, true, true, tras(1_440), tras(1_500), "la visita del técnico lo solucionó", null);
        assertThat(frases(
                        List.of(new OrdenSeguida(ORDEN, null, null, List.of(), List.of(solved), asked, null)),
                        null,
                        AHORA))
                .containsExactly(
                        "Tocaba el control de calidad de la orden " + ORDEN + ", por llamada al cliente.",
                        waiting.getFirst(),
                        waiting.get(1),
                        waiting.getLast(),
                        "La visita del técnico solucionó lo que el control de calidad encontró.");
    }

    @Test
    void loQueEsperaAUnAnalistaSeCuenta() {
        OrdenSeguida waiting = new OrdenSeguida(
                ORDEN,
                null,
                null,
                List.of(),
                List.of(),
                List.of(
                        new Tramite.Tarea(
                                ORDEN,
                                3,
                                tras(1),
                                null,
                                ORDEN + ".LINEA",
                                "CONFIGURACION",
                                "No está aprovisionado",
                                null),
                        new Tramite.Tarea(
                                ORDEN,
                                3,
                                tras(2),
                                null,
                                ORDEN + ".LINEA",
                                "SIN_MEDICION",
                                "No se pudo medir en 3 intentos",
                                null)),
                null);
        assertThat(frases(List.of(waiting), null, AHORA))
                .containsExactly(
                        "El control de calidad encontró un problema de configuración, para un analista de la USM: No está"
                                + " aprovisionado.",
                        "El control de calidad espera a un analista de la USM: No se pudo medir en 3 intentos.");
    }

    @Test
    void laHistoriaSigueEnLaOrdenQueTomaElLugarDeLaAnulada() {
        OrdenSeguida annulled = new OrdenSeguida(
                "O.1",
                orden(
                        "O.1",
                        Situacion.ANULADA,
                        new Hitos(tras(1), null, null, null, tras(30), null, null),
                        new OrdenSeguida.Sustitucion("O.2", tras(40))),
                null,
                List.of(),
                List.of());
        OrdenSeguida instead = new OrdenSeguida(
                "O.2",
                orden("O.2", Situacion.CERRADA, new Hitos(tras(40), null, tras(50), tras(60), null, null, null), null),
                null,
                List.of(),
                List.of());
        assertThat(frases(List.of(annulled, instead), null, AHORA))
                .containsExactly(
                        "La orden O.1 fue registrada.",
                        "La orden O.1 fue anulada.",
                        "El supervisor del centro de operaciones decidió que la orden O.2 toma el lugar de la anulada O.1.",
                        "La orden O.2 fue registrada.",
                        "La orden O.2 fue atendida con solución.",
                        "La orden O.2 fue cerrada con solución.");
    }

    @Test
    void laAnulacionConfirmadaCuentaComoSeAvisoAlCliente() {
        OrdenSeguida confirmed = new OrdenSeguida(
                "O.1",
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Tramite.Detenido("O.1", 4, tras(50), null, 0, "LLAMADA")),
                null);
        assertThat(frases(List.of(confirmed), null, AHORA))
                .containsExactly(
                        "El supervisor del centro de operaciones confirmó la anulación de la orden O.1; se avisó al"
                                + " cliente por llamada.");
    }

    @ParameterizedTest
    @CsvSource({"true, 'el sistema: 21 reclamos en poco tiempo.'", "false, 'el supervisor del centro de operaciones.'"})
    void elReclamoMasivoDiceQuienLoDeclaroYQuienLoCerro(boolean porDeteccion, String quien) {
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
                        new Hitos(tras(1), null, null, null, null, null, null),
                        null,
                        new OrdenSeguida.Masivo("RM.ARMARIO.A1.1", tras(10), null),
                        null,
                        List.of(),
                        null),
                null,
                List.of(),
                List.of());
        MasivoSeguido masivo = new MasivoSeguido(
                "RM.ARMARIO.A1.1", 2, "ARMARIO A1", porDeteccion, 21, tras(9), false, tras(90), null, null);
        assertThat(frases(List.of(linked), masivo, AHORA))
                .containsExactly(
                        "La orden " + ORDEN + " fue registrada.",
                        "El reclamo masivo RM.ARMARIO.A1.1 (ARMARIO A1) fue declarado por " + quien,
                        "El daño se vinculó al reclamo masivo RM.ARMARIO.A1.1: una falla de la red en su lugar.",
                        "El supervisor del centro de operaciones cerró el reclamo masivo RM.ARMARIO.A1.1 sin solución.");
    }

    @Test
    void unReclamoSinContratoTieneSuHistoriaDesdeLaRecepcion() {
        Recepcion told = new Recepcion(
                "R-1",
                "h",
                Canal.RETENCION,
                null,
                Servicio.INTERNET,
                "F1",
                null,
                null,
                null,
                RECIBIDO,
                new Criterio(Criterio.Por.NOMBRE, "Ana"));
        Reclamo unknown = Reclamo.recibido(told, new Cliente.Desconocido(tras(30)));
        assertThat(Historia.de(unknown, ENTRADAS.subList(0, 1), List.of(), null, AHORA))
                .extracting(Suceso::frase)
                .containsExactly(
                        "ana (operador call center) recibió el reclamo, por teléfono.",
                        "Smartflex no respondía: el cliente quedó por verificar (INTERNET, falla F1).",
                        "Smartflex no halla un solo contrato de ese cliente con ese servicio.");
    }
}
