package bo.comteco.reiterados.localservers;

import java.util.Map;
import java.util.function.BooleanSupplier;

/** Which MongoDB to take: the first that can be had of a URI, a server command, a container, the embedded one. */
public sealed interface MongoChoice {

    String URI_VARIABLE = "MONGODB_URI";
    String COMMAND_VARIABLE = "MONGO_SERVER_COMMAND";

    /** Somebody else's server, used as it is. */
    record Given(String uri) implements MongoChoice {}

    /** A server's command line with {@code {data}} and {@code {port}} to be filled in. */
    record Command(String command) implements MongoChoice {}

    record Container() implements MongoChoice {}

    record Embedded() implements MongoChoice {}

    /** @param dockerAnswers asked only when it matters, since asking takes time */
    static MongoChoice of(Map<String, String> environment, BooleanSupplier dockerAnswers) {
        String uri = environment.get(URI_VARIABLE);
        if (uri != null && !uri.isBlank()) {
            return new Given(uri.strip());
        }
        String command = environment.get(COMMAND_VARIABLE);
        if (command != null && !command.isBlank()) {
            return new Command(command.strip());
        }
        return dockerAnswers.getAsBoolean() ? new Container() : new Embedded();
    }
}
