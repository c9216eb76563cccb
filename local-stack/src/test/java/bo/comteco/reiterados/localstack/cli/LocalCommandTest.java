package bo.comteco.reiterados.localstack.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.localservers.FreePorts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCommandTest {

    @TempDir
    Path root;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void sinComandoMuestraElUso() {
        assertThat(local()).isEqualTo(LocalCommand.DONE);
        assertThat(out.toString(UTF_8)).contains("./local demo").contains("./local replay");
    }

    @Test
    void unComandoQueNoExisteSeDice() {
        assertThat(local("vuela")).isEqualTo(LocalCommand.MISUSED);
        assertThat(err.toString(UTF_8)).contains("«vuela»");
    }

    @Test
    void unaOpcionQueNoExisteSeDice() {
        assertThat(local("up", "--rapido")).isEqualTo(LocalCommand.MISUSED);
        assertThat(err.toString(UTF_8)).contains("--rapido");
    }

    @Test
    void unaHoraQueNoEsUnaHoraSeDice() {
        assertThat(local("up", "--reloj", "ayer")).isEqualTo(LocalCommand.MISUSED);
        assertThat(err.toString(UTF_8)).contains("--reloj").contains("«ayer»");
    }

    @Test
    void unaOpcionSinValorSeDice() {
        assertThat(local("replay", "x.csv", "--until")).isEqualTo(LocalCommand.MISUSED);
        assertThat(err.toString(UTF_8)).contains("--until necesita un valor");
        assertThat(local("token", "TECNICO", "--centro")).isEqualTo(LocalCommand.MISUSED);
        assertThat(err.toString(UTF_8)).contains("--centro necesita un valor");
    }

    @Test
    void loQueNoEstaLevantadoNoSeDetieneNiSeMuestra() {
        assertThat(local("down")).isEqualTo(LocalCommand.FAILED);
        assertThat(err.toString(UTF_8)).contains("no está levantada");
        assertThat(local("status")).isEqualTo(LocalCommand.FAILED);
        assertThat(out.toString(UTF_8)).contains("no está levantada");
    }

    @Test
    void sinPilaNoHayTokens() {
        assertThat(local("token", "TECNICO", "--centro", "NORTE")).isEqualTo(LocalCommand.FAILED);
        assertThat(err.toString(UTF_8)).contains("no está levantada");
    }

    @Test
    void unRolQueNoExisteSeDiceConLosQueExisten() {
        assertThat(local("token", "JARDINERO")).isEqualTo(LocalCommand.FAILED);
        assertThat(err.toString(UTF_8)).contains("«JARDINERO»").contains("TECNICO");
    }

    @Test
    void unArchivoQueFaltaSeDice() {
        assertThat(local("replay", root.resolve("no.csv").toString())).isEqualTo(LocalCommand.FAILED);
        assertThat(err.toString(UTF_8)).contains("no.csv").doesNotContain("Exception");
    }

    @Test
    void unJarQueFaltaSeDice() {
        assertThat(local("up")).isEqualTo(LocalCommand.FAILED);
        assertThat(err.toString(UTF_8)).contains("intake-service");
    }

    @Test
    void unPuertoOcupadoSeDiceConSuNombreYParaQueEra() throws IOException {
        fakeJars();
        try (ServerSocket other = new ServerSocket(FreePorts.next(), 1, InetAddress.getLoopbackAddress())) {
            // 8083 is escalation-service's.
            int shift = other.getLocalPort() - 8_083;

            assertThat(local("replay", "muestra", "--puertos", "+" + shift)).isEqualTo(LocalCommand.FAILED);

            assertThat(err.toString(UTF_8))
                    .contains(Integer.toString(other.getLocalPort()))
                    .contains("escalation-service")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void unaCarpetaQueNoEsDeUnaPilaNoSeBorra() throws IOException {
        Path mine = Files.createDirectories(root.resolve("documentos"));
        Files.writeString(mine.resolve("carta.txt"), "mía");

        assertThat(local("down", "--borrar-datos", "--carpeta", mine.toString()))
                .isEqualTo(LocalCommand.FAILED);

        assertThat(mine.resolve("carta.txt")).exists();
    }

    private void fakeJars() throws IOException {
        for (String module : List.of("intake", "workorder", "escalation", "quality-control", "reporting")) {
            Path target =
                    Files.createDirectories(root.resolve(module + "-service").resolve("target"));
            Files.writeString(target.resolve(module + "-service-1.jar"), "");
        }
    }

    private int local(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        return LocalCommand.run(
                root, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), all.toArray(new String[0]));
    }
}
