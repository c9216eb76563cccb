package bo.comteco.reiterados.localservers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports that are free now, none handed out twice by this JVM.
 *
 * <p>They are drawn below the range from which Linux and macOS take the ports of outgoing connections: a port of that range
 * may be gone before the server that it is meant for has started, or while it is being restarted.
 */
public final class FreePorts {

    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;
    private static final int TRIES = 1_000;
    private static final Set<Integer> HANDED_OUT = ConcurrentHashMap.newKeySet();

    private FreePorts() {}

    public static int next() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (isFree(port) && HANDED_OUT.add(port)) {
                return port;
            }
        }
        throw new LocalServerException("No se encontró un puerto libre entre " + FIRST + " y " + LAST + ".");
    }

    /**
     * Says at once, and in words, what would otherwise be found in the middle of a server's log.
     *
     * @throws LocalServerException when another program listens there
     */
    public static void requireFree(int port, String server) {
        if (!isFree(port)) {
            throw new LocalServerException("El puerto " + port + ", que necesita " + server
                    + ", está ocupado por otro programa: deténgalo o elija otro puerto.");
        }
    }

    public static boolean isFree(int port) {
        // Both, since macOS lets a loopback socket be bound beside one on all addresses.
        return canBind(new InetSocketAddress(port))
                && canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean canBind(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
