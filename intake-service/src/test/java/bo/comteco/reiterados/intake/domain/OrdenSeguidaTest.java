package bo.comteco.reiterados.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.intake.domain.OrdenSeguida.Tramite;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdenSeguidaTest {

    private static final String ID = "C1.INTERNET.F1.1";
    private static final Instant VENCE = Instant.parse("2016-03-02T12:00:00Z");
    private static final OrdenSeguida.Orden CERRADA = orden(4, Situacion.CERRADA);
    private static final OrdenSeguida.Prioridad ALTA = prioridad(2, "ALTA");

    private static OrdenSeguida.Orden orden(long secuencia, Situacion situacion) {
        return new OrdenSeguida.Orden(
                ID,
                secuencia,
                situacion,
                null,
                null,
                null,
                3,
                new Hitos(VENCE.minusSeconds(86_400), null, null, null, null, null, null));
    }

    private static OrdenSeguida.Prioridad prioridad(long secuencia, String vulnerabilidad) {
        return new OrdenSeguida.Prioridad(ID, secuencia, vulnerabilidad, VENCE, VENCE.minusSeconds(secuencia), null);
    }

    private static OrdenSeguida.Nivel nivel(long secuencia, int nivel) {
        return new OrdenSeguida.Nivel(ID, secuencia, nivel, "SUPERVISOR_CO", "TIEMPO", VENCE);
    }

    private static OrdenSeguida.Control control(long secuencia, boolean aprobado) {
        return new OrdenSeguida.Control(ID, secuencia, ID + ".LINEA", false, aprobado, VENCE, VENCE, null, null);
    }

    private static Tramite resultado(long secuencia, String resultado) {
        return new Tramite.Resultado(ID, secuencia, VENCE, null, 1, "SUPERVISOR_CO", resultado, Medio.SISTEMA);
    }

    private static final Autor ANA = new Autor("OPERADOR_CO", "ana");
    private static final Autor SAUL = new Autor("SUPERVISOR_CO", "saul");

    private static OrdenSeguida.Clasificacion clasificacion(long secuencia, String vulnerabilidad) {
        return new OrdenSeguida.Clasificacion(
                ID, secuencia, "REGISTRO", vulnerabilidad, VENCE, VENCE.minusSeconds(secuencia), Autor.SISTEMA, null);
    }

    private static Tramite asignacion(long secuencia, String tecnico) {
        return new Tramite.Asignacion(ID, secuencia, VENCE, SAUL, tecnico, null);
    }

    private static Tramite sinRespuesta(long secuencia, int llamadas) {
        return new Tramite.GestionDeControl(ID, secuencia, VENCE, ANA, ID + ".LLAMADA", llamadas, "TELEFONO");
    }

    private static final Tramite COMUNICADO = new Tramite.CasoComunicado(ID, 9, VENCE, null);
    private static final Tramite VISITA = new Tramite.Tarea(
            ID, 3, VENCE, null, ID + ".LLAMADA", "VISITA", "El cliente dice que el servicio no funciona", null);

    @ParameterizedTest
    @ValueSource(longs = {3, 11, 99, 1_234, 77_777})
    void deCadaFuenteQuedaLoMasNuevoEnCualquierOrden(long seed) {
        List<OrdenSeguida.Noticia> news = new ArrayList<>(List.of(
                orden(1, Situacion.REGISTRADA),
                orden(2, Situacion.EN_REPARACION),
                orden(3, Situacion.ATENDIDA),
                CERRADA,
                CERRADA,
                prioridad(1, "MODERADA"),
                nivel(3, 2),
                nivel(2, 1),
                nivel(2, 1),
                control(2, false),
                control(3, true),
                control(3, true),
                resultado(5, "COORDINADO"),
                resultado(7, "SOLUCIONADO"),
                resultado(7, "SOLUCIONADO"),
                COMUNICADO,
                COMUNICADO,
                VISITA,
                new OrdenSeguida.Hecha(ID, Momento.CERRADA, ANA),
                new OrdenSeguida.Hecha(ID, Momento.CERRADA, ANA),
                new OrdenSeguida.Hecha(ID, Momento.EN_REPARACION, SAUL),
                clasificacion(1, "MODERADA"),
                clasificacion(2, "ALTA"),
                clasificacion(2, "ALTA"),
                asignacion(5, "t7"),
                asignacion(2, "t1"),
                sinRespuesta(3, 1),
                sinRespuesta(5, 3),
                sinRespuesta(4, 2),
                ALTA));
        Collections.shuffle(news, new Random(seed));
        OrdenSeguida seen = OrdenSeguida.nueva(ID);
        for (OrdenSeguida.Noticia each : news) {
            seen = seen.tras(each);
        }
        assertThat(seen)
                .as("seed %d, %s", seed, news)
                .isEqualTo(new OrdenSeguida(
                        ID,
                        CERRADA,
                        Map.of(Momento.EN_REPARACION, SAUL, Momento.CERRADA, ANA),
                        ALTA,
                        List.of(clasificacion(1, "MODERADA"), clasificacion(2, "ALTA")),
                        List.of(nivel(2, 1), nivel(3, 2)),
                        List.of(control(3, true)),
                        List.of(
                                asignacion(2, "t1"),
                                asignacion(5, "t7"),
                                sinRespuesta(5, 3),
                                VISITA,
                                COMUNICADO,
                                resultado(7, "SOLUCIONADO")),
                        null));
    }

    // D-27.

    private static final Registro.DeOrden REGISTRO =
            new Registro.DeOrden(ID, "C1", "INTERNET", "F1", "REPARACION", null, VENCE);

    @Test
    void deUnaOrdenNuevaSeInformaUnaSolaVez() {
        OrdenSeguida waiting = OrdenSeguida.nueva(ID).tras(new OrdenSeguida.Registrada(REGISTRO));
        assertThat(waiting.informe()).isEqualTo(new Informe.Pendiente(REGISTRO));
        assertThat(waiting.tras(CERRADA).tras(ALTA).tras(nivel(2, 1)).informe())
                .as("whatever comes meanwhile")
                .isEqualTo(waiting.informe());

        OrdenSeguida told = waiting.tras(new OrdenSeguida.Informada(ID, null, VENCE));
        assertThat(told.informe()).isEqualTo(new Informe.Dado());
        assertThat(told.tras(new OrdenSeguida.Registrada(REGISTRO))).isEqualTo(told);
        assertThat(told.tras(new OrdenSeguida.Informada(ID, "baja", VENCE))).isEqualTo(told);
    }

    @Test
    void loQueSmartflexRechazaQuedaConSuMotivo() {
        OrdenSeguida refused = OrdenSeguida.nueva(ID)
                .tras(new OrdenSeguida.Registrada(REGISTRO))
                .tras(new OrdenSeguida.Informada(ID, "baja", VENCE));
        assertThat(refused.informe()).isEqualTo(new Informe.Rechazado(REGISTRO, "baja", VENCE));
        assertThat(refused.tras(new OrdenSeguida.Registrada(REGISTRO))).isEqualTo(refused);
        OrdenSeguida again = refused.tras(new OrdenSeguida.Reenviada(ID));
        assertThat(again.informe()).isEqualTo(new Informe.Pendiente(REGISTRO));
        assertThat(again.tras(new OrdenSeguida.Reenviada(ID))).isEqualTo(again);
        assertThat(OrdenSeguida.nueva(ID)
                        .tras(new OrdenSeguida.Informada(ID, "baja", VENCE))
                        .informe())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 11, 99})
    void deUnReclamoMasivoQuedaLoMasNuevoEnCualquierOrden(long seed) {
        MasivoSeguido open =
                new MasivoSeguido("RM.ARMARIO.A1.1", 1, "ARMARIO A1", true, 21, VENCE, null, null, SAUL, null);
        MasivoSeguido closed =
                new MasivoSeguido("RM.ARMARIO.A1.1", 2, "ARMARIO A1", true, 21, VENCE, true, VENCE, null, ANA);
        List<MasivoSeguido> news = new ArrayList<>(List.of(open, open, closed, closed));
        Collections.shuffle(news, new Random(seed));
        assertThat(news.stream().reduce(MasivoSeguido::tras))
                .as("each event names its own author alone")
                .contains(
                        new MasivoSeguido("RM.ARMARIO.A1.1", 2, "ARMARIO A1", true, 21, VENCE, true, VENCE, SAUL, ANA));
    }

    // D-25, Paso 21.

    private static OrdenSeguida deLaCadena(
            int numero, List<String> controles, OrdenSeguida.@Nullable Sustitucion sustitucion, boolean reprobada) {
        String id = "C1.INTERNET.F1." + numero;
        return new OrdenSeguida(
                id,
                new OrdenSeguida.Orden(
                        id,
                        1,
                        Situacion.CERRADA,
                        true,
                        true,
                        null,
                        1,
                        0,
                        new Hitos(VENCE, null, null, null, null, null, null),
                        null,
                        null,
                        null,
                        controles,
                        sustitucion),
                null,
                List.of(),
                reprobada
                        ? List.of(new OrdenSeguida.Control(
                                id, 2, id + ".LINEA", false, false, VENCE, VENCE, "cortes", null))
                        : List.of());
    }

    @Test
    void unDanoPasaALaOrdenQueSustituyeYALaInmediataDeUnControlReprobado() {
        OrdenSeguida first = deLaCadena(1, List.of(), new OrdenSeguida.Sustitucion("C1.INTERNET.F1.2", VENCE), false);
        OrdenSeguida second = deLaCadena(2, List.of(), null, true);
        OrdenSeguida claimed = deLaCadena(3, List.of(), null, false);
        OrdenSeguida immediate = deLaCadena(4, List.of("C1.INTERNET.F1.2.LINEA"), null, false);
        List<OrdenSeguida> all = List.of(immediate, claimed, second, first);
        assertThat(first.posteriores(all)).containsExactly(second, immediate);
        assertThat(second.posteriores(all)).containsExactly(immediate);
        assertThat(immediate.posteriores(all)).isEmpty();
        assertThat(first.posteriores(List.of(first)))
                .as("the other one has not come here yet")
                .isEmpty();
    }

    // D-11.

    @Test
    void losRecordatoriosSeCuentanDesdeElPrimeroCadaVeinticuatroHoras() {
        OrdenSeguida.Recordatorios daily = new OrdenSeguida.Recordatorios(VENCE, Duration.ofHours(24));
        assertThat(daily.hasta(VENCE.minusSeconds(1))).isZero();
        assertThat(daily.hasta(VENCE)).isEqualTo(1);
        assertThat(daily.hasta(VENCE.plus(Duration.ofHours(71)))).isEqualTo(3);
        assertThat(daily.en(3)).isEqualTo(VENCE.plus(Duration.ofDays(2)));
    }
}
