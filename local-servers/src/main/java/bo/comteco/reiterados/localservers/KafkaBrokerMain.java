package bo.comteco.reiterados.localservers;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.slf4j.LoggerFactory;

/**
 * The broker itself, where it runs: in a JVM of its own, or behind a class loader of its own in somebody else's.
 *
 * <p>Either way Kafka's classes, and with them the logging that is set up here, belong to the broker alone.
 */
public final class KafkaBrokerMain {

    private KafkaBrokerMain() {}

    /** @param args the broker's properties, the log file */
    public static void main(String[] args) throws IOException {
        AutoCloseable broker = start(Path.of(args[0]), Path.of(args[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(broker), "stop-broker"));
    }

    /** Called by reflection through the broker's own class loader, so only types of the JDK are in its signature. */
    public static AutoCloseable startInside(Path configuration, Path log) throws IOException {
        // A fatal error of the broker would otherwise end the JVM of the tests.
        Exit.setExitProcedure(KafkaBrokerMain::refuseToExit);
        Exit.setHaltProcedure(KafkaBrokerMain::refuseToExit);
        return start(configuration, log);
    }

    private static AutoCloseable start(Path configuration, Path log) throws IOException {
        logTo(log);
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(configuration)) {
            properties.load(reader);
        }
        if (!Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"))) {
            format(configuration);
        }
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        server.startup();
        return () -> {
            server.shutdown();
            server.awaitShutdown();
        };
    }

    private static void format(Path configuration) {
        String[] arguments = {
            "format",
            "--cluster-id",
            Uuid.randomUuid().toString(),
            "--config",
            configuration.toString(),
            "--ignore-formatted"
        };
        int code = StorageTool.execute(
                arguments, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        if (code != 0) {
            throw new IllegalStateException("formatting the storage ended with code " + code);
        }
    }

    private static void logTo(Path log) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d %-5level %logger{20} %msg%n");
        encoder.start();
        FileAppender<ILoggingEvent> file = new FileAppender<>();
        file.setContext(context);
        file.setFile(log.toString());
        file.setEncoder(encoder);
        file.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(file);
    }

    private static void refuseToExit(int code, String message) {
        throw new IllegalStateException("the broker wanted to exit with code " + code + ": " + message);
    }

    private static void close(AutoCloseable broker) {
        try {
            broker.close();
        } catch (Exception e) {
            LoggerFactory.getLogger(KafkaBrokerMain.class).error("not stopped cleanly", e);
        }
    }
}
