package bo.comteco.reiterados.localservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessIT {

    @TempDir
    Path folder;

    @Test
    void quien_muere_con_kill_9_no_deja_huerfanos() throws Exception {
        Path pid = folder.resolve("pid");
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        pid.toString())
                .inheritIO()
                .start();
        try {
            await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(pid) && Files.size(pid) > 0);
            ProcessHandle child =
                    ProcessHandle.of(Long.parseLong(Files.readString(pid))).orElseThrow();
            assertThat(child.isAlive()).isTrue();

            parent.destroyForcibly().waitFor();

            await().atMost(Duration.ofSeconds(15)).until(() -> !child.isAlive());
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void el_final_del_registro_dice_por_que_no_inicio() {
        Path log = folder.resolve("log");
        try (ServerProcess process =
                ServerProcess.start("prueba", List.of("sh", "-c", "echo sin licencia; exit 3"), Map.of(), log, false)) {
            assertThatThrownBy(() -> Startup.await("prueba", FreePorts.next(), process::isAlive, () -> false, log))
                    .isInstanceOf(LocalServerException.class)
                    .hasMessageContaining("prueba terminó al iniciar")
                    .hasMessageContaining("sin licencia");
        }
    }

    @Test
    void un_programa_que_no_existe_se_dice_en_una_frase() {
        assertThatThrownBy(() -> MongoServer.command("no-such-server --port {port}", folder, FreePorts.next()))
                .isInstanceOf(LocalServerException.class)
                .hasMessageContaining("no-such-server")
                .hasMessageContaining("terminó al iniciar");
    }

    /** The JVM that is killed. */
    static final class Parent {

        private Parent() {}

        public static void main(String[] args) throws Exception {
            Path pid = Path.of(args[0]);
            ServerProcess child = ServerProcess.start(
                    "hijo", List.of("sleep", "600"), Map.of(), pid.resolveSibling("child.log"), false);
            Files.writeString(pid, Long.toString(child.pid()));
            new java.util.concurrent.CountDownLatch(1).await();
        }
    }
}
