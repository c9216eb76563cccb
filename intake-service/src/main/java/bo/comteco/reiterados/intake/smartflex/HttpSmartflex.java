package bo.comteco.reiterados.intake.smartflex;

import bo.comteco.reiterados.edge.CorrelationId;
import bo.comteco.reiterados.intake.application.Smartflex;
import bo.comteco.reiterados.intake.domain.ClasePon;
import bo.comteco.reiterados.intake.domain.ClienteEncontrado;
import bo.comteco.reiterados.intake.domain.ClienteEncontrado.Busqueda;
import bo.comteco.reiterados.intake.domain.Criterio;
import bo.comteco.reiterados.intake.domain.Producto;
import bo.comteco.reiterados.intake.domain.Registro;
import bo.comteco.reiterados.intake.domain.RespuestaDeSmartflex;
import bo.comteco.reiterados.intake.domain.Segmento;
import bo.comteco.reiterados.intake.domain.Servicio;
import bo.comteco.reiterados.intake.domain.Tecnologia;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Smartflex over HTTP, as SMARTFLEX.md says. Look-ups share a circuit breaker: while it is open nobody waits for an answer that
 * does not come. What is registered does not go through it, since its sender has pauses of its own.
 *
 * <p>Nothing that a look-up or an entry carries is logged: errors are told by their kind alone, and no address has more in it
 * than a contract.
 */
public final class HttpSmartflex implements Smartflex {

    private static final Logger LOG = LoggerFactory.getLogger(HttpSmartflex.class);
    /** As a reclamo masivo names its place (D-23). */
    private static final Pattern LUGAR = Pattern.compile("[A-Za-z0-9-]{1,20}");

    /** About whoever asks, or about this moment: no answer about what was sent. */
    private static final Set<Integer> NOT_ABOUT_IT = Set.of(401, 403, 404, 405, 407, 408, 425, 429);

    private final WebClient client;
    private final Trato trato;
    private final CircuitBreaker breaker;

    /**
     * How it is treated; machine time.
     *
     * @param paciencia how long a look-up may take, its repetitions included
     * @param pausa about how long until a look-up that found nobody there is asked once more
     * @param pacienciaDeRegistro how long a page of orders and entries may take
     * @param llamadas of how many last look-ups the breaker thinks
     * @param fallas of how many percent failures it opens
     * @param abierto how long it stays open before it tries again
     */
    public record Trato(
            Duration paciencia,
            Duration pausa,
            Duration pacienciaDeRegistro,
            int llamadas,
            int fallas,
            Duration abierto) {}

    /** Asks at {@code url}. */
    public HttpSmartflex(String url, Trato trato) {
        this.client = WebClient.create(url);
        this.trato = trato;
        this.breaker = CircuitBreaker.of(
                "smartflex",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(trato.llamadas())
                        .minimumNumberOfCalls(trato.llamadas())
                        .failureRateThreshold(trato.fallas())
                        .waitDurationInOpenState(trato.abierto())
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .build());
    }

    /** Of the breaker: 0 closed, 1 open, 0.5 while it tries whether Smartflex is back. */
    public double abierto() {
        return switch (breaker.getState()) {
            case OPEN, FORCED_OPEN -> 1;
            case HALF_OPEN -> 0.5;
            case CLOSED, DISABLED, METRICS_ONLY -> 0;
        };
    }

    private record ProductoJson(
            @Nullable String servicio,
            @Nullable String tecnologia,
            @Nullable String segmento,
            @Nullable String clasePon,
            @Nullable String nodo,
            @Nullable String puertoOlt) {

        Producto producto() {
            return new Producto(
                    Tecnologia.valueOf(Objects.requireNonNull(tecnologia, "tecnologia")),
                    Segmento.valueOf(Objects.requireNonNull(segmento, "segmento")),
                    clasePon == null ? null : ClasePon.valueOf(clasePon),
                    lugar(nodo),
                    lugar(puertoOlt));
        }

        /** A place that cannot be counted is no reason to do without all that Smartflex knows. */
        private static @Nullable String lugar(@Nullable String codigo) {
            return codigo != null && LUGAR.matcher(codigo).matches() ? codigo : null;
        }
    }

    private record ClienteJson(
            @Nullable String contrato,
            @Nullable String nombre,
            @Nullable String telefono,
            @Nullable String direccion,
            @Nullable String ci,
            @Nullable List<ProductoJson> productos) {

        ClienteEncontrado cliente() {
            Map<Servicio, Producto> products = new EnumMap<>(Servicio.class);
            for (ProductoJson each : productos == null ? List.<ProductoJson>of() : productos) {
                products.put(Servicio.valueOf(Objects.requireNonNull(each.servicio(), "servicio")), each.producto());
            }
            return new ClienteEncontrado(
                    Objects.requireNonNull(contrato, "contrato"), nombre, telefono, direccion, ci, products);
        }
    }

    private record ClientesJson(@Nullable List<ClienteJson> clientes) {}

    private record RechazoJson(
            @Nullable String peticion, @Nullable String motivo) {}

    private record RechazosJson(@Nullable List<RechazoJson> rechazados) {}

    /** An answer with another status than those that are understood. */
    private static final class Status extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final HttpStatusCode code;

