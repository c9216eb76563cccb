package bo.comteco.reiterados.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.store.Commit;
import bo.comteco.reiterados.delivery.store.DocumentMapper;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.DocumentStores;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.delivery.time.MachineTime;
import bo.comteco.reiterados.localservers.FreePorts;
import bo.comteco.reiterados.localservers.MailCatcher;
import bo.comteco.reiterados.localservers.MailCatcher.Received;
import bo.comteco.reiterados.localservers.MongoServer;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.core.publisher.Flux;

/** What the mails promise, against a real MongoDB and a real SMTP server. */
class MailDeliveryIT {
    private static final String JEFE = "jefe@comteco.example";
    private static MongoServer mongo;

    private final List<String> viajes = new CopyOnWriteArrayList<>();
    private final Reloj reloj = new Reloj();
    private final MachineTime machine = new MachineTime(reloj);
    private MongoClient client;
    private MongoDatabase database;
    private DocumentStore<String> store;
    private MailOutbox outbox;
    private MailCatcher correo;

    /** Machine time that a test moves. */
    private static final class Reloj extends Clock {
        private Instant now = Instant.parse("2026-11-24T12:00:00Z");

        void avanzar(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static final class Mapper implements DocumentMapper<String> {
        @Override
        public Document toFields(String state) {
            return new Document("estado", state);
        }

        @Override
        public String fromFields(String id, Document fields) {
            return fields.getString("estado");
        }
    }

    @BeforeAll
    static void iniciar() throws IOException {
        Path folder = Files.createTempDirectory("mail-it-");
        mongo = MongoServer.start(folder.resolve("mongo"));
        System.out.println("MongoDB of the integration tests: " + mongo.description());
    }

    @AfterAll
    static void detener() {
        mongo.close();
    }

    @BeforeEach
    void preparar() {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(mongo.uri()))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        viajes.add(event.getCommandName());
                    }
                })
                .build());
        database = client.getDatabase("mail_it_" + System.nanoTime());
        store = new DocumentStores(database, new Relay(null, "/prueba", 10), machine).open("cosas", new Mapper());
        outbox = new MailOutbox(store);
        correo = MailCatcher.start(FreePorts.next());
    }

    @AfterEach
    void cerrar() {
        correo.close();
        client.close();
    }

    private static JavaMailSenderImpl sender(int port) {
        return configured(new JavaMailSenderImpl(), port);
    }

    private static JavaMailSenderImpl configured(JavaMailSenderImpl sender, int port) {
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        Properties properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.sendpartial", "true");
        properties.setProperty("mail.smtp.connectiontimeout", "2000");
        properties.setProperty("mail.smtp.timeout", "5000");
        return sender;
    }

    private MailDispatcher dispatcher(JavaMailSenderImpl sender) {
        MailProperties properties = new MailProperties(
                "danos@comteco.example",
                Map.of(),
                "central",
                Duration.ofSeconds(5),
                50,
                Duration.ofMinutes(2),
                Duration.ofMinutes(5));
        return new MailDispatcher(sender, List.of(outbox), database, properties, machine);
    }

    /** A fact in its document, and the mail that tells it, in one write. */
    private Stored<String> hecho(String id, Stored<String> antes, String estado, Mail mail) {
        return store.commit(List.of(new Commit<>(id, antes, estado, List.of(), List.of(mail.toEntry()))))
                .block()
                .won()
                .get(id);
    }

    private static Mail mail(String id, String... to) {
        return new Mail(id, List.of(to), "Atención: daño sin solución", "Señor jefe:\n\naún sin solución.\n");
    }

    private static List<String> ids(List<Received> received) {
        return received.stream().map(Received::messageId).toList();
    }

    @Test
    void unCorreoEscritoConSuHechoLlegaConSusAcentosYSaleDelDocumentoSinTocarElEstado() {
        Stored<String> uno = hecho("OT1", null, "nivel 2", mail("OT1.nivel-2", JEFE));
        hecho("OT1", uno, "nivel 3", mail("OT1.nivel-3", JEFE));
        MailDispatcher dispatcher = dispatcher(sender(correo.port()));

        dispatcher.work();

        assertThat(ids(correo.received()))
                .containsExactly("<OT1.nivel-2@comteco.example>", "<OT1.nivel-3@comteco.example>");
        Received recibido = correo.received().getFirst();
        assertThat(recibido.to()).containsExactly(JEFE);
        assertThat(recibido.subject()).isEqualTo("Atención: daño sin solución");
        assertThat(recibido.text()).isEqualTo("Señor jefe:\n\naún sin solución.");
        assertThat(outbox.waiting().block().count()).isZero();
        Stored<String> despues = store.findById("OT1").block();
        assertThat(despues.state()).isEqualTo("nivel 3");
        assertThat(despues.version()).isEqualTo(2);
        dispatcher.work();
        assertThat(correo.received()).hasSize(2);
    }

    @Test
    void unaPaginaDeCorreosCuestaTresViajesAMongoDBYUnaMiradaVaciaUno() {
        IntStream.range(0, 40).forEach(n -> hecho("OT" + n, null, "x", mail("OT" + n + ".nivel-3", JEFE)));
        assertThat(viajes)
                .filteredOn("insert"::equals)
                .as("a mail goes in the write of its fact")
                .hasSize(40);
        MailDispatcher dispatcher = dispatcher(sender(correo.port()));
        viajes.clear();

        dispatcher.work();
        assertThat(viajes).containsExactly("find", "update", "update");
        dispatcher.work();

        assertThat(viajes).containsExactly("find", "update", "update", "find");
        assertThat(correo.received()).hasSize(40);
    }

    @Test
    void conElServidorDeCorreoCaidoNadaSePierdeYLaEsperaCreceSinFin() {
        int cuantos = 120;
        MailDispatcher dispatcher = dispatcher(sender(correo.port()));
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        MailMetrics metrics = new MailMetrics(dispatcher, List.of(outbox), machine);
        metrics.bindTo(registry);
        correo.goAway();
        IntStream.range(0, cuantos).forEach(n -> hecho("OT" + n, null, "x", mail("OT" + n + ".nivel-3", JEFE)));
        for (int vuelta = 0; vuelta < 40; vuelta++) {
            dispatcher.work();
            reloj.avanzar(Duration.ofSeconds(30));
        }
        metrics.refresh().block();

        // 1, 2, 4, ... seconds, then five minutes: 20 minutes bring few tries, and no end of them.
        assertThat(dispatcher.failures()).isBetween(7L, 12L);
        assertThat(registry.get("mail.unsent").gauge().value()).isEqualTo(cuantos);
        assertThat(registry.get("mail.oldest.age").gauge().value()).isGreaterThanOrEqualTo(1_190);

        correo.comeBack();
        reloj.avanzar(Duration.ofMinutes(5));
        dispatcher.work();

        List<String> recibidos = ids(correo.received());
        System.out.println("mails: " + cuantos + " written, " + recibidos.size() + " arrived");
        assertThat(recibidos.stream().distinct()).hasSize(cuantos);
        metrics.refresh().block();
        assertThat(registry.get("mail.unsent").gauge().value()).isZero();
        assertThat(registry.get("mail.sent").functionCounter().count()).isEqualTo(cuantos);
    }

    @Test
    void muertoEntreEnviarYSacarElMismoMessageIdLlegaDosVeces() {
        hecho("OT1", null, "x", mail("OT1.nivel-3", JEFE));
        JavaMailSenderImpl muere = configured(
                new JavaMailSenderImpl() {
                    @Override
                    public void send(MimeMessage... messages) {
                        super.send(messages);
                        throw new IllegalStateException("kill -9");
                    }
                },
                correo.port());
        MailDispatcher primero = dispatcher(muere);
        MailDispatcher otro = dispatcher(sender(correo.port()));

        assertThatThrownBy(primero::work).hasMessage("kill -9");
        otro.work();
        assertThat(correo.received()).as("the lease of who died").hasSize(1);
        reloj.avanzar(Duration.ofMinutes(3));
        otro.work();

        assertThat(ids(correo.received()))
                .containsExactly("<OT1.nivel-3@comteco.example>", "<OT1.nivel-3@comteco.example>");
        assertThat(outbox.waiting().block().count()).isZero();
    }

    @Test
    void aQuienElServidorRechazaParaSiempreSeAnotaYAQuienPorAhoraSeLeInsiste() throws IOException {
        try (ScriptedSmtp smtp = new ScriptedSmtp(address -> switch (address) {
            case "nadie@comteco.example" -> "550 no existe";
            case "lleno@comteco.example" -> "452 lleno";
            default -> "250 bien";
        })) {
            hecho("OT1", null, "x", mail("OT1.nivel-3", JEFE, "nadie@comteco.example", "lleno@comteco.example"));
            hecho("OT2", null, "x", mail("OT2.nivel-3", "nadie@comteco.example"));
            hecho("OT3", null, "x", mail("OT3.nivel-3", JEFE));
            MailDispatcher dispatcher = dispatcher(sender(smtp.port()));

            dispatcher.work();

            assertThat(smtp.accepted()).containsExactlyInAnyOrder(JEFE, JEFE);
            assertThat(dispatcher.refused()).isEqualTo(2);
            assertThat(outbox.waiting().block().count()).isEqualTo(1);
            List<Document> rechazos = Flux.from(
                            database.getCollection(MailDispatcher.REFUSED).find())
                    .collectList()
                    .block();
            assertThat(rechazos.stream().map(rechazo -> rechazo.getString("_id")))
                    .containsExactlyInAnyOrder(
                            "OT1.nivel-3 nadie@comteco.example", "OT2.nivel-3 nadie@comteco.example");
            assertThat(rechazos)
                    .allSatisfy(
                            rechazo -> assertThat(rechazo.getString("motivo")).contains("550"));

            smtp.answers(address -> "250 bien");
            dispatcher.work();
            assertThat(smtp.accepted()).hasSize(2);
            reloj.avanzar(Duration.ofSeconds(2));
            dispatcher.work();

            assertThat(new ArrayList<>(smtp.accepted())).containsExactlyInAnyOrder(JEFE, JEFE, "lleno@comteco.example");
            assertThat(outbox.waiting().block().count()).isZero();
        }
    }
}
