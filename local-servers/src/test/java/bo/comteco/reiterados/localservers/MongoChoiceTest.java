package bo.comteco.reiterados.localservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MongoChoiceTest {

    private static final Map<String, String> AMBOS =
            Map.of("MONGODB_URI", "mongodb://db:27017", "MONGO_SERVER_COMMAND", "mongod --port {port}");

    @Test
    void la_uri_dada_gana_a_todo_lo_demas() {
        assertThat(MongoChoice.of(AMBOS, MongoChoiceTest::nadieDebePreguntar))
                .isEqualTo(new MongoChoice.Given("mongodb://db:27017"));
    }

    @Test
    void el_comando_gana_al_contenedor() {
        Map<String, String> entorno = Map.of("MONGODB_URI", " ", "MONGO_SERVER_COMMAND", " mongod --port {port} ");
        assertThat(MongoChoice.of(entorno, MongoChoiceTest::nadieDebePreguntar))
                .isEqualTo(new MongoChoice.Command("mongod --port {port}"));
    }

    @Test
    void sin_nada_dado_se_toma_el_contenedor_donde_docker_responde() {
        assertThat(MongoChoice.of(Map.of(), () -> true)).isEqualTo(new MongoChoice.Container());
    }

    @Test
    void sin_docker_queda_el_embebido() {
        assertThat(MongoChoice.of(Map.of(), () -> false)).isEqualTo(new MongoChoice.Embedded());
    }

    private static boolean nadieDebePreguntar() {
        return fail("asked Docker though something was given");
    }
}
