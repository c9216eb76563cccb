package bo.comteco.reiterados.escalation.domain;

import static bo.comteco.reiterados.escalation.domain.Escenario.el;
import static bo.comteco.reiterados.escalation.domain.Escenario.horas;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** D-25: what follows an annulled order of rows 3 and 4 is a decision; the annulment confirmed ends the escalation. */
class DecisionDeAnuladaTest {
    private static final Instant REGISTRO = el(7, 8);

    private final OrdenDePrueba orden = new OrdenDePrueba(Servicio.INTERNET, REGISTRO);
    private final Escenario escenario = new Escenario();

    private static Instant alas(long horas) {
        return REGISTRO.plus(horas(horas));
    }

    private static Comando confirmar(String motivo, long alas) {
        return new Comando.ConfirmarAnulacion(motivo, AvisoAlCliente.LLAMADA, "supervisora", alas(alas));
    }

    private Escenario anulada() {
        return escenario.sigue(orden.registrada()).sigue(orden.anulada(alas(1)));
    }

    @Test
    void confirmarDetieneElPlazoYLaSubida() {
        anulada().haz(confirmar("duplicada", 26)).sonLas(alas(200));

        assertThat(escenario.estado()).isInstanceOf(Detenido.class);
        assertThat(escenario.hechos(Hecho.SubidaDetenida.class)).containsExactly(new Hecho.SubidaDetenida(alas(26)));
        assertThat(escenario.avisados())
                .as("lo que vencía antes se avisó")
                .extracting(NivelAvisado::vencioEn)
                .containsExactly(alas(25));
        assertThat(escenario.estado().expediente().anulacionConfirmada())
                .isEqualTo(new AnulacionConfirmada("duplicada", AvisoAlCliente.LLAMADA, "supervisora", alas(26)));
        assertThat(escenario.estado().expediente().proximoEn()).isNull();
    }

    @Test
    void laMismaConfirmacionOtraVezNoCambiaNadaYOtraSeRechaza() {
        anulada().haz(confirmar("duplicada", 3));

        assertThat(Escenario.ESCALADOR.decidir(escenario.estado, confirmar("duplicada", 4)))
                .isInstanceOf(Decision.Ignorada.class);
        assertThat(Escenario.ESCALADOR.decidir(escenario.estado, confirmar("otra cosa", 4)))
                .isInstanceOf(Decision.Rechazada.class);
    }

    @Test
    void soloSeConfirmaLoQueEsperaUnaDecision() {
        escenario.sigue(orden.registrada());
        assertThat(Escenario.ESCALADOR.decidir(escenario.estado, confirmar("duplicada", 1)))
                .isEqualTo(new Decision.Rechazada("La orden no está anulada."));

        orden.servicio = Servicio.TELEFONIA;
        Escenario fuera = new Escenario().sigue(orden.anulada(alas(1)));
        assertThat(Escenario.ESCALADOR.decidir(fuera.estado, confirmar("duplicada", 2)))
                .isEqualTo(new Decision.Rechazada("La orden anulada no espera una decisión."));
    }

    @Test
    void otraOrdenEnSuLugarDetieneElPlazoYLaSubida() {
        anulada().sigue(orden.tras(o -> o.sustituidaEn = alas(26))).sonLas(alas(200));

        assertThat(escenario.estado()).isInstanceOf(Detenido.class);
        assertThat(escenario.hechos(Hecho.SubidaDetenida.class)).containsExactly(new Hecho.SubidaDetenida(alas(26)));
        assertThat(escenario.avisados()).extracting(NivelAvisado::vencioEn).containsExactly(alas(25));
        assertThat(Escenario.ESCALADOR.decidir(escenario.estado, confirmar("duplicada", 201)))
                .isEqualTo(new Decision.Rechazada("La orden anulada no espera una decisión."));
    }

    @Test
    void laSustitucionQueLlegaTardeDaElMismoInstante() {
        anulada().sonLas(alas(100)).sigue(orden.tras(o -> o.sustituidaEn = alas(26)));

        assertThat(escenario.hechos(Hecho.SubidaDetenida.class)).containsExactly(new Hecho.SubidaDetenida(alas(26)));
        assertThat(escenario.sonLas(alas(300)).hechos(Hecho.JefaturaRecordada.class).stream()
                        .filter(hecho -> hecho.en().isAfter(alas(100))))
                .isEmpty();
    }

    @Test
    void loAnteriorQueLlegaTardeNoLaReanuda() {
        anulada().haz(confirmar("duplicada", 5)).sigue(orden.reiterada(alas(0)));

        assertThat(escenario.estado()).isInstanceOf(Detenido.class);
        assertThat(escenario.sonLas(alas(100)).avisados()).isEmpty();
    }
}
