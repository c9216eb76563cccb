package bo.comteco.reiterados.localservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class MongoServerIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void el_comando_conserva_lo_confirmado_tras_kill_9() {
        String command = System.getenv(MongoChoice.COMMAND_VARIABLE);
        assumeTrue(
                command != null && !command.isBlank(),
                "MONGO_SERVER_COMMAND no está dado: sin un servidor durable no hay qué probar");
        try (MongoServer server = MongoServer.command(command, folder, FreePorts.next())) {
            insert(server, 300);
            server.kill();

            server.restart();

            assertThat(count(server)).isEqualTo(300);
            server.restart();
            assertThat(count(server)).isEqualTo(300);
            assertThat(server.durable()).isTrue();
        }
    }

    @Test
    void el_embebido_responde_y_conserva_su_archivo_tras_un_cierre_limpio() {
        int port = FreePorts.next();
        try (MongoServer server = MongoServer.embedded(folder, port)) {
            insert(server, 50);
            assertThat(server.durable()).isFalse();
            assertThat(server.description()).contains("embebido").contains("kill -9");
            assertThatThrownBy(server::kill).isInstanceOf(UnsupportedOperationException.class);
        }
        try (MongoServer server = MongoServer.embedded(folder, port)) {
            assertThat(count(server)).isEqualTo(50);
        }
    }

    @Test
    void la_uri_dada_se_usa_como_esta_y_no_se_detiene() {
        try (MongoServer theirs = MongoServer.embedded(folder, FreePorts.next())) {
            String uri = theirs.uri() + "/?appName=dada";
            try (MongoServer given =
                    MongoServer.start(folder, FreePorts.next(), Map.of(MongoChoice.URI_VARIABLE, uri))) {
                assertThat(given.uri()).isEqualTo(uri);
                assertThat(given.port()).isEqualTo(theirs.port());
                assertThat(given.killable()).isFalse();
            }
            assertThat(count(theirs)).isZero();
        }
    }

    @Test
    void la_clave_de_una_uri_mala_no_se_muestra() {
        assertThatThrownBy(() -> MongoServer.start(
                        folder, FreePorts.next(), Map.of(MongoChoice.URI_VARIABLE, "mongo://u:secreta@db")))
                .isInstanceOf(LocalServerException.class)
                .hasMessageContaining(MongoChoice.URI_VARIABLE)
                .hasMessageNotContaining("secreta");
    }

    @Test
    void preguntar_por_docker_no_tarda() {
        long start = System.nanoTime();
        boolean answers = MongoServerContainer.dockerAnswers();
        assumeTrue(!answers, "aquí Docker responde");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    private static void insert(MongoServer server, int documents) {
        try (MongoClient client = MongoClients.create(server.uri())) {
            Flux.range(0, documents)
                    .concatMap(i -> collection(client).insertOne(new Document("_id", i)))
                    .blockLast(LIMIT);
        }
    }

    private static long count(MongoServer server) {
        try (MongoClient client = MongoClients.create(server.uri())) {
            return Mono.from(collection(client).countDocuments())
                    .blockOptional(LIMIT)
                    .orElseThrow();
        }
    }

    private static MongoCollection<Document> collection(MongoClient client) {
        return client.getDatabase("prueba").getCollection("documentos");
    }
}
