package bo.comteco.reiterados.localservers;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/**
 * A real Kafka broker (KRaft, one node that is broker and controller) that keeps its data under a folder, whose storage it
 * formats when the folder is new.
 *
 * <p>In a JVM of its own it can be killed and started again on the same folder and port; inside this JVM it is quicker to
 * have. Both write their log to a file, and both read the same settings: no topic is made by itself, nothing is ever deleted.
 */
public final class KafkaBroker implements AutoCloseable {

    private static final String NAME = "Kafka";
    private static final String HOST = "127.0.0.1";
    private static final int NODE = 1;

    private final Path folder;
    private final boolean inside;
    private int port;
    private Path log;
    private String classPath = System.getProperty("java.class.path");
    private boolean outlivesParent;
    private @Nullable Running running;

    private KafkaBroker(Path folder, boolean inside) {
        this.folder = folder.toAbsolutePath();
        this.inside = inside;
        this.log = this.folder.resolve("kafka.log");
    }

    /** Dies with this JVM, unless {@link #outlivingParent()} is called. */
    public static KafkaBroker ownProcess(Path folder) {
        return new KafkaBroker(folder, false);
    }

    /** For tests: behind a class loader of its own, so that its logging and its static state meet nobody else's. */
    public static KafkaBroker insideThisJvm(Path folder) {
        return new KafkaBroker(folder, true);
    }

    /** Without it: a free one, kept over restarts. */
    public KafkaBroker port(int port) {
        this.port = port;
        return this;
    }

    /** Without it: {@code kafka.log} in the folder. */
    public KafkaBroker log(Path file) {
        this.log = file.toAbsolutePath();
        return this;
    }

    /** Jars of this module and all it needs; without it the class path of this JVM, which does not do inside an executable jar. */
    public KafkaBroker classPath(String classPath) {
        this.classPath = classPath;
        return this;
    }

    /** Who calls this has {@link #pid()} to stop it by. */
    public KafkaBroker outlivingParent() {
        this.outlivesParent = true;
        return this;
    }

    /**
     * Returns when the broker answers with its cluster; also after {@link #kill()} or {@link #close()}, on the same data.
     *
     * @throws LocalServerException when the port is taken, or the broker does not come up
     */
    public KafkaBroker start() {
        if (isAlive()) {
            throw new IllegalStateException("already started");
        }
        if (port == 0) {
            port = FreePorts.next();
        }
        FreePorts.requireFree(port, NAME);
        Path configuration = writeConfiguration();
        Running started = inside ? runInside(configuration) : runProcess(configuration);
        running = started;
        try {
            Startup.await(NAME, port, started.alive()::get, this::answers, log);
        } catch (LocalServerException e) {
            kill(started);
            throw e;
        }
        return this;
    }

    public String bootstrapServers() {
        return HOST + ":" + port;
    }

    public int port() {
        return port;
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return running != null && running.alive().get();
    }

    /** @throws IllegalStateException when it does not run in a process of its own */
    public long pid() {
        return process().pid();
    }

    /**
     * kill -9; what was acknowledged is there after the next {@link #start()}.
     *
     * @throws IllegalStateException when it does not run in a process of its own
     */
    public void kill() {
        process().kill();
        running = null;
    }

    @Override
    public void close() {
        Running stopping = running;
        running = null;
        if (stopping != null) {
            try {
                stopping.stop().close();
            } catch (Exception e) {
                throw new LocalServerException("Kafka no se detuvo bien: " + e.getMessage(), e);
            }
        }
    }

    /**
     * Makes those that are missing, with LogAppendTime (retention never counts from business time) and kept for ever; those
     * that are there stay as they are.
     *
     * @param partitionsByName number of partitions by topic
     */
    public void createTopics(Map<String, Integer> partitionsByName) {
        createTopics(partitionsByName, Map.of());
    }

