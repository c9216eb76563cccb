package bo.comteco.reiterados.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoriaTest {

    private static final String ORDEN = "C1.INTERNET.F1.2";
    private static final Instant RECIBIDO = Instant.parse("2016-03-07T12:00:00Z");
    private static final Persona ANA = new Persona("OPERADOR_CALL_CENTER", "ana");
    private static final Persona ROSA = new Persona("SUPERVISORA_CALL_CENTER", "rosa");

    private static Instant tras(int minutes) {
        return RECIBIDO.plus(Duration.ofMinutes(minutes));
    }

    private static Reclamo reclamo(Avance avance) {
        Recepcion told =
                new Recepcion("R-1", "h", Canal.CALL_CENTER, "C1", Servicio.INTERNET, "F1", null, null, null, RECIBIDO);
        return Reclamo.recibido(told, new Cliente.PorVerificar()).con(avance);
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
        List<Suceso> story =
                Historia.de(reclamo(new Avance.Decidido(DecisionDelPaso3.REITERA_TRAS_CIERRE, ORDEN)), ENTRADAS, orden);
        assertThat(story.stream().map(Suceso::frase))
                .containsExactly(
                        "ana (operador call center) recibió el reclamo, por teléfono.",
                        "Reitera un daño que ya se había cerrado.",
                        "La orden C1.INTERNET.F1.2 fue registrada, que repite C1.INTERNET.F1.1.",
                        "Su vulnerabilidad es muy alta; el plazo vence el martes 8 de marzo, 00:00.",
                        "ana (operador call center) completó el formulario Reclamos Varios.",
                        "La orden C1.INTERNET.F1.2 fue puesta en reparación.",
                        "rosa (supervisora call center) gestionó el daño con Div. Redes, por correo: Irán hoy",
                        "La orden C1.INTERNET.F1.2 fue atendida sin solución.",
                        "Se comunicó al nivel 1 (supervisor co), porque no hubo solución.",
                        "La orden C1.INTERNET.F1.2 fue cerrada con solución.",
                        "El escalamiento se detuvo.");
        assertThat(story.stream().map(Suceso::en)).isSorted();
        assertThat(story.get(3).fuente()).isEqualTo(Suceso.Fuente.ESCALATION);
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
                                "Nivel óptico de -29.3 dBm, fuera de -27 a -8 dBm"),
                        new OrdenSeguida.Control(
                                ORDEN, 3, ORDEN + ".LLAMADA", true, true, tras(1441), tras(1500), null)));
        List<Suceso> story = Historia.de(reclamo(new Avance.SinDecidir()), List.of(), orden);
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
        assertThat(Historia.de(reclamo(new Avance.SinDecidir()), List.of(), null))
                .isEmpty();
        OrdenSeguida onlyPriority = new OrdenSeguida(
                ORDEN,
                null,
                new OrdenSeguida.Prioridad(ORDEN, 1, "ALTA", tras(60), RECIBIDO, null),
                List.of(),
                List.of());
        assertThat(Historia.de(reclamo(new Avance.SinDecidir()), List.of(), onlyPriority))
                .extracting(Suceso::frase)
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
                        online))
                .extracting(Suceso::frase)
                .containsExactly(
                        "Es el primer reporte de este daño.", "El daño quedó solucionado en línea, sin orden.");
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
                        new Hitos(null, null, null, null, null, null, null),
                        new OrdenSeguida.Masivo("RM.ARMARIO.A1.1", tras(0), tras(90)),
                        null),
                null,
                List.of(),
                List.of());
        assertThat(Historia.de(
                        reclamo(new Avance.Decidido(DecisionDelPaso3.BAJO_RECLAMO_MASIVO, ORDEN)), List.of(), masivo))
                .extracting(Suceso::frase)
                .containsExactly(
                        "Llegó bajo un reclamo masivo: no reitera ni tiene orden propia.",
                        "El daño se vinculó al reclamo masivo RM.ARMARIO.A1.1: una falla de la red en su lugar.",
                        "El reclamo masivo RM.ARMARIO.A1.1 se cerró con solución, y el daño con él.");
    }
}
