package bo.comteco.reiterados.localservers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until a server answers, and says in words why it does not. */
final class Startup {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Startup() {}

    /**
     * @param answers asked again and again once the port is open: an answer, not only an open port
     * @throws LocalServerException with the end of the log when the server ended, or did not answer within 120 s
     */
    static void await(String server, int port, BooleanSupplier alive, BooleanSupplier answers, Path log) {
        long start = System.nanoTime();
        while (!(isOpen(port) && answers.getAsBoolean())) {
            if (!alive.getAsBoolean()) {
                throw failed(server + " terminó al iniciar", log);
            }
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw failed(server + " no respondió en " + LIMIT.toSeconds() + " s en el puerto " + port, log);
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LocalServerException("Se interrumpió el inicio de " + server + ".", e);
            }
        }
    }

    static LocalServerException failed(String what, Path log) {
        return new LocalServerException(what + ". Final de " + log + ":\n" + ServerProcess.tail(log));
    }

    private static boolean isOpen(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
