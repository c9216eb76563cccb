package bo.comteco.reiterados.delivery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileClockTest {
    private static final Instant MAQUINA = Instant.parse("2026-11-24T08:00:10Z");

    @TempDir
    Path folder;

    private Instant leido(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("reloj"), line);
        return new FileClock(file, Clock.fixed(MAQUINA, ZoneOffset.UTC)).instant();
    }

    @Test
    void unInstanteCongeladoNoCorre() throws IOException {
        assertThat(leido("2016-03-01T12:00:00Z frozen\n")).isEqualTo("2016-03-01T12:00:00Z");
    }

    @Test
    void unInstanteQueCorreAvanzaConLaMaquina() throws IOException {
        assertThat(leido("2016-03-01T12:00:00Z running 2026-11-24T08:00:00Z")).isEqualTo("2016-03-01T12:00:10Z");
    }

    @Test
    void systemEsLaHoraDeLaMaquina() throws IOException {
        assertThat(leido("system")).isEqualTo(MAQUINA);
    }

    @Test
    void seLeeDeNuevoEnCadaLlamada() throws IOException {
        Path file = Files.writeString(folder.resolve("reloj"), "2016-03-01T12:00:00Z frozen");
        FileClock clock = new FileClock(file, Clock.systemUTC());
        assertThat(clock.instant()).isEqualTo("2016-03-01T12:00:00Z");
        Files.writeString(file, "2016-03-01T13:00:00Z frozen");
        assertThat(clock.instant()).isEqualTo("2016-03-01T13:00:00Z");
    }

    @Test
    void unaLineaQueNoSeEntiendeSeNombra() {
        assertThatThrownBy(() -> leido("ayer frozen"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ayer");
        assertThatThrownBy(() -> leido("2016-03-01T12:00:00Z"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("expected");
    }
}
