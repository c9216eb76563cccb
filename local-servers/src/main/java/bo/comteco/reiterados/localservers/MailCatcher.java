package bo.comteco.reiterados.localservers;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A real SMTP server on 127.0.0.1 that delivers nothing and keeps what it was given, in memory, as it arrived. */
public final class MailCatcher implements AutoCloseable {

    private final int port;
    private final List<Received> earlier = new ArrayList<>();
    private GreenMail server;

    private MailCatcher(int port) {
        this.port = port;
        this.server = serverOn(port);
    }

    /**
     * A mail as it arrived; one that came twice is there twice.
     *
     * @param messageId by which a second delivery is known
     * @param to whom it is to
     * @param subject decoded
     * @param text decoded
     */
    public record Received(String messageId, List<String> to, String subject, String text) {}

    /** @throws LocalServerException when the port is taken */
    public static MailCatcher start(int port) {
        FreePorts.requireFree(port, "el correo");
        return new MailCatcher(port);
    }

    public int port() {
        return port;
    }

    /** All that arrived, before and after it was away. */
    public synchronized List<Received> received() {
        List<Received> all = new ArrayList<>(earlier);
        for (MimeMessage message : server.getReceivedMessages()) {
            all.add(read(message));
        }
        return all;
    }

    /** Nobody answers any more; what arrived is kept. */
    public synchronized void goAway() {
        List<Received> all = received();
        server.stop();
        earlier.clear();
        earlier.addAll(all);
        server = new GreenMail(setup(port));
    }

    /** Answers again, on the same port; the same where it does. */
    public synchronized void comeBack() {
        if (!server.isRunning()) {
            server = serverOn(port);
        }
    }

    @Override
    public synchronized void close() {
        server.stop();
    }

    private static GreenMail serverOn(int port) {
        GreenMail server = new GreenMail(setup(port))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        return server;
    }

    private static ServerSetup setup(int port) {
        return new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    }

    private static Received read(MimeMessage message) {
        try {
            return new Received(
                    message.getMessageID(),
                    Arrays.stream(message.getAllRecipients())
                            .map(address -> ((InternetAddress) address).getAddress())
                            .toList(),
                    message.getSubject(),
                    String.valueOf(message.getContent()).replace("\r\n", "\n").strip());
        } catch (MessagingException | IOException unreadable) {
            throw new LocalServerException("Un correo no se puede leer: " + unreadable.getMessage());
        }
    }
}
