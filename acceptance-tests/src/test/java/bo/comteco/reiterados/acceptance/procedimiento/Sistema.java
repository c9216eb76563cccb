package bo.comteco.reiterados.acceptance.procedimiento;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.acceptance.stories.Pila;
import bo.comteco.reiterados.localservers.TokenIssuer;
import bo.comteco.reiterados.localstack.replay.RelojDePila;
import bo.comteco.reiterados.localstack.simulator.LineSimulator;
import bo.comteco.reiterados.localstack.simulator.SmartflexSimulator;
import bo.comteco.reiterados.localstack.stack.LocalStack;
import bo.comteco.reiterados.localstack.stack.StackService;
import bo.comteco.reiterados.localstack.token.Rol;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The running product as its people meet it: they ask and give it something to do, each by the role of a token; time passes. */
final class Sistema implements AutoCloseable {

    static final ZoneId LA_PAZ = ZoneId.of("America/La_Paz");

    /** A Monday at eight in the morning. */
    private static final Instant COMIENZO =
            ZonedDateTime.of(2026, 3, 2, 8, 0, 0, 0, LA_PAZ).toInstant();

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PACIENCIA = Duration.ofSeconds(20);
    private static final Duration PAUSA = Duration.ofMillis(100);

    /** Whoever has a client on the phone waits a second for Smartflex. */
    private static final Duration DEMASIADO = Duration.ofSeconds(3);

    private final Pila pila;
    private final RelojDePila reloj;
    private final TokenIssuer issuer;
    private final Map<Quien, String> tokens = new ConcurrentHashMap<>();
    private final AtomicInteger contratos = new AtomicInteger(10_000);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private boolean smartflexAfuera;

    private Sistema(Pila pila) {
        this.pila = pila;
        this.reloj = RelojDePila.detenidoEn(COMIENZO, stack().addresses());
        this.issuer = stack().addresses().tokens();
    }

    static Sistema levantar(Path folder) {
        // Soon after Smartflex is back it is asked and told again: machine time, not the procedure's.
        return new Sistema(Pila.levantar(
                folder,
                System.getenv(),
                "-Dsmartflex.reintento=1s",
                "-Dsmartflex.cortacircuitos.abierto=1s",
                "-Dsmartflex.registros.cada=1s",
                "-Dsmartflex.registros.pausa=1s",
                "-Dsmartflex.registros.pausa-mayor=1s",
                "-Dquality-control.medicion.limite=2s",
                "-Dcentros.por-armario.[NORTE-]=NORTE",
                "-Dcentros.por-armario.[SUR-]=SUR",
                "-Dmail.recipients.norte.supervisor-co=supervisor.norte@comteco.example"));
    }

    /**
     * What a service answered.
     *
     * @param cuerpo a missing node where it is no JSON
     * @param texto the answer as it is, one character for each byte
     */
    record Respuesta(int estado, JsonNode cuerpo, String texto) {

        boolean aceptada() {
            return estado >= 200 && estado < 300;
        }
    }

    /**
     * Somebody who works here.
     *
     * @param centro the centro de operaciones; null where the token says none
     */
    record Quien(Rol rol, @Nullable String centro) {}

    /** Somebody looks, when all that was given to do is done. */
    JsonNode ver(Rol rol, StackService servicio, String ruta) {
        return ver(new Quien(rol, null), servicio, ruta);
    }

    /** Somebody of a centre looks. */
    JsonNode ver(Quien quien, StackService servicio, String ruta) {
        Respuesta respuesta = leer(quien, servicio, ruta);
        assertThat(respuesta.aceptada())
                .as("%s: %s %s", ruta, respuesta.estado(), respuesta.cuerpo())
                .isTrue();
        return respuesta.cuerpo();
    }

    /** The same, whatever the answer is. */
    Respuesta leer(Rol rol, StackService servicio, String ruta) {
        return leer(new Quien(rol, null), servicio, ruta);
    }

    private Respuesta leer(Quien quien, StackService servicio, String ruta) {
        esperarQuietud();
        return enviar(quien, "GET", servicio, ruta, null, Map.of());
    }

    /** The same as rows for a spreadsheet. */
    Respuesta planilla(Rol rol, StackService servicio, String ruta) {
        esperarQuietud();
        return enviar(new Quien(rol, null), "GET", servicio, ruta, null, Map.of("Accept", "text/csv"));
    }

