package bo.comteco.reiterados.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.intake.domain.OrdenSeguida.Tramite;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each step of COM-GCM-P12 leaves its interacción in the story of a claim: who (role and user), when, by which means, with which result. */
class InteraccionesPorPasoTest {

    private static final Instant RECIBIDO = Instant.parse("2016-03-07T12:00:00Z");
    private static final String ORDEN = "C1.INTERNET.F1.2";
    private static final String LINEA = ORDEN + ".LINEA";
    private static final String LLAMADA = ORDEN + ".LLAMADA";

    private static final Persona ANA = new Persona("OPERADOR_CALL_CENTER", "ana");
    private static final Persona ROSA = new Persona("SUPERVISORA_CALL_CENTER", "rosa");
    private static final Persona LUZ = new Persona("AGENTE_HELP_DESK", "luz");
    private static final Persona RITA = new Persona("ASESOR_RETENCION", "rita");
    private static final Persona CORA = new Persona("COORDINADORA_RETENCION", "cora");
    private static final Autor OLGA = new Autor("OPERADOR_CO", "olga");
    private static final Autor SAUL = new Autor("SUPERVISOR_CO", "saul");
    private static final Autor DORA = new Autor("DIV_REDES", "dora");
    private static final Autor UGO = new Autor("ANALISTA_USM", "ugo");

    /** The step, minutes after reception, role, person, means and result; a dash for what is not said. */
    private static final String TABLA = """
            1  | 0    | OPERADOR_CALL_CENTER    | ana  | TELEFONO   | Reclamo recibido
            2  | 0    | OPERADOR_CALL_CENTER    | ana  | SISTEMA    | Cliente verificado
            3  | 0    | SISTEMA                 | -    | SISTEMA    | Reitera abierta
            4  | 3    | OPERADOR_CALL_CENTER    | ana  | TELEFONO   | Reparación estimada para hoy
            5  | 0    | SISTEMA                 | -    | SISTEMA    | Atendida sin cerrar
            5  | 0    | SISTEMA                 | -    | SISTEMA    | Cerrada
            6  | 0    | OPERADOR_CALL_CENTER    | ana  | SISTEMA    | Orden C1.INTERNET.F1.2
            6  | 3    | OPERADOR_CALL_CENTER    | ana  | PRESENCIAL | La solución está en curso
            7  | 0    | SISTEMA                 | -    | SISTEMA    | En la bandeja de la supervisora
            7  | 5    | OPERADOR_CALL_CENTER    | ana  | SISTEMA    | Formulario Reclamos Varios completado
            8  | 20   | SUPERVISORA_CALL_CENTER | rosa | CORREO     | Irán hoy
            9  | 0    | AGENTE_HELP_DESK        | luz  | SISTEMA    | Cliente verificado
            9  | 0    | SISTEMA                 | -    | SISTEMA    | Primer reporte
            10 | 6    | AGENTE_HELP_DESK        | luz  | TELEFONO   | No solucionado en línea; unidad: PEX
            11 | 0    | AGENTE_HELP_DESK        | luz  | SISTEMA    | Orden C1.INTERNET.F1.2, para PEX
            12 | 0    | ASESOR_RETENCION        | rita | SISTEMA    | Cliente verificado (INTERNET, falla F1)
            13 | 0    | SISTEMA                 | -    | SISTEMA    | Reitera abierta
            14 | 7    | ASESOR_RETENCION        | rita | TELEFONO   | Sin solución: no saben
            14 | 7    | SISTEMA                 | -    | SISTEMA    | En la bandeja de la Coordinadora Retención
            15 | 0    | ASESOR_RETENCION        | rita | SISTEMA    | Orden C1.INTERNET.F1.2
            15 | 0    | SISTEMA                 | -    | SISTEMA    | En la bandeja de la Coordinadora Retención
            16 | 9    | COORDINADORA_RETENCION  | cora | CORREO     | Van mañana
            17 | 1440 | SISTEMA                 | -    | SISTEMA    | Control planificado
            17 | 1440 | SISTEMA                 | -    | SISTEMA    | Problema de configuración: sin perfil
            17 | 1500 | SISTEMA                 | -    | SISTEMA    | Reprobado: cortes
            18 | 1450 | ANALISTA_USM            | ugo  | SISTEMA    | Configuración resuelta con Laboratorio
            19 | 1441 | OPERADOR_CO             | olga | TELEFONO   | No contesta
            19 | 1700 | OPERADOR_CO             | olga | TELEFONO   | No funciona
            20 | 1700 | OPERADOR_CO             | olga | CORREO     | Visita pedida
            20 | 1710 | OPERADOR_CO             | olga | SISTEMA    | Falta el material CABLE
            20 | 1800 | OPERADOR_CO             | olga | PRESENCIAL | Reprobado: la visita no lo solucionó
            21 | 1801 | SISTEMA                 | -    | SISTEMA    | Orden C1.INTERNET.F1.3
            21 | 1801 | SISTEMA                 | -    | SISTEMA    | Orden inmediata
            22 | 1810 | SUPERVISOR_CO           | saul | SISTEMA    | En reparación, con el técnico t7 y la cuadrilla c2
            22 | 1820 | SUPERVISOR_CO           | saul | SISTEMA    | Asignada, con el técnico t9
            22 | 1830 | TECNICO                 | t9   | SISTEMA    | Atendida sin solución
            22 | 1831 | SISTEMA                 | -    | CORREO     | Comunicado al nivel 1
            22 | 1840 | SUPERVISOR_CO           | saul | SISTEMA    | Coordinado
            23 | 1850 | SUPERVISOR_CO           | saul | CORREO     | Comunicado al nivel 2: falta fibra
            23 | 1860 | DIV_REDES               | dora | SISTEMA    | Técnico en el armario A-17
            24 | 1870 | SISTEMA                 | -    | CORREO     | Comunicado al nivel 3
            24 | 3310 | SISTEMA                 | -    | CORREO     | Recordado una vez
            25 | 4000 | SISTEMA                 | -    | SISTEMA    | Reiteraciones: 2
            26 | 4000 | SISTEMA                 | -    | CORREO     | Comunicado al Administrador Centro de Operaciones
            27 | 4100 | ADMINISTRADOR_CO        | abel | CORREO     | Comunicado al Jefe Div. Provisión y Aseguramiento
            """;

