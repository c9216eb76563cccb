package bo.comteco.reiterados.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
        return new OrdenSeguida.Control(ID, secuencia, ID + ".LINEA", false, aprobado, VENCE, VENCE, null);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 11, 99})
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
                ALTA));
        Collections.shuffle(news, new Random(seed));
        OrdenSeguida seen = OrdenSeguida.nueva(ID);
        for (OrdenSeguida.Noticia each : news) {
            seen = seen.tras(each);
        }
        assertThat(seen)
                .as("seed %d, %s", seed, news)
                .isEqualTo(new OrdenSeguida(
                        ID, CERRADA, ALTA, List.of(nivel(2, 1), nivel(3, 2)), List.of(control(3, true))));
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
}
