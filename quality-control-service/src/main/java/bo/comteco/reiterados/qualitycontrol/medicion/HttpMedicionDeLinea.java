package bo.comteco.reiterados.qualitycontrol.medicion;

import bo.comteco.reiterados.qualitycontrol.application.MedicionDeLinea;
import bo.comteco.reiterados.qualitycontrol.domain.PedidoDeMedicion;
import bo.comteco.reiterados.qualitycontrol.domain.ResultadoDeMedicion;
import bo.comteco.reiterados.qualitycontrol.domain.SinMedicion;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;

/** Asks the measurement system over HTTP; see {@code MEDICION.md}. */
public final class HttpMedicionDeLinea implements MedicionDeLinea {
    private static final Logger LOG = LoggerFactory.getLogger(HttpMedicionDeLinea.class);
    private static final ParameterizedTypeReference<Map<String, @Nullable Object>> FLAT_OBJECT =
            new ParameterizedTypeReference<>() {};

    private final WebClient http;
    private final Duration limite;

    /**
     * An adapter for the system at that address.
     *
     * @param limite an answer that takes longer (machine time) is none
     */
    public HttpMedicionDeLinea(URI url, Duration limite) {
        this.http = WebClient.builder().baseUrl(url.toString()).build();
        this.limite = limite;
    }

    @Override
    public Mono<ResultadoDeMedicion> medir(PedidoDeMedicion pedido) {
        return http.get()
                .uri(
                        "/lineas/{contrato}/{servicio}?desde={desde}&hasta={hasta}",
                        pedido.contrato(),
                        pedido.servicio(),
                        pedido.desde(),
                        pedido.hasta())
                .accept(MediaType.APPLICATION_JSON)
                .retrieve()
                .onStatus(
                        status -> !status.isSameCodeAs(HttpStatus.OK),
                        response -> response.createException().map(error -> error))
                .bodyToMono(FLAT_OBJECT)
                .map(Tr181::leer)
                .defaultIfEmpty(new SinMedicion("la respuesta está vacía"))
                .timeout(limite)
                .onErrorResume(error -> {
                    SinMedicion sin = new SinMedicion(motivo(error));
                    LOG.info("no measurement of {}: {}", pedido.contrato(), error.toString());
                    return Mono.just(sin);
                });
    }

    private String motivo(Throwable error) {
        return switch (error) {
            case WebClientResponseException.NotFound ignored -> "el sistema de medición no conoce la línea";
            case WebClientResponseException answered
            when !answered.getStatusCode().isSameCodeAs(HttpStatus.OK) ->
                "el sistema de medición respondió " + answered.getStatusCode().value();
            case TimeoutException ignored -> "el sistema de medición no respondió en " + limite.toMillis() + " ms";
            case WebClientRequestException ignored -> "no hay conexión con el sistema de medición";
            default -> "la respuesta del sistema de medición es ilegible";
        };
    }
}