    private static Instant tras(int minutes) {
        return RECIBIDO.plus(Duration.ofMinutes(minutes));
    }

    private static Reclamo reclamo(Canal canal, DecisionDelPaso3 decision) {
        Recepcion told = new Recepcion("R-1", "h", canal, "C1", Servicio.INTERNET, "F1", null, null, null, RECIBIDO);
        return Reclamo.recibido(told, new Cliente.Verificado(new Producto(Tecnologia.FTTH, Segmento.PYME, null)))
                .con(new Avance.Decidido(decision, ORDEN));
    }

    private static Interaccion entrada(
            long numero, Paso paso, Persona por, int minutes, Medio medio, @Nullable String unidad, String resultado) {
        return new Interaccion("R-1", numero, paso, por, tras(minutes), medio, unidad, resultado, null);
    }

    private static Interaccion recepcion(Persona por, Medio medio) {
        return entrada(1, Paso.RECEPCION, por, 0, medio, null, "Reclamo recibido");
    }

    /** The claim's own order, as its taker made it. */
    private static OrdenSeguida hecha(Persona por) {
        return new OrdenSeguida(
                ORDEN,
                orden(ORDEN, new Hitos(RECIBIDO, null, null, null, null, null, null)),
                Map.of(Momento.REGISTRADA, Autor.de(por)),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static OrdenSeguida.Orden orden(String id, Hitos hitos) {
        return new OrdenSeguida.Orden(id, 9, Situacion.CERRADA, true, false, null, 3, hitos);
    }

    private static List<Suceso> historia(Reclamo reclamo, List<Interaccion> entradas, OrdenSeguida... ordenes) {
        return Historia.de(reclamo, entradas, List.of(ordenes), null, tras(10_000));
    }

    private static Stream<List<Suceso>> porCallCenter() {
        List<Interaccion> entradas = List.of(
                recepcion(ANA, Medio.TELEFONO),
                entrada(2, Paso.INFORME_AL_CLIENTE, ANA, 3, Medio.TELEFONO, null, "Reparación estimada para hoy"),
                entrada(3, Paso.FORMULARIO, ANA, 5, Medio.SISTEMA, null, "Formulario Reclamos Varios completado"),
                entrada(4, Paso.GESTION, ROSA, 20, Medio.CORREO, "Div. Redes", "Irán hoy"));
        return Stream.of(
                historia(reclamo(Canal.CALL_CENTER, DecisionDelPaso3.REITERA_ABIERTA), entradas),
                historia(reclamo(Canal.CALL_CENTER, DecisionDelPaso3.REITERA_ATENDIDA), entradas),
                historia(
                        reclamo(Canal.CALL_CENTER, DecisionDelPaso3.REITERA_TRAS_CIERRE),
                        List.of(
                                recepcion(ANA, Medio.TELEFONO),
                                entrada(
                                        2,
                                        Paso.NUEVA_SOLICITUD,
                                        ANA,
                                        3,
                                        Medio.PRESENCIAL,
                                        null,
                                        "La solución está en curso")),
                        hecha(ANA)));
    }

    private static List<Suceso> porHelpDesk() {
        Asistencia unsolved = new Asistencia(ResultadoDeAsistencia.NO_SOLUCIONADO, null, Unidad.PEX, tras(6));
        return historia(
                reclamo(Canal.HELP_DESK, DecisionDelPaso3.PRIMER_REPORTE).con(unsolved),
                List.of(
                        recepcion(LUZ, Medio.TELEFONO),
                        entrada(
                                2,
                                Paso.ASISTENCIA,
                                LUZ,
                                6,
                                Medio.TELEFONO,
                                "PEX",
                                "No solucionado en línea; unidad: PEX")),
                hecha(LUZ));
    }

    private static Stream<List<Suceso>> porRetencion() {
        return Stream.of(
                historia(
                        reclamo(Canal.RETENCION, DecisionDelPaso3.REITERA_ABIERTA)
                                .con(new Encargo(tras(7), tras(9))),
                        List.of(
                                recepcion(RITA, Medio.PRESENCIAL),
                                entrada(
                                        2,
                                        Paso.SEGUIMIENTO_DE_ORDEN,
                                        RITA,
                                        7,
                                        Medio.TELEFONO,
                                        "Mesa de pruebas",
                                        "Sin solución: no saben"),
                                entrada(
                                        3,
                                        Paso.GESTION_TECNICA,
                                        CORA,
                                        9,
                                        Medio.CORREO,
                                        "Centro de operaciones",
                                        "Van mañana"))),
                historia(
                        reclamo(Canal.RETENCION, DecisionDelPaso3.REITERA_TRAS_CIERRE),
                        List.of(recepcion(RITA, Medio.PRESENCIAL)),
                        hecha(RITA)));
    }

    /** Closed, controlled, and its damage taken up by an immediate order that rises to the last level. */
    private static List<Suceso> trasElCierre() {
        OrdenSeguida closed = new OrdenSeguida(
                ORDEN,
                null,
                null,
                List.of(),
                List.of(
                        new OrdenSeguida.Control(
                                ORDEN, 4, LINEA, false, false, tras(1440), tras(1500), "cortes", Autor.SISTEMA),
                        new OrdenSeguida.Control(
                                ORDEN,
                                6,
                                LLAMADA,
                                true,
                                false,
                                tras(1440),
                                tras(1800),
                                "la visita no lo solucionó",
                                OLGA)),
                List.of(
                        new Tramite.Tarea(
                                ORDEN, 2, tras(1440), Autor.SISTEMA, LINEA, "CONFIGURACION", "sin perfil", null),
                        new Tramite.GestionDeControl(ORDEN, 3, tras(1450), UGO, LINEA, null, "LABORATORIO"),
                        new Tramite.GestionDeControl(ORDEN, 3, tras(1441), OLGA, LLAMADA, 1, "TELEFONO"),
                        new Tramite.Tarea(ORDEN, 4, tras(1700), OLGA, LLAMADA, "VISITA", "No funciona", Medio.CORREO),
                        new Tramite.Material(ORDEN, 5, tras(1710), OLGA, LLAMADA + ".MATERIAL.1", "CABLE")),
                null);
        String next = "C1.INTERNET.F1.3";
        OrdenSeguida immediate = new OrdenSeguida(
                next,
                orden(next, new Hitos(tras(1801), tras(1810), tras(1830), tras(4000), null, null, tras(1801))),
                Map.of(
                        Momento.REGISTRADA,
                        Autor.SISTEMA,
                        Momento.EN_REPARACION,
                        SAUL,
                        Momento.ATENDIDA,
                        new Autor("TECNICO", "t9"),
                        Momento.CERRADA,
                        OLGA),
                null,
                List.of(),
                List.of(
                        nivel(1, "SIN_SOLUCION", 1831, false, null, Autor.SISTEMA, null),
                        nivel(2, "SIN_SOLUCION", 1850, true, null, SAUL, "falta fibra"),
                        nivel(
                                3,
                                "TIEMPO",
                                1870,
                                false,
                                new OrdenSeguida.Recordatorios(tras(3310), Duration.ofDays(9)),
                                Autor.SISTEMA,
                                null)),
                List.of(),
                List.of(
                        new Tramite.Asignacion(next, 2, tras(1810), SAUL, "t7", "c2"),
                        new Tramite.Asignacion(next, 3, tras(1820), SAUL, "t9", null),
                        new Tramite.Resultado(
                                next, 3, tras(1840), SAUL, 1, "SUPERVISOR_CO", "COORDINADO", Medio.SISTEMA),
                        new Tramite.EnArmario(next, 5, tras(1860), DORA, "DIV_REDES", "A-17"),
                        new Tramite.Revision(next, 6, tras(4000), Autor.SISTEMA, 2),
                        new Tramite.CasoEscalado(next, 8, tras(4000), Autor.SISTEMA, 2),
                        new Tramite.CasoComunicado(next, 9, tras(4100), new Autor("ADMINISTRADOR_CO", "abel"))),
                null);
        return historia(
                reclamo(Canal.CALL_CENTER, DecisionDelPaso3.REITERA_ABIERTA),
                List.of(recepcion(ANA, Medio.TELEFONO)),
                closed,
                immediate);
    }

    private static OrdenSeguida.Nivel nivel(
            int nivel,
            String causa,
            int minutes,
            boolean declarada,
            OrdenSeguida.@Nullable Recordatorios recordatorios,
            Autor por,
            @Nullable String motivo) {
        return new OrdenSeguida.Nivel(
                "C1.INTERNET.F1.3",
                nivel,
                nivel,
                "NIVEL_" + nivel,
                causa,
                tras(minutes),
                declarada,
                recordatorios,
                Medio.CORREO,
                null,
                por,
                motivo);
    }

    static Stream<String> filas() {
        return TABLA.lines()
                .map(line -> Arrays.stream(line.split("\\|", -1))
                        .map(String::strip)
                        .reduce((left, right) -> left + " | " + right)
                        .orElseThrow());
    }

    private static List<String> contadas() {
        return Stream.of(porCallCenter(), Stream.of(porHelpDesk()), porRetencion(), Stream.of(trasElCierre()))
                .flatMap(each -> each)
                .flatMap(List::stream)
                .filter(each -> each.accion().paso() != null)
                .map(InteraccionesPorPasoTest::fila)
                .distinct()
                .toList();
    }

    private static String fila(Suceso suceso) {
        Suceso.Accion accion = suceso.accion();
        Autor quien = Objects.requireNonNull(accion.quien(), () -> suceso.frase());
        return "%s | %d | %s | %s | %s | %s"
                .formatted(
                        accion.paso(),
                        Duration.between(RECIBIDO, suceso.en()).toMinutes(),
                        quien.rol(),
                        Objects.requireNonNullElse(quien.usuario(), "-"),
                        accion.medio(),
                        accion.resultado());
    }

    @ParameterizedTest
    @MethodSource("filas")
    void cadaPasoDejaSuInteraccion(String fila) {
        assertThat(contadas()).contains(fila);
    }

    @Test
    void losVeintisietePasosDejanUna() {
        assertThat(filas().map(each -> Integer.valueOf(each.substring(0, each.indexOf(' '))))
                        .distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 27).boxed().toList());
    }
}
