package bo.comteco.reiterados.intake.smartflex;

import bo.comteco.reiterados.edge.CorrelationId;
import bo.comteco.reiterados.intake.application.Smartflex;
import bo.comteco.reiterados.intake.domain.ClasePon;
import bo.comteco.reiterados.intake.domain.Producto;
import bo.comteco.reiterados.intake.domain.RespuestaDeSmartflex;
import bo.comteco.reiterados.intake.domain.Segmento;
import bo.comteco.reiterados.intake.domain.Servicio;
import bo.comteco.reiterados.intake.domain.Tecnologia;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** {@code GET {url}/contratos/{contrato}/productos/{servicio}}: 200 with the product, 404 where there is none. */
public final class HttpSmartflex implements Smartflex {

    private static final Logger LOG = LoggerFactory.getLogger(HttpSmartflex.class);

    private final WebClient client;
    private final Duration patience;

    /** Asks at {@code url}, and takes silence longer than {@code patience} for no answer. */
    public HttpSmartflex(String url, Duration patience) {
        this.client = WebClient.create(url);
        this.patience = patience;
    }

    private record ProductoJson(
            @Nullable String tecnologia,
            @Nullable String segmento,
            @Nullable String clasePon) {

        Producto producto() {
            return new Producto(
                    Tecnologia.valueOf(Objects.requireNonNull(tecnologia, "tecnologia")),
                    Segmento.valueOf(Objects.requireNonNull(segmento, "segmento")),
                    clasePon == null ? null : ClasePon.valueOf(clasePon));
        }
    }

    @Override
    public Mono<RespuestaDeSmartflex> producto(String contrato, Servicio servicio) {
        return client.get()
                .uri("/contratos/{contrato}/productos/{servicio}", contrato, servicio.name())
                .exchangeToMono(HttpSmartflex::answer)
                .timeout(patience)
                .onErrorResume(error -> Mono.deferContextual(context -> {
                    CorrelationId.during(context, () -> LOG.warn("Smartflex did not answer: {}", error.toString()));
                    return Mono.just(new RespuestaDeSmartflex.SinRespuesta());
                }));
    }

    private static Mono<RespuestaDeSmartflex> answer(ClientResponse response) {
        if (response.statusCode().isSameCodeAs(HttpStatus.OK)) {
            return response.bodyToMono(ProductoJson.class)
                    .<RespuestaDeSmartflex>map(json -> new RespuestaDeSmartflex.Encontrado(json.producto()))
                    .switchIfEmpty(Mono.error(() -> new IllegalStateException("200 without a body")));
        }
        if (response.statusCode().isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return response.releaseBody().thenReturn(new RespuestaDeSmartflex.NoEncontrado());
        }
        return response.releaseBody()
                .then(Mono.error(() -> new IllegalStateException(
                        "status " + response.statusCode().value())));
    }
}
