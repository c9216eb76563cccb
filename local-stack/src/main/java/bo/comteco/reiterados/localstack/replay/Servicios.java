package bo.comteco.reiterados.localstack.replay;

import bo.comteco.reiterados.localstack.LocalStackException;
import bo.comteco.reiterados.localstack.replay.Llamador.Respuesta;
import bo.comteco.reiterados.localstack.simulator.ProductoSimulado;
import bo.comteco.reiterados.localstack.stack.StackAddresses;
import bo.comteco.reiterados.localstack.stack.StackService;
import bo.comteco.reiterados.localstack.token.Rol;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The public REST interfaces of the services, as far as a replay needs them. Every call has the same effect twice: claims by
 * their {@code Idempotency-Key}, the rest by looking what became of it when the service says 409.
 */
public final class Servicios {

    private static final String USER = "replay";
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(5);
    private static final List<String> ESTADOS = List.of("REGISTRADA", "EN_REPARACION", "ATENDIDA", "CERRADA");

    /** Who would do these steps: the replay acts for all of them. */
    private static final List<Rol> ROLES = List.of(
            Rol.SISTEMA,
            Rol.OPERADOR_CALL_CENTER,
            Rol.AGENTE_HELP_DESK,
            Rol.ASESOR_RETENCION,
            Rol.TECNICO,
            Rol.OPERADOR_CO,
            Rol.SUPERVISOR_CO,
            Rol.JEFE_SOPORTE_AL_CLIENTE);

    private final StackAddresses stack;
    private final Llamador llamador;
    private final Consumer<StackService> tocar;
    private final Duration patience;
    private final Map<String, String> plain;
    private final Map<String, String> waiting;

    /** For a look at a running stack. */
    public static Servicios de(StackAddresses stack) {
        Duration patience = Duration.ofSeconds(20);
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new Servicios(stack, new Llamador(http, patience), _ -> {}, patience);
    }

    /** @param tocar told of each service before it is given something to do */
    Servicios(StackAddresses stack, Llamador llamador, Consumer<StackService> tocar, Duration patience) {
        this.stack = stack;
        this.llamador = llamador;
        this.tocar = tocar;
        this.patience = patience;
        this.plain = Map.of(
                "Authorization",
                "Bearer "
                        + stack.tokens()
                                .token(USER, ROLES.stream().map(Enum::name).toArray(String[]::new)));
        this.waiting = with(plain, "Prefer", "wait=10");
    }

    /**
     * A claim whose step 3 is decided.
     *
     * @param nuevo it came to a first report, or repeats after closing: it gets an order, or assistance before one
     * @param ordenId its order, or the one that it repeats; null while in assistance, and where that solved it
     */
    record Decidido(
            String id,
            boolean nuevo,
            boolean enAsistencia,
            boolean solucionadoEnLinea,
            @Nullable String ordenId,
            Instant recibidoEn) {

        static Decidido de(JsonNode reclamo) {
            String decision = reclamo.path("decision").asString("");
            JsonNode orden = reclamo.path("orden");
            boolean nuevo = decision.equals("PRIMER_REPORTE") || decision.equals("REITERA_TRAS_CIERRE");
            boolean enAsistencia = reclamo.path("enAsistencia").asBoolean(false);
            String ordenId = orden.isObject() ? orden.path("id").asString() : null;
            return new Decidido(
                    reclamo.path("id").asString(),
                    nuevo,
                    enAsistencia,
                    reclamo.path("asistencia").asString("").equals("SOLUCIONADO") && !enAsistencia,
                    ordenId,
                    Instant.parse(reclamo.path("recibidoEn").asString()));
        }
    }

