package bo.comteco.reiterados.mail;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import bo.comteco.reiterados.delivery.time.MachineTime;
import bo.comteco.reiterados.mail.MailOutbox.Later;
import bo.comteco.reiterados.mail.MailOutbox.Listed;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sends what documents list, a page over one connection, and takes it off with one update for the whole page.
 *
 * <p>One instance of a service sends at a time: it holds a lease (machine time). What it has sent and not taken off when it dies
 * is sent again, with the same {@code Message-ID}. While the server cannot be reached everything stays listed, and the pause
 * between two tries doubles, without end. A recipient whom the server refuses for good (5xx) is recorded in
 * {@code correos_rechazados} and given up; one refused for now is tried again, later each time, without end.
 *
 * <p>Blocks: for a thread that has nothing else to do. Not thread-safe.
 */
public final class MailDispatcher {
    /** Recipients who were refused for good. */
    public static final String REFUSED = "correos_rechazados";
    /** The lease of who sends. */
    public static final String LEASES = "arriendos";

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);
    private static final String LEASE = "correo";
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

    private final JavaMailSender sender;
    private final List<MailOutbox> outboxes;
    private final MongoCollection<Document> leases;
    private final MongoCollection<Document> refusals;
    private final MailProperties properties;
    private final MachineTime machine;
    private final String me = new ObjectId().toHexString();
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private Instant pausedUntil = Instant.MIN;
    private int failuresInTurn;

    /** Sends what those outboxes list; keeps lease and refusals in that database. */
    public MailDispatcher(
            JavaMailSender sender,
            List<MailOutbox> outboxes,
            MongoDatabase database,
            MailProperties properties,
            MachineTime machine) {
        this.sender = sender;
        this.outboxes = List.copyOf(outboxes);
        this.leases = database.getCollection(LEASES);
        this.refusals = database.getCollection(REFUSED);
        this.properties = properties;
        this.machine = machine;
    }

    /** Mails that the server took since the start. */
    public long sent() {
        return sent.get();
    }

    /** Recipients refused for good since the start. */
    public long refused() {
        return refused.get();
    }

    /** Tries in vain since the start: pages for which no server was there, and mails refused for now. */
    public long failures() {
        return failures.get();
    }

    /** Sends what is due, page after page, until nothing is or the server is away. */
    public void work() {
        for (MailOutbox outbox : outboxes) {
            boolean more = true;
            while (more && !machine.now().isBefore(pausedUntil)) {
                more = page(outbox);
            }
        }
    }

    /** Whether more may be due after it. */
    private boolean page(MailOutbox outbox) {
        List<Listed> due = outbox.due(machine.now(), properties.pageSize()).block();
        if (due == null || due.isEmpty() || !leaseIsMine()) {
            return false;
        }
        Page page = new Page();
        Map<Object, Listed> messages = new LinkedHashMap<>();
        for (Listed listed : due) {
            try {
                messages.put(message(listed.mail()), listed);
            } catch (MessagingException cannotBeWritten) {
                page.giveUp(listed, listed.mail().to(), String.valueOf(cannotBeWritten.getMessage()));
                page.done.add(listed);
            }
        }
        Map<Object, Exception> failed = send(messages.keySet().toArray(MimeMessage[]::new), page);
        messages.forEach((message, listed) -> {
            Exception error = failed.get(message);
            if (error == null) {
                sent.incrementAndGet();
                page.done.add(listed);
            } else if (!page.serverAway) {
                page.judge(listed, Delivery.of(listed.mail(), error));
            }
        });
        keepRefusals(page.refusals);
        outbox.settle(page.done, page.later).block();
        if (page.serverAway) {
            failures.incrementAndGet();
            pausedUntil = machine.now().plus(pause(failuresInTurn++));
            return false;
        }
        failuresInTurn = 0;
        return due.size() >= properties.pageSize();
    }

    /** What became of one page. */
    private final class Page {
        final List<Listed> done = new ArrayList<>();
        final List<Later> later = new ArrayList<>();
        final List<Document> refusals = new ArrayList<>();
        boolean serverAway;

        void judge(Listed listed, Delivery delivery) {
            if (!delivery.refused().isEmpty()) {
                giveUp(listed, delivery.refused(), delivery.reason());
            }
            if (delivery.open().isEmpty()) {
                if (delivery.refused().size() < listed.mail().to().size()) {
                    sent.incrementAndGet();
                }
                done.add(listed);
            } else {
                failures.incrementAndGet();
                later.add(new Later(listed, delivery.open(), machine.now().plus(pause(listed.tries()))));
            }
        }

        void giveUp(Listed listed, List<String> addresses, String reason) {
            LOG.warn("{} refused for good: {}", listed.mail().id(), reason);
            addresses.forEach(address -> {
                refused.incrementAndGet();
                refusals.add(new Document("_id", listed.mail().id() + " " + address)
                        .append("documento", listed.documentId())
                        .append(Mail.TO, address)
                        .append(Mail.SUBJECT, listed.mail().subject())
                        .append(Mail.TEXT, listed.mail().text())
                        .append("motivo", reason)
                        .append("en", Date.from(machine.now())));
            });
        }
    }

    /** Sends them over one connection; what is not in the answer was taken by the server. */
    private Map<Object, Exception> send(MimeMessage[] messages, Page page) {
        if (messages.length == 0) {
            return Map.of();
        }
        try {
            sender.send(messages);
            return Map.of();
        } catch (MailSendException some) {
            if (some.getCause() != null) {
                page.serverAway = true;
                LOG.warn("mail server away for now: {}", some.getCause().toString());
            }
            return some.getFailedMessages();
        } catch (MailAuthenticationException notLetIn) {
            page.serverAway = true;
            LOG.warn("the mail server lets us not in: {}", notLetIn.toString());
            Map<Object, Exception> all = new LinkedHashMap<>();
            for (MimeMessage message : messages) {
                all.put(message, notLetIn);
            }
            return all;
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(properties.from()));
        helper.setTo(mail.to().toArray(String[]::new));
        helper.setSubject(mail.subject());
        helper.setText(mail.text());
        helper.setSentDate(Date.from(machine.now()));
        message.setHeader("Message-ID", mail.messageId(properties.domain()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private boolean leaseIsMine() {
        Instant now = machine.now();
        try {
            Mono.from(leases.updateOne(
                            and(eq("_id", LEASE), or(eq("por", me), lt("hasta", Date.from(now)))),
                            Updates.combine(
                                    Updates.set("por", me),
                                    Updates.set("hasta", Date.from(now.plus(properties.lease())))),
                            new UpdateOptions().upsert(true)))
                    .block();
            return true;
        } catch (MongoWriteException somebodyElses) {
            if (somebodyElses.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw somebodyElses;
        }
    }

    private void keepRefusals(List<Document> documents) {
        Flux.fromIterable(documents)
                .concatMap(document -> refusals.replaceOne(
                        eq("_id", document.getString("_id")), document, new ReplaceOptions().upsert(true)))
                .blockLast();
    }

    private Duration pause(int triesBefore) {
        Duration doubled = SHORTEST_PAUSE.multipliedBy(1L << Math.min(triesBefore, 20));
        return doubled.compareTo(properties.longestPause()) < 0 ? doubled : properties.longestPause();
    }
}
