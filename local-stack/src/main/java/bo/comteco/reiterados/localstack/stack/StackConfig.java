package bo.comteco.reiterados.localstack.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a stack is made of.
 *
 * @param folder where it keeps everything: data, logs, clock, keys
 * @param ports where its parts listen
 * @param environment where the choice of MongoDB is read: {@code MONGODB_URI}, {@code MONGO_SERVER_COMMAND}
 * @param jars the services that it runs
 * @param jvmOptions of each service
 * @param settings of the services, beside where everything is: environment variables
 */
public record StackConfig(
        Path folder,
        StackPorts ports,
        Map<String, String> environment,
        Map<StackService, Path> jars,
        List<String> jvmOptions,
        Map<String, String> settings) {

    /**
     * Five services, a broker and a store share one small machine, for minutes: what the optimizing compilers of so many cold
     * processes take of it, what they compile does not give back. What is called seldom would be interpreted for long: the first
     * compiler takes it sooner than usual (docs/adr/0028).
     */
    private static final List<String> SMALL = List.of(
            "-Xms48m",
            "-Xmx320m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:CompileThresholdScaling=0.2",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED");

    public StackConfig {
        folder = folder.toAbsolutePath();
        environment = Map.copyOf(environment);
        jars = Map.copyOf(jars);
        jvmOptions = List.copyOf(jvmOptions);
        settings = Map.copyOf(settings);
    }

    /**
     * All five services, of the jars that were built.
     *
     * @param root folder of the repository
     * @throws bo.comteco.reiterados.localstack.LocalStackException when one is not built
     */
    public static StackConfig of(Path root, Path folder, StackPorts ports) {
        Map<StackService, Path> jars = new EnumMap<>(StackService.class);
        for (StackService service : StackService.values()) {
            jars.put(service, service.jar(root));
        }
        return new StackConfig(folder, ports, System.getenv(), jars, SMALL, Map.of());
    }

    public StackConfig withEnvironment(Map<String, String> other) {
        return new StackConfig(folder, ports, other, jars, jvmOptions, settings);
    }

    public StackConfig withMoreJvmOptions(List<String> more) {
        List<String> all = new ArrayList<>(jvmOptions);
        all.addAll(more);
        return new StackConfig(folder, ports, environment, jars, all, settings);
    }

    /** For a recorded month, of which each claim is one of its damage: the claims of one place are not counted (D-23). */
    public StackConfig forReplay() {
        return new StackConfig(
                folder, ports, environment, jars, jvmOptions, Map.of("RECLAMOMASIVO_DETECCION", "false"));
    }

    public StackAddresses addresses() {
        return new StackAddresses(folder, ports);
    }
}
