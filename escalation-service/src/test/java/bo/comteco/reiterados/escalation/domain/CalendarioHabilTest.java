package bo.comteco.reiterados.escalation.domain;

import static bo.comteco.reiterados.escalation.domain.Escenario.el;
import static bo.comteco.reiterados.escalation.domain.Escenario.horas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** D-18: business hours, and the holidays of Bolivia. March 2016: Good Friday is the 25th. */
class CalendarioHabilTest {
    private static final ZoneId LA_PAZ = ZoneId.of("America/La_Paz");

    /** Monday to Friday, 8 to 18 h. */
    static final CalendarioHabil BOLIVIA = new CalendarioHabil(
            LA_PAZ,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(8, 0),
            LocalTime.of(18, 0),
            new Feriados(
                    Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(9, 14)), Set.of(-48, -47, -2, 60), true));

    private static final int CASOS = 3_000;

    @ParameterizedTest
    @ValueSource(strings = {"2000-04-23", "2008-03-23", "2016-03-27", "2024-03-31", "2025-04-20", "2038-04-25"})
    void laPascuaDeCadaAno(LocalDate domingo) {
        assertThat(Feriados.pascua(domingo.getYear())).isEqualTo(domingo);
    }

    @Test
    void unFeriadoFijoEnDomingoSeGuardaElLunes() {
        assertThat(BOLIVIA.esHabil(LocalDate.of(2016, 5, 2))).isFalse();
        assertThat(BOLIVIA.esHabil(LocalDate.of(2017, 5, 2))).isTrue();
    }

    @Test
    void elPlazoSaltaLaNocheElFinDeSemanaYElFeriado() {
        assertThat(BOLIVIA.mas(el(7, 9), horas(2))).isEqualTo(el(7, 11));
        assertThat(BOLIVIA.mas(el(7, 17), horas(2))).isEqualTo(el(8, 9));
        assertThat(BOLIVIA.mas(el(7, 3), horas(10))).isEqualTo(el(7, 18));
        // From Thursday over Good Friday and the weekend to Monday.
        assertThat(BOLIVIA.mas(el(24, 17), horas(2))).isEqualTo(el(28, 9));
        assertThat(BOLIVIA.mas(el(26, 12), horas(1))).isEqualTo(el(28, 9));
    }

    @Test
    void ceroHorasEsElMismoInstante() {
        Random azar = azar();
        for (int i = 0; i < CASOS; i++) {
            Instant inicio = instante(azar);
            assertThat(BOLIVIA.mas(inicio, Duration.ZERO)).isEqualTo(inicio);
        }
    }

    @Test
    void nuncaTerminaFueraDelHorarioYCuentaJustoLoPedido() {
        Random azar = azar();
        for (int i = 0; i < CASOS / 10; i++) {
            Instant inicio = instante(azar);
            Duration plazo = Duration.ofMinutes(1 + azar.nextInt(60 * 80));
            Instant fin = BOLIVIA.mas(inicio, plazo);
            ZonedDateTime local = fin.atZone(LA_PAZ);
            assertThat(BOLIVIA.esHabil(local.toLocalDate()))
                    .as("%s + %s", inicio, plazo)
                    .isTrue();
            assertThat(local.toLocalTime()).isAfter(LocalTime.of(8, 0)).isBeforeOrEqualTo(LocalTime.of(18, 0));
            assertThat(minutosHabiles(inicio, fin)).as("%s + %s", inicio, plazo).isEqualTo(plazo.toMinutes());
        }
    }

    @Test
    void masTardeOMasLargoNuncaTerminaAntesYDosPlazosSonSuSuma() {
        Random azar = azar();
        for (int i = 0; i < CASOS; i++) {
            Instant inicio = instante(azar);
            Duration uno = Duration.ofMinutes(1 + azar.nextInt(60 * 80));
            Duration otro = Duration.ofMinutes(1 + azar.nextInt(60 * 80));
            Instant fin = BOLIVIA.mas(inicio, uno);
            assertThat(BOLIVIA.mas(inicio.plusSeconds(azar.nextInt(1_000_000)), uno))
                    .isAfterOrEqualTo(fin);
            assertThat(BOLIVIA.mas(inicio, uno.plus(otro))).isAfter(fin).isEqualTo(BOLIVIA.mas(fin, otro));
            assertThat(fin).isAfterOrEqualTo(inicio.plus(uno));
        }
    }

    @Test
    void unCalendarioEnElQueNoPasaNingunaHoraSeRechaza() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CalendarioHabil(LA_PAZ, Set.of(), BOLIVIA.desde(), BOLIVIA.hasta(), BOLIVIA.feriados()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarioHabil(
                        LA_PAZ, BOLIVIA.dias(), BOLIVIA.hasta(), BOLIVIA.desde(), BOLIVIA.feriados()));
    }

    @Test
    void unaFilaEnHorasHabilesVenceYSubeEnHorasHabiles() {
        Map<String, Object> fila = Map.of(
                "vulnerabilidad",
                "ALTA",
                "plazoHoras",
                20,
                "objetivoHoras",
                5,
                "horasHabiles",
                true,
                "reglas",
                List.of(Map.of("id", "pyme", "enunciado", "PYME", "segmentos", List.of("PYME"))));
        MatrizDePriorizacion matriz = ((LecturaDeMatriz.Valida)
                        LecturaDeMatriz.leer(Map.of("version", "h", "fueraDeMatrizHoras", 72, "filas", List.of(fila))))
                .matriz();
        Escalador escalador =
                new Escalador(VersionesDeMatriz.solo(matriz), PoliticaDeEscalamiento.DEL_PROCEDIMIENTO, BOLIVIA);
        OrdenDePrueba orden = new OrdenDePrueba(Servicio.TELEFONIA, el(24, 14));
        orden.segmento = Segmento.PYME;

        EnCurso estado = primera(escalador, orden.registrada(), el(24, 14));

        assertThat(estado.expediente().clasificacion().vence()).isEqualTo(el(29, 14));
        assertThat(estado.expediente().clasificacion().objetivoEn()).isEqualTo(el(28, 9));
        assertThat(estado.expediente().clasificacion().plazo()).isEqualTo("20 h hábiles");
        assertThat(estado.vencimientos()).containsExactly(el(28, 14), el(29, 9), el(29, 14));
    }

    @Test
    void loQueQuedaFueraDeLaMatrizVenceEnHorasHabilesDondeEllaLoDice() {
        Map<String, Object> fila = Map.of(
                "vulnerabilidad",
                "ALTA",
                "plazoHoras",
                20,
                "reglas",
                List.of(Map.of("id", "pyme", "enunciado", "PYME", "segmentos", List.of("PYME"))));
        MatrizDePriorizacion matriz = ((LecturaDeMatriz.Valida) LecturaDeMatriz.leer(Map.of(
                        "version",
                        "h",
                        "fueraDeMatrizHoras",
                        20,
                        "fueraDeMatrizEnHorasHabiles",
                        true,
                        "filas",
                        List.of(fila))))
                .matriz();
        Escalador escalador =
                new Escalador(VersionesDeMatriz.solo(matriz), PoliticaDeEscalamiento.DEL_PROCEDIMIENTO, BOLIVIA);

        EnCurso estado = primera(escalador, new OrdenDePrueba(Servicio.TELEFONIA, el(24, 14)).registrada(), el(24, 14));

        assertThat(estado.expediente().clasificacion().vulnerabilidad()).isEqualTo(Vulnerabilidad.FUERA_DE_MATRIZ);
        assertThat(estado.expediente().clasificacion().vence()).isEqualTo(el(29, 14));
        assertThat(estado.expediente().clasificacion().plazo()).isEqualTo("20 h hábiles");
        assertThat(estado.vencimientos()).isEmpty();
    }

    @Test
    void unaOrdenInmediataVenceYSubeEnHorasHabilesDondeAsiSeConfigura() {
        PoliticaDeEscalamiento habil = new PoliticaDeEscalamiento(
                List.of(50, 75, 100), new Plazo(horas(8), true), horas(24), Set.of(3), LA_PAZ);
        Escalador escalador = new Escalador(VersionesDeMatriz.solo(Escenario.MATRIZ), habil, BOLIVIA);
        // Thursday, before Good Friday: a row of 48 h by the calendar, and 8 h of work.
        OrdenDePrueba orden = new OrdenDePrueba(Servicio.INTERNET, el(24, 8));
        orden.reiterada(el(24, 8));

        EnCurso temprano = primera(escalador, orden.inmediata(el(24, 8)), el(24, 8));

        assertThat(temprano.expediente().clasificacion().vence()).isEqualTo(el(24, 16));
        assertThat(temprano.expediente().clasificacion().plazo()).isEqualTo("8 h hábiles de orden inmediata");
        assertThat(temprano.vencimientos()).containsExactly(el(24, 12), el(24, 14), el(24, 16));

        OrdenDePrueba tarde = new OrdenDePrueba(Servicio.INTERNET, el(27, 20));
        tarde.reiterada(el(27, 20));
        EnCurso delDomingo = primera(escalador, tarde.inmediata(el(27, 20)), el(27, 20));

        assertThat(delDomingo.expediente().clasificacion().vence()).isEqualTo(el(28, 16));
        assertThat(delDomingo.vencimientos()).containsExactly(el(28, 12), el(28, 14), el(28, 16));
    }

    private static EnCurso primera(Escalador escalador, OrdenPublica orden, Instant ahora) {
        Decision decision = escalador.decidir(null, new Comando.SeguirOrden(orden, ahora));
        return (EnCurso) ((Decision.Aceptada) decision).despues();
    }

    /** Minute by minute, by another way than the calendar's own. */
    private static long minutosHabiles(Instant inicio, Instant fin) {
        long minutos = 0;
        for (ZonedDateTime minuto = inicio.atZone(LA_PAZ);
                minuto.toInstant().isBefore(fin);
                minuto = minuto.plusMinutes(1)) {
            boolean enHorario = minuto.getHour() >= 8 && minuto.getHour() < 18;
            if (enHorario && BOLIVIA.esHabil(minuto.toLocalDate())) {
                minutos++;
            }
        }
        return minutos;
    }

    private static Instant instante(Random azar) {
        return el(1, 0).plus(Duration.ofMinutes(azar.nextInt(60 * 24 * 700)));
    }

    private static Random azar() {
        long semilla = Long.getLong("semilla", System.nanoTime());
        System.out.println("semilla: " + semilla);
        return new Random(semilla);
    }
}