    /** Takes the claim and returns when step 3 is decided; the claim of before when it was taken already. */
    Decidido reclamar(ReclamoGrabado reclamo) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("canal", reclamo.canal());
        body.put("contrato", reclamo.contrato());
        body.put("servicio", reclamo.servicio());
        body.put("falla", reclamo.falla());
        if (!reclamo.armario().isEmpty()) {
            body.put("armario", reclamo.armario());
        }
        if (reclamo.canal().equals("CALL_CENTER")) {
            // Mandatory there (Paso 6), and the log has no such thing.
            body.put(
                    "reclamante",
                    Map.of(
                            "nombre",
                            "Cliente " + reclamo.contrato(),
                            "telefonoDeReferencia",
                            "4250000",
                            "direccion",
                            "Sin dirección en el registro"));
        }
        Respuesta answer =
                post(StackService.INTAKE, "/reclamos", with(waiting, "Idempotency-Key", reclamo.numero()), body);
        JsonNode taken = expected("el reclamo " + reclamo.numero(), answer);
        return Decidido.de(reclamo(taken, Servicios::conDestino));
    }

    /** Paso 10; returns when what follows from it is decided. */
    Decidido asistir(String reclamoId, boolean solucionado) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("resultado", solucionado ? "SOLUCIONADO" : "NO_SOLUCIONADO");
        // Mandatory there (Paso 10), and the log has no such thing.
        body.put("seccionDelManual", "Sin sección en el registro");
        Respuesta answer = post(StackService.INTAKE, "/reclamos/" + reclamoId + "/asistencia", waiting, body);
        String what = "la asistencia del reclamo " + reclamoId;
        JsonNode known =
                answer.status() == 409 ? get(StackService.INTAKE, "/reclamos/" + reclamoId) : expected(what, answer);
        Predicate<JsonNode> settled =
                r -> conDestino(r) && !r.path("enAsistencia").asBoolean(false);
        return Decidido.de(reclamo(known, settled));
    }

    void poner(String ordenId) {
        mover(ordenId, "reparacion", Map.of(), "EN_REPARACION");
    }

    void atender(String ordenId) {
        mover(ordenId, "atencion", Map.of("conSolucion", true), "ATENDIDA");
    }

    void cerrar(String ordenId) {
        mover(ordenId, "cierre", Map.of("conSolucion", true), "CERRADA");
    }

    /** Paso 19: says that it works, as soon as the call is a task, which it becomes when the clock reaches it. */
    void responderLlamada(String ordenId) {
        String path = "/controles/" + ordenId + ".LLAMADA";
        long start = System.nanoTime();
        Duration pause = SHORTEST_PAUSE;
        while (true) {
            Respuesta answer = post(StackService.QUALITY_CONTROL, path + "/resultado", plain, Map.of("funciona", true));
            if (answer.status() != 404 && answer.status() != 409) {
                expected("el resultado de la llamada de " + ordenId, answer);
                return;
            }
            Respuesta control =
                    llamador.get(stack.rest(StackService.QUALITY_CONTROL).resolve(path), plain);
            if (control.body().path("situacion").asString("").equals("APROBADO")) {
                return;
            }
            if (control.status() != 404) {
                expected("el control de " + ordenId, control);
            }
            requirePatience(start, "El control " + ordenId + ".LLAMADA no llegó a ser una tarea");
            Llamador.pause(pause);
            pause = Llamador.longer(pause);
        }
    }

    /** Smartflex knows the clients of the file before the first of them calls. */
    void cargarClientes(Collection<ProductoSimulado> clientes) {
        expected(
                "la carga de los clientes",
                llamador.call("PUT", stack.surroundings().resolve("/control/smartflex/clientes"), Map.of(), clientes));
    }

    /** How many claims the stack knows. */
    public long reclamos() {
        return number(get(StackService.INTAKE, "/reclamos/cifras"), "reclamos");
    }

    /** Counts of what step 3 has made, by name. */
    JsonNode cifrasDeOrdenes() {
        return get(StackService.WORKORDER, "/ordenes/cifras");
    }

    public JsonNode indicador(YearMonth mes) {
        return get(StackService.REPORTING, "/indicadores/" + mes);
    }

    /** Whatever one of the services shows. */
    public JsonNode get(StackService service, String path) {
        return expected("GET " + path, llamador.get(stack.rest(service).resolve(path), plain));
    }

    private Respuesta post(StackService service, String path, Map<String, String> headers, Object body) {
        tocar.accept(service);
        return llamador.call("POST", stack.rest(service).resolve(path), headers, body);
    }

    static long number(JsonNode body, String name) {
        JsonNode value = body.path(name);
        if (!value.isNumber()) {
            throw new LocalStackException("Se esperaba el número «" + name + "» y la respuesta es " + body + ".");
        }
        return value.asLong();
    }

    private void mover(String ordenId, String move, Map<String, ?> body, String reached) {
        Respuesta answer = post(StackService.WORKORDER, "/ordenes/" + ordenId + "/" + move, plain, body);
        if (answer.status() == 409) {
            // The answer to an earlier try was lost, or an earlier replay has done it.
            String situacion = get(StackService.WORKORDER, "/ordenes/" + ordenId)
                    .path("situacion")
                    .asString("");
            if (ESTADOS.indexOf(situacion) >= ESTADOS.indexOf(reached)) {
                return;
            }
        }
        expected(move + " de la orden " + ordenId, answer);
    }

    /** Decided, and what follows from it is shown: a new one's order comes by another event than its decision. */
    private static boolean conDestino(JsonNode reclamo) {
        if (!reclamo.path("decision").isString()) {
            return false;
        }
        Decidido decidido = Decidido.de(reclamo);
        return !decidido.nuevo()
                || decidido.enAsistencia()
                || decidido.solucionadoEnLinea()
                || decidido.ordenId() != null;
    }

    /** Asked again, after the service's own wait has run out, until it is so. */
    private JsonNode reclamo(JsonNode first, Predicate<JsonNode> settled) {
        JsonNode reclamo = first;
        String id = reclamo.path("id").asString();
        long start = System.nanoTime();
        Duration pause = SHORTEST_PAUSE;
        while (!settled.test(reclamo)) {
            requirePatience(start, "El reclamo " + id + " no fue decidido");
            Llamador.pause(pause);
            pause = Llamador.longer(pause);
            reclamo = get(StackService.INTAKE, "/reclamos/" + id);
        }
        return reclamo;
    }

    private void requirePatience(long start, String what) {
        if (System.nanoTime() - start > patience.toNanos()) {
            throw new LocalStackException(what + " en " + patience.toSeconds()
                    + " s: mire los registros de los servicios, y continúe el replay con el mismo comando.");
        }
    }

    private static JsonNode expected(String what, Respuesta answer) {
        if (!answer.ok()) {
            throw new LocalStackException("No se aceptó " + what + ": " + answer.problema());
        }
        return answer.body();
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return Map.copyOf(more);
    }
}
