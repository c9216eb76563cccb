package bo.comteco.reiterados.localservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void las_comillas_unen_palabras_y_los_valores_quedan_en_la_suya() {
        assertThat(CommandLine.words(
                        "'/opt/my server/mongod'  --dbpath \"{data}\" --port={port} ''",
                        Map.of("{data}", "/tmp/a b", "{port}", "4711")))
                .containsExactly("/opt/my server/mongod", "--dbpath", "/tmp/a b", "--port=4711", "");
    }

    @Test
    void comillas_sin_cerrar_y_comando_vacio_se_rechazan() {
        assertThatThrownBy(() -> CommandLine.words("mongod 'a", Map.of())).hasMessageContaining("comillas sin cerrar");
        assertThatThrownBy(() -> CommandLine.words("  ", Map.of())).hasMessageContaining("vacío");
    }
}