    /** @param settings of each of these topics, beside LogAppendTime and retention, such as {@code max.message.bytes} */
    public void createTopics(Map<String, Integer> partitionsByName, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("message.timestamp.type", "LogAppendTime");
        all.put("retention.ms", "-1");
        List<NewTopic> topics = partitionsByName.entrySet().stream()
                .map(t -> new NewTopic(t.getKey(), t.getValue(), (short) 1).configs(all))
                .toList();
        try (Admin admin = admin()) {
            for (Map.Entry<String, KafkaFuture<Void>> made :
                    admin.createTopics(topics).values().entrySet()) {
                try {
                    get(made.getValue());
                } catch (ExecutionException | TimeoutException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new LocalServerException(
                                "No se pudo crear el tópico " + made.getKey() + ": " + e.getMessage(), e);
                    }
                }
            }
        }
    }

    /** How it is known to run, and how it is stopped cleanly. */
    private record Running(
            Supplier<Boolean> alive,
            AutoCloseable stop,
            @Nullable ServerProcess process) {}

    private ServerProcess process() {
        if (running == null || running.process() == null) {
            throw new IllegalStateException("the broker does not run in a process of its own");
        }
        return running.process();
    }

    private void kill(Running failed) {
        if (failed.process() != null) {
            failed.process().kill();
            running = null;
        } else {
            close();
        }
    }

    private Running runProcess(Path configuration) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                KafkaBrokerMain.class.getName(),
                configuration.toString(),
                log.toString());
        // By the environment, so that a list of processes stays readable.
        ServerProcess process = ServerProcess.start(NAME, command, Map.of("CLASSPATH", classPath), log, outlivesParent);
        return new Running(process::isAlive, process, process);
    }

    private Running runInside(Path configuration) {
        URLClassLoader loader =
                new URLClassLoader("kafka-broker", urls(classPath), ClassLoader.getPlatformClassLoader());
        Thread caller = Thread.currentThread();
        ClassLoader callersLoader = caller.getContextClassLoader();
        caller.setContextClassLoader(loader);
        try {
            AutoCloseable broker = (AutoCloseable) loader.loadClass(KafkaBrokerMain.class.getName())
                    .getMethod("startInside", Path.class, Path.class)
                    .invoke(null, configuration, log);
            AutoCloseable stop = () -> {
                broker.close();
                loader.close();
            };
            return new Running(() -> true, stop, null);
        } catch (InvocationTargetException e) {
            throw new LocalServerException("Kafka no inició. Final de " + log + ":\n" + ServerProcess.tail(log), e);
        } catch (ReflectiveOperationException e) {
            throw new LocalServerException("Kafka no está en el class path dado: " + e.getMessage(), e);
        } finally {
            caller.setContextClassLoader(callersLoader);
        }
    }

    private static URL[] urls(String classPath) {
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            try {
                urls.add(Path.of(entry).toUri().toURL());
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(entry, e);
            }
        }
        return urls.toArray(new URL[0]);
    }

    /** Fenced until it has caught up, a broker is in nobody's list of nodes: listed is ready. */
    private boolean answers() {
        try (Admin admin = admin()) {
            return !get(admin.describeCluster().nodes()).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(
                "bootstrap.servers",
                bootstrapServers(),
                "request.timeout.ms",
                "5000",
                "default.api.timeout.ms",
                "10000"));
    }

    private static <T> T get(KafkaFuture<T> future) throws ExecutionException, TimeoutException {
        try {
            return future.get(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalServerException("Se interrumpió la espera a Kafka.", e);
        }
    }

    private Path writeConfiguration() {
        Path file = folder.resolve("kafka.properties");
        try {
            Files.createDirectories(folder.resolve("data"));
            try (var writer = Files.newBufferedWriter(file)) {
                settings().store(writer, null);
            }
            return file;
        } catch (IOException e) {
            throw new LocalServerException("No se pudo escribir en " + folder + ": " + e, e);
        }
    }

    private Properties settings() {
        // Chosen anew at each start: it is nowhere in the data.
        int controllerPort = FreePorts.next();
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE),
                "controller.quorum.voters",
                NODE + "@" + HOST + ":" + controllerPort,
                "controller.listener.names",
                "CONTROLLER",
                "listeners",
                "PLAINTEXT://" + HOST + ":" + port + ",CONTROLLER://" + HOST + ":" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://" + HOST + ":" + port,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs",
                folder.resolve("data").toString()));
        settings.putAll(Map.of(
                "auto.create.topics.enable", "false",
                "group.initial.rebalance.delay.ms", "0",
                "log.retention.ms", "-1",
                "log.retention.bytes", "-1",
                "default.replication.factor", "1",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "2"));
        // Small: several brokers, services and stores share one machine.
        settings.putAll(Map.of(
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "1",
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "log.cleaner.dedupe.buffer.size", "4194304",
                "log.index.size.max.bytes", "1048576"));
        return settings;
    }
}
