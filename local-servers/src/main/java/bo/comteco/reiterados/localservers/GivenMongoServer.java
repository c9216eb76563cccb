package bo.comteco.reiterados.localservers;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import java.time.Duration;
import java.util.List;

/** Somebody else's server: neither started nor stopped here. */
final class GivenMongoServer implements MongoServer {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final String uri;
    private final List<String> hosts;

    GivenMongoServer(String uri) {
        this.uri = uri;
        try {
            this.hosts = new ConnectionString(uri).getHosts();
        } catch (IllegalArgumentException e) {
            // Without the driver's own words: they repeat the URI, and with it a password.
            throw new LocalServerException(MongoChoice.URI_VARIABLE + " no es una URI de MongoDB.");
        }
        if (!Ping.answered(uri, LIMIT)) {
            throw new LocalServerException("El MongoDB dado por " + MongoChoice.URI_VARIABLE + " (" + where()
                    + ") no respondió en " + LIMIT.toSeconds() + " s.");
        }
    }

    private String where() {
        return String.join(", ", hosts);
    }

    @Override
    public String uri() {
        return uri;
    }

    @Override
    public int port() {
        return new ServerAddress(hosts.getFirst()).getPort();
    }

    @Override
    public String description() {
        return "MongoDB dado por " + MongoChoice.URI_VARIABLE + " (" + where()
                + "): se usa como está; lo que promete depende de su configuración";
    }

    @Override
    public boolean durable() {
        return true;
    }

    @Override
    public boolean keepsData() {
        return true;
    }

    @Override
    public void close() {
        // Not ours to stop.
    }
}
