package bo.comteco.reiterados.edge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as RFC 9457 tells, whatever the caller said that it accepts. */
final class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", title(problem));
        body.put("status", problem.status().value());
        body.put("detail", problem.detail());
        body.put("instance", exchange.getRequest().getPath().value());
        body.putAll(problem.properties());
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(problem.status());
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        byte[] bytes = json.writeValueAsBytes(body);
        response.getHeaders().setContentLength(bytes.length);
        DataBuffer buffer = response.bufferFactory().wrap(bytes);
        return response.writeWith(Mono.just(buffer));
    }

    private static String title(Problem problem) {
        return switch (problem.status()) {
            case BAD_REQUEST -> "Petición incorrecta";
            case UNAUTHORIZED -> "Sin identificar";
            case FORBIDDEN -> "Sin permiso";
            case NOT_FOUND -> "No existe";
            case METHOD_NOT_ALLOWED -> "Método no permitido";
            case NOT_ACCEPTABLE -> "Formato de respuesta no disponible";
            case CONFLICT -> "En conflicto con el estado actual";
            case CONTENT_TOO_LARGE -> "Petición demasiado grande";
            case UNSUPPORTED_MEDIA_TYPE -> "Formato no admitido";
            case UNPROCESSABLE_CONTENT -> "No se puede procesar";
            case SERVICE_UNAVAILABLE -> "Servicio no disponible";
            case INTERNAL_SERVER_ERROR -> "Error interno";
            default -> problem.status().getReasonPhrase();
        };
    }
}
