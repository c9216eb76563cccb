package bo.comteco.reiterados.localservers;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStoreException;

/** A default for trying out: speaks MongoDB's protocol inside this JVM, over a file of H2. */
final class EmbeddedMongoServer implements MongoServer {

    private static final String NAME = "MongoDB embebido";

    private final Path file;
    private final int port;
    private final de.bwaldvogel.mongo.MongoServer server;

    EmbeddedMongoServer(Path folder, int port) {
        this.file = folder.toAbsolutePath().resolve("embedded.h2");
        this.port = port;
        FreePorts.requireFree(port, NAME);
        try {
            Files.createDirectories(folder);
            this.server = new de.bwaldvogel.mongo.MongoServer(new H2Backend(file.toString()));
        } catch (IOException | MVStoreException e) {
            throw new LocalServerException(
                    "El archivo " + file + " del " + NAME + " no se pudo abrir: " + e.getMessage(), e);
        }
        server.bind("127.0.0.1", port);
    }

    @Override
    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String description() {
        return NAME + " (mongo-java-server), puerto " + port + ", datos en " + file
                + ": solo para probar; pierde escrituras confirmadas ante un kill -9, y no tiene transacciones, índices"
                + " secundarios ni TTL. Uno verdadero: " + MongoChoice.URI_VARIABLE + " o "
                + MongoChoice.COMMAND_VARIABLE;
    }

    @Override
    public boolean durable() {
        return false;
    }

    @Override
    public boolean keepsData() {
        return true;
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
