package bo.comteco.reiterados.localstack.stack;

import bo.comteco.reiterados.contracts.Topic;
import bo.comteco.reiterados.localservers.FreePorts;
import bo.comteco.reiterados.localservers.KafkaBroker;
import bo.comteco.reiterados.localservers.MailCatcher;
import bo.comteco.reiterados.localservers.MongoServer;
import bo.comteco.reiterados.localservers.TokenIssuer;
import bo.comteco.reiterados.localstack.LocalStackException;
import bo.comteco.reiterados.localstack.clock.ClockFile;
import bo.comteco.reiterados.localstack.simulator.Surroundings;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A whole stack on this machine, held by this JVM: whatever it started dies with it, even by kill -9.
 *
 * <p>Each service can be killed and started again by itself ({@link #service}), and so can Kafka and, where it is a process of
 * its own, MongoDB. Not thread-safe but for {@link #close()}.
 */
public final class LocalStack implements AutoCloseable {

    private static final long LEAST_FREE_BYTES = 500L * 1024 * 1024;

    /** Not the contract's twelve: broker and consumers look through every partition for each record. */
    private static final int PARTITIONS = 3;

    private final StackConfig config;
    private final Consumer<String> console;
    private final List<AutoCloseable> started = new ArrayList<>();
    private final Map<StackService, ServiceProcess> services = new EnumMap<>(StackService.class);
    private @Nullable KafkaBroker kafka;
    private @Nullable MongoServer mongo;
    private @Nullable Surroundings surroundings;
    private boolean closed;

    private LocalStack(StackConfig config, Consumer<String> console) {
        this.config = config;
        this.console = console;
    }

    /**
     * Returns when every part of it is ready.
     *
     * @param console told what happens, one sentence at a time
     * @throws LocalStackException when something is missing; what had been started by then is stopped
     */
    public static LocalStack start(StackConfig config, Consumer<String> console) {
        LocalStack stack = prepare(config, console);
        try {
            stack.start();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** Not started yet, so that {@link #close()} can be arranged for before the first process runs. */
    public static LocalStack prepare(StackConfig config, Consumer<String> console) {
        return new LocalStack(config, console);
    }

    /** Once, after {@link #prepare}. */
    public void start() {
        start(() -> {});
    }

    /** @param first done when everything is ready, before the stack is called up */
    public void start(Runnable first) {
        makeFolder();
        hold(lock());
        requireDisk();
        requirePorts();
        startServers();
        startServices();
        first.run();
        StackState.of(this).write(config.folder());
    }

    public StackAddresses addresses() {
        return config.addresses();
    }

    public ServiceProcess service(StackService service) {
        ServiceProcess process = services.get(service);
        if (process == null) {
            throw new IllegalArgumentException(service + " is not part of this stack");
        }
        return process;
    }

    public Collection<ServiceProcess> services() {
        return services.values();
    }

    public KafkaBroker kafka() {
        return started(kafka);
    }

    public MongoServer mongo() {
        return started(mongo);
    }

    /** SIGTERM for all services; returns when all have ended what they had begun. */
    public void stopServices() {
        concurrently(services.values(), ServiceProcess::stop);
    }

    /** All services again, after {@link #stopServices}; returns when all are ready. */
    public void resumeServices() {
        concurrently(services.values(), ServiceProcess::start);
    }

    /** Simulators and issuer. */
    public Surroundings surroundings() {
        return started(surroundings);
    }

    /** Services first, each with the time to end what it has begun; then what they lean on, the last one started first. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (!started.isEmpty()) {
            StackState.forget(config.folder());
        }
        try {
            stopServices();
        } catch (RuntimeException e) {
            console.accept("Al detener los servicios: " + e.getMessage());
        }
        for (AutoCloseable part : started.reversed()) {
            try {
                part.close();
            } catch (Exception e) {
                console.accept("Al detener la pila: " + e.getMessage());
            }
        }
    }

    private void makeFolder() {
        try {
            Files.createDirectories(config.addresses().logs());
        } catch (IOException e) {
            throw new LocalStackException("No se puede escribir en " + config.folder() + ": " + e.getMessage(), e);
        }
    }

    /** One stack for one folder. */
    private AutoCloseable lock() {
        Path file = config.folder().resolve("lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = null;
            try {
                lock = channel.tryLock();
            } catch (OverlappingFileLockException byThisJvm) {
                // Same answer as another process's.
            }
            if (lock == null) {
                channel.close();
                throw new LocalStackException("Ya hay una pila levantada en " + config.folder()
                        + ": deténgala con ./local down (o con Ctrl-C donde se la inició).");
            }
            return channel;
        } catch (IOException e) {
            throw new LocalStackException("No se puede escribir " + file + ": " + e.getMessage(), e);
        }
    }

    private void requireDisk() {
        try {
            long free = Files.getFileStore(config.folder()).getUsableSpace();
            if (free < LEAST_FREE_BYTES) {
                throw new LocalStackException("El disco de " + config.folder() + " está casi lleno: quedan "
                        + free / (1024 * 1024) + " MB y la pila necesita " + LEAST_FREE_BYTES / (1024 * 1024) + " MB.");
            }
        } catch (IOException e) {
            throw new LocalStackException("No se puede leer el espacio libre de " + config.folder() + ": " + e, e);
        }
    }

    /** All of them before the first process starts: the sentence comes at once, not after half a minute. */
    private void requirePorts() {
        config.ports().purposes().forEach((port, purpose) -> {
            if (!FreePorts.isFree(port)) {
                throw new LocalStackException(
                        "El puerto " + port + ", que necesita " + purpose
                                + ", está ocupado por otro programa: deténgalo, o corra todos los puertos con --puertos +1000.");
            }
        });
    }

    private void startServers() {
        Path folder = config.folder();
        console.accept("MongoDB: iniciando…");
        MongoServer store =
                hold(MongoServer.start(folder.resolve("mongo"), config.ports().mongo(), config.environment()));
        mongo = store;
        console.accept(store.description());
        DataOrigin.check(folder, store);
        ClockFile clock = config.addresses().clock();
        if (!clock.exists()) {
            clock.follow();
        }
        console.accept("Kafka: iniciando…");
        KafkaBroker broker = KafkaBroker.ownProcess(folder.resolve("kafka"))
                .port(config.ports().kafka())
                .log(config.addresses().logs().resolve("kafka.log"));
        hold(broker);
        broker.start();
        kafka = broker;
        broker.createTopics(Arrays.stream(Topic.values()).collect(Collectors.toMap(Topic::wireName, _ -> PARTITIONS)));
        TokenIssuer issuer = TokenIssuer.withNewKey(
                config.addresses().issuer(), config.addresses().keyFile());
        MailCatcher mail = hold(MailCatcher.start(config.ports().mail()));
        surroundings = hold(Surroundings.start(config.ports().surroundings(), issuer, mail));
        console.accept("Kafka en el puerto " + broker.port() + ", datos en " + folder.resolve("kafka")
                + "; tokens y simuladores en " + config.addresses().surroundings() + ".");
    }

    private void startServices() {
        HttpClient http = hold(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build());
        config.jars()
                .forEach((service, jar) ->
                        services.put(service, new ServiceProcess(service, config, jar, environmentOf(service), http)));
        console.accept("Servicios: iniciando " + services.size() + "…");
        concurrently(services.values(), ServiceProcess::launch);
        concurrently(services.values(), process -> {
            process.awaitReady();
            console.accept(
                    process.service().module() + " listo: " + config.addresses().rest(process.service()));
        });
    }

    private Map<String, String> environmentOf(StackService service) {
        StackAddresses addresses = config.addresses();
        Map<String, String> all = new HashMap<>(config.settings());
        all.putAll(Map.ofEntries(
                Map.entry("SPRING_PROFILES_ACTIVE", "local"),
                Map.entry("SERVER_PORT", Integer.toString(config.ports().of(service))),
                Map.entry("SERVER_ADDRESS", "127.0.0.1"),
                // The clock is moved by jumps here, and whoever moves it waits until everything due has fired.
                Map.entry("DELIVERY_DEADLINES_EVERY", "20ms"),
                // Eight processes share one small machine: one thread for each service takes larger pages.
                Map.entry("DELIVERY_CONCURRENCY", "1"),
                Map.entry("DELIVERY_PARTITIONS", Integer.toString(PARTITIONS)),
                Map.entry(
                        "MANAGEMENT_SERVER_PORT",
                        Integer.toString(config.ports().managementOf(service))),
                Map.entry("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("MONGODB_URI", mongo().uri()),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", addresses.kafka()),
                Map.entry("TOKEN_ISSUER", addresses.issuer()),
                Map.entry("SMARTFLEX_URL", addresses.surroundings() + Surroundings.SMARTFLEX),
                Map.entry("LINE_MEASUREMENT_URL", addresses.surroundings() + Surroundings.MEDICION),
                Map.entry("MAIL_HOST", "127.0.0.1"),
                Map.entry("MAIL_PORT", Integer.toString(config.ports().mail())),
                Map.entry("MAIL_DOMAIN", "comteco.example"),
                Map.entry("CLOCK_FILE", addresses.clock().path().toString())));
        return all;
    }

    private <T extends AutoCloseable> T hold(T part) {
        started.add(part);
        return part;
    }

    private static <T> T started(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("the stack has not been started");
        }
        return part;
    }

    private static void concurrently(Collection<ServiceProcess> processes, Consumer<ServiceProcess> work) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(processes.stream()
                            .map(p -> CompletableFuture.runAsync(() -> work.accept(p), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
