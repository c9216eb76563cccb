package bo.comteco.reiterados.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A mail server that answers each recipient as it is told: no mail server for tests refuses anybody. */
final class ScriptedSmtp implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private volatile Function<String, String> answer;

    /** {@code answer} says of an address what the server says to {@code RCPT TO}. */
    ScriptedSmtp(Function<String, String> answer) throws IOException {
        this.answer = answer;
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    talk(socket);
                } catch (IOException over) {
                    // The next connection, or the end.
                }
            }
        });
    }

    int port() {
        return server.getLocalPort();
    }

    void answers(Function<String, String> next) {
        answer = next;
    }

    /** Addresses that a mail was taken for, in turn. */
    List<String> accepted() {
        return accepted;
    }

    private void talk(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
        OutputStream out = socket.getOutputStream();
        say(out, "220 prueba");
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (data) {
                data = !".".equals(line);
                if (!data) {
                    say(out, "250 tomado");
                }
            } else if (line.startsWith("RCPT TO:")) {
                String address = line.replaceAll(".*<(.*)>.*", "$1");
                String said = answer.apply(address);
                if (said.startsWith("2")) {
                    accepted.add(address);
                }
                say(out, said);
            } else if (line.startsWith("DATA")) {
                data = true;
                say(out, "354 siga");
            } else {
                say(out, line.startsWith("QUIT") ? "221 adios" : "250 bien");
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
