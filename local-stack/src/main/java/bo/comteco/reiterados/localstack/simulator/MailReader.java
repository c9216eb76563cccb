package bo.comteco.reiterados.localstack.simulator;

import bo.comteco.reiterados.localservers.MailCatcher;
import bo.comteco.reiterados.localservers.MailCatcher.Received;
import java.util.List;

/** What arrived by mail, as JSON; and the switch that takes the mail server away. */
final class MailReader {
    private final MailCatcher mail;

    MailReader(MailCatcher mail) {
        this.mail = mail;
    }

    /**
     * Everything that arrived.
     *
     * @param recibidos how many, those that came twice included
     * @param distintos how many by {@code Message-ID}
     * @param correos in the order of their arrival
     */
    record Buzon(int recibidos, long distintos, List<Received> correos) {}

    record Switch(boolean fuera) {}

    Reply list(Surroundings.Request request) {
        if (!request.method().equals("GET")) {
            return Reply.wrongMethod();
        }
        List<Received> received = mail.received();
        return Reply.ok(new Buzon(
                received.size(),
                received.stream().map(Received::messageId).distinct().count(),
                received));
    }

    Reply control(Surroundings.Request request) {
        if (!request.method().equals("PUT")) {
            return Reply.wrongMethod();
        }
        if (Surroundings.JSON.readValue(request.body(), Switch.class).fuera()) {
            mail.goAway();
        } else {
            mail.comeBack();
        }
        return Reply.done();
    }
}
