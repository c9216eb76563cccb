package bo.comteco.reiterados.testkit.rest;

import bo.comteco.reiterados.testkit.servers.RealServers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a service that runs at that port. */
final class RestCalls {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String ANYBODY = "SISTEMA";

    private final int port;

    RestCalls(int port) {
        this.port = port;
    }

    record Answer(int status, String contentType, JsonNode body) {}

    Answer send(BadRequest request) throws IOException, InterruptedException {
        HttpRequest.Builder call = to(request.uri(), request.role())
                .method(
                        request.method(),
                        request.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body()));
        if (!request.body().isEmpty()) {
            call.header("Content-Type", "application/json");
        }
        BadRequest.Header header = request.header();
        if (header != null) {
            call.header(header.name(), header.value());
        }
        return answer(call.build());
    }

    /** That call ({@code POST /cosas/{id}}) with {@code 1} for each variable of its path that names no value, and an empty body. */
    Answer probe(String call, String role) throws IOException, InterruptedException {
        String[] methodAndPath = call.split(" ", 2);
        return answer(to(methodAndPath[1].replaceAll("\\{[^}=]+=([^}]+)}", "$1").replaceAll("\\{[^}]+}", "1"), role)
                .method(methodAndPath[0], BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json")
                .build());
    }

    /** The OpenAPI document. */
    JsonNode apiDocs() throws IOException, InterruptedException {
        return answer(to("/v3/api-docs", ANYBODY).build()).body();
    }

    private HttpRequest.Builder to(String uri, String role) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + uri))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", RealServers.get().issuer().bearer("ana", role));
    }

    private static Answer answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
        String type = response.headers().firstValue("Content-Type").orElse("");
        String body = type.contains("json") && !response.body().isEmpty() ? response.body() : "{}";
        return new Answer(response.statusCode(), type, JSON.readTree(body));
    }
}