    /** Somebody gives a service something to do, which it accepts. */
    JsonNode hacer(Rol rol, StackService servicio, String ruta, Object cuerpo) {
        Respuesta respuesta = pedir(rol, "POST", servicio, ruta, cuerpo, Map.of());
        assertThat(respuesta.aceptada())
                .as("%s %s: %s %s", ruta, cuerpo, respuesta.estado(), respuesta.cuerpo())
                .isTrue();
        return respuesta.cuerpo();
    }

    /** The same, whatever the answer is. */
    Respuesta pedir(
            Rol rol, String metodo, StackService servicio, String ruta, Object cuerpo, Map<String, String> cabeceras) {
        reloj.tocar(servicio);
        return enviar(new Quien(rol, null), metodo, servicio, ruta, cuerpo, cabeceras);
    }

    Instant ahora() {
        return reloj.ahora();
    }

    ZonedDateTime fecha() {
        return ahora().atZone(LA_PAZ);
    }

    /** Time passes, and what was due by then has happened. */
    void pasa(Duration tiempo) {
        avanzarHasta(ahora().plus(tiempo));
    }

    void avanzarHasta(Instant instante) {
        esperarQuietud();
        reloj.avanzarHasta(instante);
        esperarQuietud();
    }

    /** While Smartflex is away it is asked again and again, and there is no quiet to wait for. */
    void esperarQuietud() {
        if (!smartflexAfuera) {
            reloj.esperarQuietud();
        }
    }

    /** Where the product does something by itself in machine time, such as asking Smartflex again. */
    void enAlgunMomento(Runnable assertion) {
        long fin = System.nanoTime() + PACIENCIA.toNanos();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > fin) {
                    throw notYet;
                }
                LockSupport.parkNanos(PAUSA.toNanos());
            }
        }
    }

    void sacarSmartflex(boolean afuera) {
        smartflex().away(afuera);
        sinSmartflex(afuera);
    }

    /** Slower than anybody waits for it, or in time again. */
    void demorarSmartflex(boolean lento) {
        smartflex().slow(lento ? DEMASIADO : Duration.ZERO);
        sinSmartflex(lento);
    }

    private void sinSmartflex(boolean afuera) {
        smartflexAfuera = afuera;
        reloj.tocar(StackService.INTAKE);
    }

    SmartflexSimulator smartflex() {
        return stack().surroundings().smartflex();
    }

    LineSimulator lineas() {
        return stack().surroundings().lineas();
    }

    LocalStack stack() {
        return pila.stack();
    }

    /** All mails that have arrived. */
    List<JsonNode> correos() {
        JsonNode buzon = enviar(HttpRequest.newBuilder(
                                stack().addresses().surroundings().resolve("/correos"))
                        .build())
                .cuerpo();
        return buzon.path("correos").valueStream().toList();
    }

    /** The mail server goes away, or is there again. */
    void sacarCorreo(boolean afuera) {
        enviar(HttpRequest.newBuilder(stack().addresses().surroundings().resolve("/control/correo"))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(Map.of("fuera", afuera))))
                .build());
    }

    /** A contract that nobody has used yet. */
    String nuevoContrato() {
        return "C" + contratos.incrementAndGet();
    }

    @Override
    public void close() {
        reloj.close();
        http.shutdownNow();
        pila.close();
    }

    private String token(Quien quien) {
        return tokens.computeIfAbsent(
                quien,
                uno -> issuer.bearer(
                        uno.rol().name().toLowerCase(Locale.ROOT),
                        uno.centro() == null ? Map.of() : Map.of("centro", uno.centro()),
                        uno.rol().name()));
    }

    private Respuesta enviar(
            Quien quien,
            String metodo,
            StackService servicio,
            String ruta,
            @Nullable Object cuerpo,
            Map<String, String> cabeceras) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        stack().addresses().rest(servicio).resolve(ruta))
                .timeout(PACIENCIA)
                .header("Authorization", token(quien));
        cabeceras.forEach(request::header);
        if (cuerpo == null) {
            request.method(metodo, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(metodo, HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(cuerpo)));
        }
        return enviar(request.build());
    }

    private Respuesta enviar(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Respuesta(response.statusCode(), json(response.body()), new String(response.body(), ISO_8859_1));
        } catch (IOException e) {
            throw new AssertionError(request.method() + " " + request.uri() + " no tuvo respuesta", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }
}
