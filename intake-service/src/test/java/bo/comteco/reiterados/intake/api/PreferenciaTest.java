package bo.comteco.reiterados.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenciaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=5|5",
                "Wait = 3|3",
                "wait=\"7\"|7",
                "respond-async, wait=10|10",
                "wait=4; foo=bar|4",
                "wait=11|10",
                "wait=99999999999999999999|10",
                "wait=0|0",
                "wait=2, wait=9|2"
            })
    void laEsperaSeLeeYSeRecortaADiezSegundos(String header, int seconds) {
        assertThat(Preferencia.espera(List.of(header))).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wait", "wait=", "wait=-1", "wait=1.5", "wait=pronto", "waiter=5", "return=minimal"})
    void laEsperaSinSentidoSeIgnora(String header) {
        assertThat(Preferencia.espera(List.of(header))).isEmpty();
    }

    @Test
    void valeLaPrimeraEsperaDeTodasLasCabeceras() {
        assertThat(Preferencia.espera(List.of("respond-async", "wait=6", "wait=1")))
                .isEqualTo(Optional.of(Duration.ofSeconds(6)));
        assertThat(Preferencia.espera(List.of())).isEmpty();
    }
}
