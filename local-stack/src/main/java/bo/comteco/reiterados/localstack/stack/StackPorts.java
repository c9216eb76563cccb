package bo.comteco.reiterados.localstack.stack;

import bo.comteco.reiterados.localservers.FreePorts;
import bo.comteco.reiterados.localstack.LocalStackException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the parts of a stack listen, on 127.0.0.1.
 *
 * @param kafka the broker
 * @param mongo the store, for the kinds that let it be chosen
 * @param surroundings token issuer, simulators and their switches
 * @param mail the SMTP server that keeps what it is given
 * @param services REST of each service
 * @param management health, metrics and what is outstanding of each service
 */
public record StackPorts(
        int kafka,
        int mongo,
        int surroundings,
        int mail,
        Map<StackService, Integer> services,
        Map<StackService, Integer> management) {

    private static final int KAFKA = 19_092;
    private static final int MONGO = 27_117;
    private static final int SURROUNDINGS = 8_070;
    private static final int MAIL = 8_025;
    private static final int HIGHEST = 65_535;

    public StackPorts {
        services = Map.copyOf(services);
        management = Map.copyOf(management);
    }

    /** As the README tells them. */
    public static StackPorts defaults() {
        return shifted(0);
    }

    /** @param by added to each of the defaults, for a machine where some are taken */
    public static StackPorts shifted(int by) {
        if (by < 0 || MONGO + by > HIGHEST) {
            throw new LocalStackException(
                    "Los puertos se pueden correr de 0 a " + (HIGHEST - MONGO) + ", no " + by + ".");
        }
        Map<StackService, Integer> services = new EnumMap<>(StackService.class);
        Map<StackService, Integer> management = new EnumMap<>(StackService.class);
        for (StackService service : StackService.values()) {
            services.put(service, service.defaultPort() + by);
            management.put(service, service.defaultManagementPort() + by);
        }
        return new StackPorts(KAFKA + by, MONGO + by, SURROUNDINGS + by, MAIL + by, services, management);
    }

    /** For tests, where several stacks run beside each other. */
    public static StackPorts free() {
        Map<StackService, Integer> services = new EnumMap<>(StackService.class);
        Map<StackService, Integer> management = new EnumMap<>(StackService.class);
        for (StackService service : StackService.values()) {
            services.put(service, FreePorts.next());
            management.put(service, FreePorts.next());
        }
        return new StackPorts(
                FreePorts.next(), FreePorts.next(), FreePorts.next(), FreePorts.next(), services, management);
    }

    public int of(StackService service) {
        return port(services, service);
    }

    public int managementOf(StackService service) {
        return port(management, service);
    }

    /** What each is for, in words, by port. */
    Map<Integer, String> purposes() {
        Map<Integer, String> purposes = new LinkedHashMap<>();
        purposes.put(kafka, "Kafka");
        purposes.put(surroundings, "los tokens y los simuladores");
        purposes.put(mail, "el correo");
        for (StackService service : StackService.values()) {
            purposes.put(of(service), service.module());
            purposes.put(managementOf(service), service.module() + " (salud y métricas)");
        }
        return purposes;
    }

    private static int port(Map<StackService, Integer> ports, StackService service) {
        Integer port = ports.get(service);
        if (port == null) {
            throw new IllegalArgumentException("no port for " + service);
        }
        return port;
    }
}
