package bo.comteco.reiterados.localstack.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanDeReplayTest {

    private static final Instant OCHO = Instant.parse("2016-03-01T12:00:00Z");
    private static final Instant NUEVE = OCHO.plusSeconds(3_600);
    private static final Instant DIEZ = NUEVE.plusSeconds(3_600);

    @Test
    void enUnInstanteSeAtiendeLuegoSeCierraLuegoSeLlamaLuegoSeRecibe() {
        ReclamoGrabado cierra = reclamo("1", "C1", "TELEFONIA", OCHO.minusSeconds(9), OCHO.minusSeconds(5), NUEVE);
        ReclamoGrabado atiende = reclamo("2", "C1", "INTERNET", OCHO.minusSeconds(8), NUEVE, DIEZ);
        ReclamoGrabado llama = reclamo(
                "3",
                "C1",
                "TELEVISION",
                OCHO.minusSeconds(7),
                OCHO.minusSeconds(6),
                NUEVE.minus(PlanDeReplay.HASTA_EL_CONTROL));
        ReclamoGrabado recibe = reclamo("4", "C1", "INTERNET", NUEVE, DIEZ, DIEZ);
        PlanDeReplay plan = new PlanDeReplay(List.of(recibe));
        Instant antes = llama.cerradoEn();
        plan.ordenHecha(cierra, "O1", antes);
        plan.ordenHecha(atiende, "O2", antes);
        plan.ordenHecha(llama, "O3", antes);
        saltarHasta(plan, NUEVE);

        PlanDeReplay.Turno turno = plan.siguiente(null);

        assertThat(turno.instante()).isEqualTo(NUEVE);
        assertThat(turno.porContrato())
                .containsExactly(List.of(
                        new Accion.Atender(atiende, "O2"),
                        new Accion.Cerrar(cierra, "O1"),
                        new Accion.Llamar(llama, "O3"),
                        new Accion.Recibir(recibe)));
    }

    @Test
    void losReclamosDeUnContratoVanPorNumeroYLosContratosAparte() {
        ReclamoGrabado segundo = reclamo("2", "C1", "INTERNET", OCHO, NUEVE, DIEZ);
        ReclamoGrabado otro = reclamo("3", "C2", "INTERNET", OCHO, NUEVE, DIEZ);
        ReclamoGrabado primero = reclamo("1", "C1", "TELEFONIA", OCHO, NUEVE, DIEZ);
        PlanDeReplay plan = new PlanDeReplay(List.of(segundo, otro, primero));

        assertThat(plan.siguiente(null).porContrato())
                .containsExactlyInAnyOrder(
                        List.of(new Accion.Recibir(primero), new Accion.Recibir(segundo)),
                        List.of(new Accion.Recibir(otro)));
        assertThat(plan.siguiente(null)).isNull();
    }

    @Test
    void unaOrdenSeAtiendeSeCierraYSeLlamaALas24Horas() {
        ReclamoGrabado reclamo = reclamo("1", "C1", "MULTIMEDIA", OCHO, NUEVE, DIEZ);
        PlanDeReplay plan = new PlanDeReplay(List.of(reclamo));
        plan.siguiente(null);

        assertThat(plan.ordenHecha(reclamo, "O1", OCHO)).isEmpty();

        assertThat(plan.siguiente(null).instante()).isEqualTo(NUEVE);
        assertThat(plan.siguiente(null).instante()).isEqualTo(DIEZ);
        PlanDeReplay.Turno control = plan.siguiente(null);
        assertThat(control.instante()).isEqualTo(DIEZ.plusSeconds(86_400));
        assertThat(control.porContrato()).containsExactly(List.of(new Accion.Llamar(reclamo, "O1")));
        assertThat(plan.siguiente(null)).isNull();
    }

    @Test
    void elInternetNoSeLlamaYElFinEs24HorasTrasElCierre() {
        ReclamoGrabado reclamo = reclamo("1", "C1", "INTERNET", OCHO, NUEVE, DIEZ);
        PlanDeReplay plan = new PlanDeReplay(List.of(reclamo));
        plan.siguiente(null);
        plan.ordenHecha(reclamo, "O1", OCHO);

        saltarHasta(plan, Instant.MAX);

        assertThat(plan.siguiente(null)).isNull();
        assertThat(plan.fin()).isEqualTo(DIEZ.plusSeconds(86_400));
    }

    @Test
    void unReclamoSinOrdenNoAlargaElFin() {
        ReclamoGrabado reclamo = reclamo("1", "C1", "INTERNET", OCHO, NUEVE, DIEZ);
        PlanDeReplay plan = new PlanDeReplay(List.of(reclamo));

        plan.siguiente(null);

        assertThat(plan.siguiente(null)).isNull();
        assertThat(plan.fin()).isEqualTo(OCHO);
    }

    @Test
    void hastaUnInstanteIncluyeLoDeEseInstante() {
        PlanDeReplay plan = new PlanDeReplay(List.of(
                reclamo("1", "C1", "INTERNET", OCHO, DIEZ, DIEZ), reclamo("2", "C1", "INTERNET", NUEVE, DIEZ, DIEZ)));

        assertThat(plan.siguiente(OCHO).instante()).isEqualTo(OCHO);
        assertThat(plan.siguiente(OCHO)).isNull();
        assertThat(plan.siguiente(NUEVE).instante()).isEqualTo(NUEVE);
    }

    @Test
    void loQueYaVencioSeHaceEnseguidaYEnOrden() {
        ReclamoGrabado reclamo = reclamo("1", "C1", "TELEFONIA", OCHO, OCHO, NUEVE);
        PlanDeReplay plan = new PlanDeReplay(List.of(reclamo));
        plan.siguiente(null);

        assertThat(plan.ordenHecha(reclamo, "O1", NUEVE))
                .containsExactly(new Accion.Atender(reclamo, "O1"), new Accion.Cerrar(reclamo, "O1"));
        assertThat(plan.siguiente(null).porContrato()).containsExactly(List.of(new Accion.Llamar(reclamo, "O1")));
    }

    @Test
    void laAsistenciaSolucionaHastaLos30Minutos() {
        assertThat(reclamo("1", "C1", "INTERNET", OCHO, OCHO.plusSeconds(1_800), DIEZ)
                        .seSolucionaEnLinea())
                .isTrue();
        assertThat(reclamo("1", "C1", "INTERNET", OCHO, OCHO.plusSeconds(1_801), DIEZ)
                        .seSolucionaEnLinea())
                .isFalse();
    }

    @Test
    void loSolucionadoEnLineaSeRegistraCuandoSeAtendio() {
        ReclamoGrabado reclamo = reclamo("1", "C1", "INTERNET", OCHO, OCHO.plusSeconds(600), DIEZ);
        PlanDeReplay plan = new PlanDeReplay(List.of(reclamo));
        plan.siguiente(null);

        assertThat(plan.asistenciaIniciada(reclamo, "R1", OCHO)).isEmpty();

        PlanDeReplay.Turno turno = plan.siguiente(null);
        assertThat(turno.instante()).isEqualTo(reclamo.atendidoEn());
        assertThat(turno.porContrato()).containsExactly(List.of(new Accion.DarPorSolucionado(reclamo, "R1")));
    }

    private static void saltarHasta(PlanDeReplay plan, Instant instante) {
        Instant antes = instante.minusSeconds(1);
        PlanDeReplay.Turno turno = plan.siguiente(antes);
        while (turno != null) {
            turno = plan.siguiente(antes);
        }
    }

    private static ReclamoGrabado reclamo(
            String numero, String contrato, String servicio, Instant recibido, Instant atendido, Instant cerrado) {
        return new ReclamoGrabado(
                numero, recibido, "CALL_CENTER", contrato, servicio, "FTTH", "PYME", "F1", "", atendido, cerrado);
    }
}
