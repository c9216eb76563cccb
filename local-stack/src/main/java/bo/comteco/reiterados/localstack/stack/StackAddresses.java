package bo.comteco.reiterados.localstack.stack;

import bo.comteco.reiterados.localservers.TokenIssuer;
import bo.comteco.reiterados.localstack.clock.ClockFile;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;

/**
 * How a stack is reached that runs somewhere on this machine.
 *
 * @param folder where it keeps everything
 * @param ports where its parts listen
 */
public record StackAddresses(Path folder, StackPorts ports) {

    private static final String HOST = "http://127.0.0.1:";

    /** REST of a service. */
    public URI rest(StackService service) {
        return URI.create(HOST + ports.of(service));
    }

    /** Health, metrics, and what is outstanding. */
    public URI management(StackService service) {
        return URI.create(HOST + ports.managementOf(service));
    }

    public String kafka() {
        return "127.0.0.1:" + ports.kafka();
    }

    /** Issuer, simulators and their switches. */
    public URI surroundings() {
        return URI.create(HOST + ports.surroundings());
    }

    /** As it stands in every token. */
    public String issuer() {
        return surroundings().toString();
    }

    public Path keyFile() {
        return folder.resolve("issuer.key");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    public ClockFile clock() {
        return new ClockFile(folder.resolve("clock"), Clock.systemUTC());
    }

    /** Mints with the key of the stack that runs, or ran last. */
    public TokenIssuer tokens() {
        return TokenIssuer.withKeyOf(issuer(), keyFile());
    }
}
