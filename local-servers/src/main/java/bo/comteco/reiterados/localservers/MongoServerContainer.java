package bo.comteco.reiterados.localservers;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.mongodb.MongoDBContainer;

/** MongoDB's own image, where Docker answers. */
final class MongoServerContainer implements MongoServer {

    private static final String IMAGE = "mongo:8";
    private static final int PORT = 27017;

    private final MongoDBContainer container = new MongoDBContainer(IMAGE);

    MongoServerContainer() {
        try {
            container.start();
        } catch (ContainerLaunchException e) {
            container.close();
            throw new LocalServerException(
                    "Docker responde, pero " + IMAGE + " no inició: " + e.getMessage()
                            + ". Puede darse otro MongoDB por " + MongoChoice.URI_VARIABLE + " o "
                            + MongoChoice.COMMAND_VARIABLE + ".",
                    e);
        }
    }

    /** Asks the client program first: it answers in a moment, where Testcontainers tries long and loudly. */
    static boolean dockerAnswers() {
        try {
            Process client = new ProcessBuilder("docker", "version", "--format", "{{.Server.Version}}")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!client.waitFor(1_500, TimeUnit.MILLISECONDS)) {
                client.destroyForcibly();
                return false;
            }
            return client.exitValue() == 0 && DockerClientFactory.instance().isDockerAvailable();
        } catch (IOException noDocker) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public String uri() {
        return container.getConnectionString();
    }

    @Override
    public int port() {
        return container.getMappedPort(PORT);
    }

    @Override
    public String description() {
        return "MongoDB en un contenedor (" + IMAGE + "), puerto " + port() + ": sus datos se van con él al detenerlo";
    }

    @Override
    public boolean durable() {
        return true;
    }

    @Override
    public boolean keepsData() {
        return false;
    }

    @Override
    public void close() {
        container.close();
    }
}
