package bo.comteco.reiterados.localstack.replay;

import bo.comteco.reiterados.localstack.LocalStackException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * One HTTP request with JSON, repeated while the service is away: it may be killed and started again at any moment, so only a
 * request that has the same effect twice may come here.
 */
final class Llamador {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    /** Longer than the longest {@code Prefer: wait}. */
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(20);

    private final HttpClient http;
    private final Duration patience;

    /** @param patience how long a service may be away before the replay gives up */
    Llamador(HttpClient http, Duration patience) {
        this.http = http;
        this.patience = patience;
    }

    /** @param body a missing node where there was none, or no JSON */
    record Respuesta(int status, JsonNode body) {

        boolean ok() {
            return status >= 200 && status < 300;
        }

        /** What a problem says, in its own words. */
        String problema() {
            String detail = body.path("detail").asString("");
            String errors = body.path("errores").isMissingNode()
                    ? ""
                    : " " + body.path("errores").toString();
            return "HTTP " + status + (detail.isEmpty() ? "" : ": " + detail) + errors;
        }
    }

    Respuesta get(URI uri, Map<String, String> headers) {
        return call("GET", uri, headers, null);
    }

    /**
     * Any answer but those that mean "away, come back": 408, 425, 429 and 5xx.
     *
     * @throws LocalStackException when the service stayed away for longer than the patience
     */
    Respuesta call(String method, URI uri, Map<String, String> headers, @Nullable Object body) {
        HttpRequest request = request(method, uri, headers, body);
        long start = System.nanoTime();
        Duration pause = SHORTEST_PAUSE;
        while (true) {
            String why;
            try {
                HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
                Respuesta answer = new Respuesta(response.statusCode(), json(response.body()));
                if (!isAway(answer.status())) {
                    return answer;
                }
                why = answer.problema();
            } catch (IOException e) {
                why = e.getClass().getSimpleName();
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
            if (System.nanoTime() - start > patience.toNanos()) {
                throw new LocalStackException(
                        method + " " + uri + " no tuvo respuesta en " + patience.toSeconds() + " s (" + why
                                + "): mire el registro del servicio, y continúe el replay con el mismo comando.");
            }
            pause(pause);
            pause = longer(pause);
        }
    }

    static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static boolean isAway(int status) {
        return status >= 500 || status == 408 || status == 425 || status == 429;
    }

    private static HttpRequest request(String method, URI uri, Map<String, String> headers, @Nullable Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(ANSWER_LIMIT);
        headers.forEach(request::setHeader);
        if (body == null) {
            return request.method(method, HttpRequest.BodyPublishers.noBody()).build();
        }
        return request.setHeader("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
    }

    private static JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static LocalStackException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new LocalStackException("Se interrumpió el replay.", e);
    }
}
