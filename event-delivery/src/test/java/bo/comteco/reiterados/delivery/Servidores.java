package bo.comteco.reiterados.delivery;

import bo.comteco.reiterados.localservers.KafkaBroker;
import bo.comteco.reiterados.localservers.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** One real broker and one real MongoDB for the tests of this module. */
final class Servidores {
    static final KafkaBroker KAFKA;
    static final MongoServer MONGO;

    static {
        try {
            Path folder = Files.createTempDirectory("delivery-it-");
            MONGO = MongoServer.start(folder.resolve("mongo"));
            System.out.println("MongoDB of the integration tests: " + MONGO.description());
            KAFKA = KafkaBroker.insideThisJvm(folder.resolve("kafka")).start();
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
        KAFKA.createTopics(Map.of(Cuenta.TOPIC, 4, "entradas.v1", 4));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            KAFKA.close();
            MONGO.close();
        }));
    }

    private Servidores() {}
}
