package bo.comteco.reiterados.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.localstack.replay.Avance;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BarraDeProgresoTest {

    @Test
    void dicePorcentajeRelojReclamosYAcciones() {
        Avance avance = new Avance(Instant.parse("2016-03-01T12:00:00Z"), 50, 100, 200, 400);

        assertThat(BarraDeProgreso.line(avance, Duration.ofSeconds(7)))
                .isEqualTo(
                        "[###############...............]  50 %  reloj 2016-03-01 08:00  reclamos 50/100  acciones 200  7 s");
    }
}
