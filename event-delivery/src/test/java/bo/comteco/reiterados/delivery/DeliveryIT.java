package bo.comteco.reiterados.delivery;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bo.comteco.reiterados.delivery.deadline.DeadlineWorker;
import bo.comteco.reiterados.delivery.outbox.Author;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.EventHistory;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.outbox.Sweeper;
import bo.comteco.reiterados.delivery.page.Outcome;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.delivery.store.Commit;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.DocumentStores;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.delivery.time.MachineTime;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Mono;

/** What delivery promises, against a real broker and a real MongoDB. */
class DeliveryIT {
    private static final Cause HISTORIA = new Cause("historia-1");

    private MongoClient client;
    private DefaultKafkaProducerFactory<String, byte[]> producers;
    private Relay relay;
    private DocumentStores stores;
    private DocumentStore<Cuenta> store;
    private PageHandler<Cuenta.Orden, Cuenta, String, Long> handler;
    private Sweeper sweeper;
    private String cuenta;
    private final AtomicInteger escrituras = new AtomicInteger();

    @BeforeEach
    void preparar() {
        cuenta = "cuenta-" + java.util.UUID.randomUUID();
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(Servidores.MONGO.uri()))
                .addCommandListener(contarEscrituras())
                .build());
        MongoDatabase database = client.getDatabase("delivery_it_" + System.nanoTime());
        producers = new DefaultKafkaProducerFactory<>(Map.of(
                "bootstrap.servers",
                Servidores.KAFKA.bootstrapServers(),
                "acks",
                "all",
                "key.serializer",
                StringSerializer.class,
                "value.serializer",
                ByteArraySerializer.class));
        relay = new Relay(new KafkaTemplate<>(producers), "/cuentas", 1_000);
        stores = new DocumentStores(database, relay, MachineTime.system());
        store = stores.openWithHistory("cuentas", new Cuenta.Mapper());
        handler = new PageHandler<>(new Cuenta.UseCase(store), store, relay);
        sweeper = new Sweeper(relay, MachineTime.system(), 100);
    }

    @AfterEach
    void cerrar() {
        relay.close();
        producers.destroy();
        client.close();
    }

    /** Updates of one document: what is taken off is taken off many. */
    private CommandListener contarEscrituras() {
        return new CommandListener() {
            @Override
            public void commandStarted(CommandStartedEvent event) {
                event.getCommand().getArray("updates", new BsonArray()).stream()
                        .filter(update -> !update.asDocument()
                                .getBoolean("multi", BsonBoolean.FALSE)
                                .getValue())
                        .forEach(update -> escrituras.incrementAndGet());
            }
        };
    }

    private static Work<Cuenta.Orden> orden(Cuenta.Orden orden) {
        return new Work<>(orden, HISTORIA);
    }

    private Stored<Cuenta> guardada(String id) {
        return store.findById(id).block();
    }

    private void esperarSalidaVacia() {
        await().atMost(Duration.ofSeconds(20)).until(() -> sweeper.unsent().block() == 0);
    }

    @Test
    void unCambioSePublicaConSuSobreSeGuardaEnLaHistoriaYSaleDelDocumento() {
        handler.handle(new Work<>(new Cuenta.Sumar(cuenta, "e1", 5), Cause.by("historia-1", "CAJERA", "c-17")))
                .block();
        esperarSalidaVacia();

        List<ConsumerRecord<String, byte[]>> publicados = Registros.todos(Cuenta.TOPIC).stream()
                .filter(record -> cuenta.equals(record.key()))
                .toList();
        assertThat(publicados).hasSize(1);
        ConsumerRecord<String, byte[]> publicado = publicados.getFirst();
        assertThat(Registros.header(publicado, "ce_specversion")).isEqualTo("1.0");
        assertThat(Registros.header(publicado, "ce_id")).isEqualTo(cuenta + "#1");
        assertThat(Registros.header(publicado, "ce_source")).isEqualTo("/cuentas");
        assertThat(Registros.header(publicado, "ce_type")).isEqualTo("CuentaCambiada");
        assertThat(Registros.header(publicado, "ce_time")).isEqualTo(Cuenta.TIME.toString());
        assertThat(Registros.header(publicado, "ce_correlationid")).isEqualTo("historia-1");
        assertThat(Registros.header(publicado, "ce_authtype")).isEqualTo("app_user");
        assertThat(Registros.header(publicado, "ce_authid")).isEqualTo("c-17");
        assertThat(Registros.header(publicado, "ce_authrole")).isEqualTo("CAJERA");
        EventHistory.Entry entrada = stores.historyOf(store).of(cuenta).single().block();
        assertThat(entrada.type()).isEqualTo("CuentaCambiada");
        assertThat(entrada.data().getInteger("total")).isEqualTo(5);
        assertThat(entrada.author()).isEqualTo(new Author.Person("CAJERA", "c-17"));
        assertThat(guardada(cuenta).unsent()).isEmpty();
        assertThat(guardada(cuenta).version()).isEqualTo(1);
    }

    @Test
    void deMuchosQueEscribenALaVezNadieSePierdeYLaSecuenciaNoTieneHuecos() throws Exception {
        int escritores = 8;
        int cadaUno = 25;
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> hechos = new ArrayList<>();
            for (int i = 0; i < escritores * cadaUno; i++) {
                String entrada = "e" + i;
                hechos.add(executor.submit(() -> handler.handle(orden(new Cuenta.Sumar(cuenta, entrada, 1)))
                        .block()));
            }
            for (Future<Long> hecho : hechos) {
                hecho.get();
            }
        }
        Stored<Cuenta> guardada = guardada(cuenta);
        assertThat(guardada.state().total()).isEqualTo((long) escritores * cadaUno);
        assertThat(guardada.secuencia()).isEqualTo((long) escritores * cadaUno);
        esperarSalidaVacia();
        assertThat(Registros.ids(Cuenta.TOPIC, cuenta).stream().distinct())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, (long) escritores * cadaUno)
                        .mapToObj(numero -> cuenta + "#" + numero)
                        .toList());
    }

    @Test
    void deDosQueEscribenALaVezElSegundoEsperaEnVezDePerder() throws Exception {
        int rondas = 20;
        handler.handle(orden(new Cuenta.Sumar(cuenta, "e", 1))).block();
        int antes = escrituras.get();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < rondas; i++) {
                Work<Cuenta.Orden> una = orden(new Cuenta.Sumar(cuenta, "una" + i, 1));
                Work<Cuenta.Orden> otra = orden(new Cuenta.Sumar(cuenta, "otra" + i, 1));
                Future<Long> hecha = executor.submit(() -> handler.handle(una).block());
                handler.handle(otra).block();
                hecha.get();
            }
        }
        assertThat(guardada(cuenta).version()).isEqualTo(1 + 2 * rondas);
        assertThat(escrituras.get() - antes)
                .as("one write for each; a few more where the machine paused for longer than a turn")
                .isBetween(2 * rondas, 3 * rondas - 8);
    }

    @Test
    void unaPaginaRepetidaODesordenadaNoCambiaNada() {
        long semilla = System.nanoTime();
        System.out.println("semilla de la página repetida: " + semilla);
        Random azar = new Random(semilla);
        List<Work<Cuenta.Orden>> pagina = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            pagina.add(orden(new Cuenta.Sumar(cuenta + "-" + i % 7, "e" + i, i)));
        }
        handler.handle(pagina).block();
        List<Work<Cuenta.Orden>> otraVez = new ArrayList<>(pagina);
        Collections.shuffle(otraVez, azar);
        handler.handle(otraVez).block();
        long total = IntStream.range(0, 7)
                .mapToLong(i -> guardada(cuenta + "-" + i).state().total())
                .sum();
        assertThat(total).isEqualTo(IntStream.range(0, 60).sum());
        assertThat(IntStream.range(0, 7)
                        .mapToLong(i -> guardada(cuenta + "-" + i).version()))
                .as("one write for each document of the page")
                .containsOnly(1L);
    }

    @Test
    void enUnaPaginaSoloFallaLoQueNoPuedeAplicarse() {
        List<Outcome<Long>> resultados = handler.handle(List.of(
                        orden(new Cuenta.Sumar(cuenta, "e1", 1)),
                        orden(new Cuenta.Romper(cuenta)),
                        orden(new Cuenta.Sumar(cuenta, "e2", 2)),
                        orden(new Cuenta.Sumar(cuenta + "-otra", "e3", 3))))
                .block();
        assertThat(resultados.get(0)).isEqualTo(new Outcome.Done<>(1L));
        assertThat(resultados.get(1)).isInstanceOf(Outcome.Failed.class);
        assertThat(resultados.get(2)).isEqualTo(new Outcome.Done<>(3L));
        assertThat(resultados.get(3)).isEqualTo(new Outcome.Done<>(3L));
        assertThat(guardada(cuenta).state().total()).isEqualTo(3);
        assertThat(guardada(cuenta + "-otra").state().total()).isEqualTo(3);
    }

    @Test
    void unDocumentoDemasiadoGrandeFallaSolo() {
        assumeTrue(
                Servidores.MONGO.durable(),
                "the embedded server bounds no document: " + Servidores.MONGO.description());
        List<Outcome<Long>> resultados = handler.handle(List.of(
                        orden(new Cuenta.Sumar(cuenta, "e1", 1)),
                        orden(new Cuenta.Engordar(cuenta + "-gorda", 17_000_000)),
                        orden(new Cuenta.Sumar(cuenta + "-otra", "e3", 3)),
                        // Finds nothing to do on top of what is refused: it must not be believed done.
                        orden(new Cuenta.Vencer(cuenta + "-gorda", Cuenta.TIME))))
                .block();
        assertThat(resultados.get(0)).isEqualTo(new Outcome.Done<>(1L));
        assertThat(resultados.get(1)).isInstanceOf(Outcome.Failed.class);
        assertThat(resultados.get(2)).isEqualTo(new Outcome.Done<>(3L));
        assertThat(store.findById(cuenta + "-gorda").blockOptional()).isEmpty();
    }

    @Test
    void enUnaEscrituraMasivaSeSabeQuienPerdio() {
        for (String id : List.of("a", "b", "c")) {
            handler.handle(orden(new Cuenta.Sumar(cuenta + id, "e1", 1))).block();
        }
        List<Stored<Cuenta>> leidas = List.of(guardada(cuenta + "a"), guardada(cuenta + "b"), guardada(cuenta + "c"));
        handler.handle(orden(new Cuenta.Sumar(cuenta + "b", "intruso", 1))).block();
        var resultado = store.commit(leidas.stream()
                        .map(leida -> new Commit<>(leida.id(), leida, new Cuenta(9, List.of(), null, 0), List.of()))
                        .toList())
                .block();
        assertThat(resultado.won().keySet()).containsExactlyInAnyOrder(cuenta + "a", cuenta + "c");
        assertThat(resultado.lost()).containsExactly(cuenta + "b");
        assertThat(guardada(cuenta + "b").state().total()).isEqualTo(2);
    }

    @Test
    void loQueUnaCaidaDejoSinEnviarLoPublicaElBarrido() {
        OutgoingEvent evento = new OutgoingEvent(
                1, Cuenta.TOPIC, cuenta, "CuentaCambiada", 1, Cuenta.TIME, "historia-2", new byte[] {'{', '}'});
        store.commit(List.of(new Commit<>(cuenta, null, new Cuenta(1, List.of("e"), null, 0), List.of(evento))))
                .block();
        assertThat(sweeper.unsent().block()).isEqualTo(1);
        assertThat(sweeper.oldestUnsent().block()).isBeforeOrEqualTo(Instant.now());
        assertThat(sweeper.sweep(Duration.ofHours(1)).block()).as("too young").isZero();
        await().until(() -> sweeper.sweep(Duration.ZERO).block() == 1);
        esperarSalidaVacia();
        assertThat(Registros.ids(Cuenta.TOPIC, cuenta)).containsExactly(cuenta + "#1");
    }

    @Test
    void unPlazoSeDisparaUnaSolaVezAunqueMuchosLoBusquen() throws Exception {
        AtomicReference<Instant> ahora = new AtomicReference<>(Cuenta.TIME);
        int plazos = 50;
        for (int i = 0; i < plazos; i++) {
            handler.handle(orden(new Cuenta.Fijar(cuenta + i, Cuenta.TIME.plusSeconds(60))))
                    .block();
        }
        List<DeadlineWorker<Cuenta>> buscadores = IntStream.range(0, 4)
                .mapToObj(i -> buscador(ahora, MachineTime.system(), 7))
                .toList();
        assertThat(buscadores.getFirst().work().block())
                .as("nothing is due yet")
                .isZero();
        assertThat(buscadores.getFirst().next()).contains(Cuenta.TIME.plusSeconds(60));
        ahora.set(Cuenta.TIME.plusSeconds(3600));
        assertThat(buscadores.getFirst().due().block()).isEqualTo(plazos);
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> turnos = buscadores.stream()
                    .map(buscador -> executor.submit(() -> buscador.work().block()))
                    .toList();
            for (Future<Long> turno : turnos) {
                turno.get();
            }
        }
        for (int i = 0; i < plazos; i++) {
            assertThat(guardada(cuenta + i).state().fired()).isEqualTo(1);
        }
        assertThat(buscadores.getFirst().due().block()).isZero();
    }

    @Test
    void unPlazoCuyoDuenoMurioVuelveAlTerminarSuArriendo() {
        handler.handle(orden(new Cuenta.Fijar(cuenta, Cuenta.TIME))).block();
        AtomicReference<Instant> ahora = new AtomicReference<>(Cuenta.TIME.plusSeconds(1));
        AtomicReference<Instant> maquina = new AtomicReference<>(Instant.now());
        MachineTime machine = new MachineTime(new Ajustable(maquina));
        DeadlineWorker<Cuenta> muere = new DeadlineWorker<>(
                store,
                new Ajustable(ahora),
                machine,
                Duration.ofSeconds(30),
                10,
                due -> Mono.error(new IllegalStateException("cae")));
        muere.work().block();
        assertThat(guardada(cuenta).state().fired()).isZero();
        assertThat(muere.due().block()).as("leased, and due all the same").isEqualTo(1);
        assertThat(muere.mayBeDue(ahora.get())).isTrue();
        DeadlineWorker<Cuenta> otro = buscador(ahora, machine, 10);
        assertThat(otro.work().block()).as("leased to the one that died").isZero();
        assertThat(otro.due().block()).isEqualTo(1);
        maquina.set(maquina.get().plusSeconds(31));
        assertThat(otro.work().block()).isEqualTo(1);
        assertThat(guardada(cuenta).state().fired()).isEqualTo(1);
        assertThat(otro.due().block()).isZero();
        assertThat(Mono.from(store.collection().find(eq("_id", cuenta)).first())
                        .map(Document::keySet)
                        .block())
                .doesNotContain(DocumentStore.DUE, DocumentStore.LEASE, DocumentStore.LEASE_HOLDER);
    }

    private DeadlineWorker<Cuenta> buscador(AtomicReference<Instant> ahora, MachineTime machine, int pageSize) {
        return new DeadlineWorker<>(
                store,
                new Ajustable(ahora),
                machine,
                Duration.ofSeconds(30),
                pageSize,
                due -> handler.handle(due.stream()
                        .map(each -> orden(new Cuenta.Vencer(each.document().id(), each.dueAt())))
                        .toList()));
    }

    private static final class Ajustable extends Clock {
        private final AtomicReference<Instant> now;

        Ajustable(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
