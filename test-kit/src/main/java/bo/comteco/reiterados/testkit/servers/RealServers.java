package bo.comteco.reiterados.testkit.servers;

import bo.comteco.reiterados.localservers.FreePorts;
import bo.comteco.reiterados.localservers.KafkaBroker;
import bo.comteco.reiterados.localservers.MailCatcher;
import bo.comteco.reiterados.localservers.MongoServer;
import bo.comteco.reiterados.localservers.TokenIssuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One real broker, one real MongoDB and one token issuer for all tests of a JVM, started when first asked for and stopped
 * with it. Tests keep apart by their own contracts, databases and groups.
 */
public final class RealServers {
    private static @Nullable RealServers only;

    private final KafkaBroker kafka;
    private final MongoServer mongo;
    private final TokenIssuer issuer;
    private final MailCatcher mail;

    private RealServers() {
        Path folder;
        try {
            folder = Files.createTempDirectory("reiterados-it-");
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
        mongo = MongoServer.start(folder.resolve("mongo"));
        System.out.println("MongoDB of the integration tests: " + mongo.description());
        kafka = KafkaBroker.insideThisJvm(folder.resolve("kafka")).start();
        issuer = TokenIssuer.start();
        mail = MailCatcher.start(FreePorts.next());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "real-servers"));
    }

    /** The servers of this JVM. */
    public static synchronized RealServers get() {
        RealServers servers = only;
        if (servers == null) {
            servers = new RealServers();
            only = servers;
        }
        return servers;
    }

    /** The broker. */
    public KafkaBroker kafka() {
        return kafka;
    }

    /** The MongoDB, of whatever kind could be had. */
    public MongoServer mongo() {
        return mongo;
    }

    /** Whoever signs the tokens of the tests. */
    public TokenIssuer issuer() {
        return issuer;
    }

    /** The SMTP server; what it was given can be read. */
    public MailCatcher mail() {
        return mail;
    }

    private void close() {
        mail.close();
        issuer.close();
        kafka.close();
        mongo.close();
    }
}