        Status(HttpStatusCode code) {
            super("status " + code.value(), null, false, false);
            this.code = code;
        }
    }

    @Override
    public Mono<RespuestaDeSmartflex> producto(String contrato, Servicio servicio) {
        return preguntar(
                client.get()
                        .uri("/contratos/{contrato}/productos/{servicio}", contrato, servicio.name())
                        .exchangeToMono(HttpSmartflex::producto),
                new RespuestaDeSmartflex.SinRespuesta());
    }

    @Override
    public Mono<Busqueda> buscar(Criterio criterio) {
        return preguntar(
                client.post()
                        .uri("/clientes/busqueda")
                        .bodyValue(Map.of(criterio.por().campo(), criterio.valor()))
                        .exchangeToMono(HttpSmartflex::clientes),
                new Busqueda.SinRespuesta());
    }

    /** Repeats once what found nobody there, within the same patience; reading twice changes nothing. */
    private <T> Mono<T> preguntar(Mono<T> call, T away) {
        return call.retryWhen(Retry.backoff(1, trato.pausa())
                        .jitter(0.5)
                        .filter(HttpSmartflex::isNobodyThere)
                        .onRetryExhaustedThrow((spec, last) -> last.failure()))
                .timeout(trato.paciencia())
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .onErrorResume(error -> Mono.deferContextual(context -> {
                    if (!(error instanceof CallNotPermittedException)) {
                        CorrelationId.during(context, () -> LOG.warn("Smartflex did not answer: {}", kind(error)));
                    }
                    return Mono.just(away);
                }));
    }

    private static boolean isNobodyThere(Throwable error) {
        return error instanceof WebClientRequestException
                || (error instanceof Status status && status.code.is5xxServerError());
    }

    private static String kind(Throwable error) {
        return error instanceof Status status
                ? String.valueOf(status.getMessage())
                : error.getClass().getSimpleName();
    }

    private static Mono<RespuestaDeSmartflex> producto(ClientResponse response) {
        if (response.statusCode().isSameCodeAs(HttpStatus.OK)) {
            return response.bodyToMono(ProductoJson.class)
                    .<RespuestaDeSmartflex>map(json -> new RespuestaDeSmartflex.Encontrado(json.producto()))
                    .switchIfEmpty(Mono.error(() -> new IllegalStateException("200 without a body")));
        }
        if (response.statusCode().isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return response.releaseBody().thenReturn(new RespuestaDeSmartflex.NoEncontrado());
        }
        return response.releaseBody().then(Mono.error(() -> new Status(response.statusCode())));
    }

    private static Mono<Busqueda> clientes(ClientResponse response) {
        if (response.statusCode().isSameCodeAs(HttpStatus.OK)) {
            return response.bodyToMono(ClientesJson.class)
                    .<Busqueda>map(
                            json -> new Busqueda.Hecha(Objects.requireNonNull(json.clientes(), "clientes").stream()
                                    .map(ClienteJson::cliente)
                                    .toList()))
                    .switchIfEmpty(Mono.error(() -> new IllegalStateException("200 without a body")));
        }
        return response.releaseBody().then(Mono.error(() -> new Status(response.statusCode())));
    }

    /** A page that is refused as a whole is halved until it is known which of them Smartflex does not take. */
    @Override
    public Mono<Map<String, String>> registrar(List<Registro> registros) {
        return client.post()
                .uri("/registros")
                .bodyValue(registros.stream().map(HttpSmartflex::json).toList())
                .exchangeToMono(HttpSmartflex::rechazos)
                .timeout(trato.pacienciaDeRegistro())
                .onErrorResume(Status.class, refused -> {
                    int code = refused.code.value();
                    if (!refused.code.is4xxClientError() || NOT_ABOUT_IT.contains(code)) {
                        return Mono.error(refused);
                    } else if (registros.size() == 1) {
                        return Mono.just(Map.of(registros.getFirst().peticion(), "Smartflex respondió " + code));
                    }
                    int half = registros.size() / 2;
                    return registrar(registros.subList(0, half))
                            .flatMap(first -> registrar(registros.subList(half, registros.size()))
                                    .map(second -> {
                                        Map<String, String> both = new HashMap<>(first);
                                        both.putAll(second);
                                        return both;
                                    }));
                });
    }

    private static Mono<Map<String, String>> rechazos(ClientResponse response) {
        if (!response.statusCode().isSameCodeAs(HttpStatus.OK)) {
            return response.releaseBody().then(Mono.error(() -> new Status(response.statusCode())));
        }
        return response.bodyToMono(RechazosJson.class)
                .map(json -> {
                    Map<String, String> refused = new HashMap<>();
                    for (RechazoJson each : Objects.requireNonNull(json.rechazados(), "rechazados")) {
                        refused.put(
                                Objects.requireNonNull(each.peticion(), "peticion"),
                                each.motivo() == null ? "Smartflex no dice por qué" : each.motivo());
                    }
                    return refused;
                })
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("200 without a body")));
    }

    private static Map<String, Object> json(Registro registro) {
        Map<String, Object> json = new HashMap<>();
        json.put("peticion", registro.peticion());
        json.put("contrato", registro.contrato());
        switch (registro) {
            case Registro.DeOrden order -> {
                json.put("tipo", "ORDEN");
                json.put("servicio", order.servicio());
                json.put("orden", order.ordenId());
                json.put("falla", order.falla());
                json.put("clase", order.tipo());
                if (order.repite() != null) {
                    json.put("repite", order.repite());
                }
                json.put("en", order.registradaEn().toString());
            }
            case Registro.DeInteraccion entry -> {
                json.put("tipo", "INTERACCION");
                json.put("servicio", entry.servicio());
                json.put("reclamo", entry.interaccion().reclamoId());
                json.put("paso", entry.interaccion().paso().numero());
                json.put("rol", entry.interaccion().por().rol());
                json.put("medio", entry.interaccion().medio().name());
                if (entry.interaccion().unidad() != null) {
                    json.put("unidad", entry.interaccion().unidad());
                }
                json.put("resultado", entry.interaccion().resultado());
                json.put("en", entry.interaccion().en().toString());
            }
        }
        return json;
    }
}
