package bo.comteco.reiterados.localstack.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.reiterados.localstack.LocalStackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {

    private static final Instant MARZO = Instant.parse("2016-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private final AtomicReference<Instant> machineNow = new AtomicReference<>(Instant.parse("2026-11-24T08:00:00Z"));
    private ClockFile clock;

    @BeforeEach
    void unReloj() {
        InstantSource machine = machineNow::get;
        clock = new ClockFile(folder.resolve("clock"), machine.withZone(ZoneOffset.UTC));
    }

    @Test
    void sigueALaMaquina() {
        clock.follow();

        machineNow.set(Instant.parse("2026-11-24T09:00:00Z"));

        assertThat(clock.now()).isEqualTo("2026-11-24T09:00:00Z");
        assertThat(clock.path()).hasContent("system");
    }

    @Test
    void detenidoNoSeMueve() {
        clock.freeze(MARZO, false);

        machineNow.set(Instant.parse("2026-11-24T09:00:00Z"));

        assertThat(clock.now()).isEqualTo(MARZO);
        assertThat(clock.path()).hasContent("2016-03-01T12:00:00Z frozen");
    }

    @Test
    void correDesdeElInstanteDado() {
        clock.run(MARZO, false);

        machineNow.set(Instant.parse("2026-11-24T08:00:30Z"));

        assertThat(clock.now()).isEqualTo("2016-03-01T12:00:30Z");
        assertThat(clock.path()).hasContent("2016-03-01T12:00:00Z running 2026-11-24T08:00:00Z");
    }

    @Test
    void noVuelveAtras() {
        clock.freeze(MARZO, false);

        assertThatThrownBy(() -> clock.freeze(MARZO.minusSeconds(1), false))
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("no vuelve atrás");
        assertThatThrownBy(() -> clock.run(MARZO.minusSeconds(1), false)).isInstanceOf(LocalStackException.class);
        assertThat(clock.now()).isEqualTo(MARZO);
    }

    @Test
    void sinReclamosPuedeVolverAtras() {
        clock.follow();

        clock.freeze(MARZO, true);

        assertThat(clock.now()).isEqualTo(MARZO);
    }

    @Test
    void seReemplazaEnteroYNoDejaRestos() throws IOException {
        clock.follow();
        clock.freeze(MARZO, true);

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(clock.path());
        }
    }

    @Test
    void diceQueNoEsUnaHora() throws IOException {
        Files.writeString(clock.path(), "ayer frozen");

        assertThatThrownBy(clock::now).isInstanceOf(LocalStackException.class).hasMessageContaining("«ayer frozen»");
    }

    @Test
    void sinArchivoLoDice() {
        ClockFile none = new ClockFile(folder.resolve("ninguno"), Clock.systemUTC());

        assertThat(none.exists()).isFalse();
        assertThatThrownBy(none::now).isInstanceOf(LocalStackException.class).hasMessageContaining("no se puede leer");
    }
}
