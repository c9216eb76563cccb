package bo.comteco.reiterados.acceptance.stories;

import bo.comteco.reiterados.localstack.replay.ArchivoDeReclamos;
import bo.comteco.reiterados.localstack.replay.Avance;
import bo.comteco.reiterados.localstack.replay.Replay;
import bo.comteco.reiterados.localstack.replay.Resultado;
import bo.comteco.reiterados.localstack.stack.LocalStack;
import bo.comteco.reiterados.localstack.stack.StackConfig;
import bo.comteco.reiterados.localstack.stack.StackPorts;
import bo.comteco.reiterados.localstack.stack.StackService;
import bo.comteco.reiterados.localstack.token.Rol;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A stack of the jars that this build made, on free ports, in a folder of its own. */
public final class Pila implements AutoCloseable {
    /** Midnight that ends March 2016 in America/La_Paz. */
    static final Instant FIN_DE_MARZO = Instant.parse("2016-04-01T04:00:00Z");

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();

    private final LocalStack stack;

    private Pila(LocalStack stack) {
        this.stack = stack;
    }

    /**
     * On the store that {@code environment} chooses.
     *
     * @param options more options of each service's JVM
     */
    public static Pila levantar(Path folder, Map<String, String> environment, String... options) {
        return levantar(config(folder, environment).withMoreJvmOptions(List.of(options)));
    }

    /** The same, for a recorded month. */
    static Pila paraJugar(Path folder, Map<String, String> environment) {
        return levantar(config(folder, environment).forReplay());
    }

    private static StackConfig config(Path folder, Map<String, String> environment) {
        return StackConfig.of(REPOSITORY, folder, StackPorts.free()).withEnvironment(environment);
    }

    private static Pila levantar(StackConfig config) {
        return new Pila(LocalStack.start(config, System.out::println));
    }

    public LocalStack stack() {
        return stack;
    }

    /** The sample, from its first claim. */
    Replay muestra(Consumer<Avance> progress) {
        return new Replay(stack.addresses(), ArchivoDeReclamos.muestra(), progress);
    }

    /** Plays up to {@code hasta}, to the end where it is null. */
    static Resultado jugar(Replay replay, @Nullable Instant hasta) {
        Resultado resultado = replay.play(hasta);
        System.out.printf(
                "%s en %d s, %d eventos%n",
                resultado.json(), resultado.duracion().toSeconds(), resultado.eventos());
        return resultado;
    }

    /** What step 3 says of one more claim, by phone, for no INTERNET at that cabinet. */
    String reclamar(String contrato, String armario) throws IOException, InterruptedException {
        String body = """
                {"canal": "CALL_CENTER", "contrato": "%s", "servicio": "INTERNET", "falla": "F130", "armario": "%s",
                 "reclamante": {"nombre": "Vecino", "telefonoDeReferencia": "4250000", "direccion": "Calle Sucre"}}
                """.formatted(contrato, armario);
        HttpRequest request = HttpRequest.newBuilder(
                        stack.addresses().rest(StackService.INTAKE).resolve("/reclamos"))
                .header(
                        "Authorization",
                        "Bearer " + stack.addresses().tokens().token("o-1", Rol.OPERADOR_CALL_CENTER.name()))
                .header("Content-Type", "application/json")
                .header("Prefer", "wait=10")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            String answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return JSON.readTree(answer).path("decision").asString(answer);
        }
    }

    @Override
    public void close() {
        stack.close();
    }
}
