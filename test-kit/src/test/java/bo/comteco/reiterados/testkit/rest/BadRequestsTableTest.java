package bo.comteco.reiterados.testkit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The suite is only as good as what it finds missing. */
class BadRequestsTableTest {
    private static final List<Operation> OPERATIONS = Operation.all(new JsonMapper().readTree("""
            {"paths": {
               "/cosas": {
                 "get": {"parameters": [{"name": "color", "in": "query"}, {"name": "limite", "in": "query"}]},
                 "post": {"parameters": [{"name": "Idempotency-Key", "in": "header"}, {"name": "Prefer", "in": "header"}],
                          "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Cosa"}}}}}},
               "/cosas/cifras": {"get": {}},
               "/cosas/{id}": {
                 "get": {"parameters": [{"name": "id", "in": "path"}]},
                 "put": {"parameters": [{"name": "id", "in": "path"}],
                         "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}}}},
             "components": {"schemas": {"Cosa": {"properties": {"nombre": {}, "partes": {}}}}}}
            """));

    private static List<String> missing(List<String> neverWrong, String... rows) {
        BadRequestsTable table =
                new BadRequestsTable(Stream.of(rows).map(BadRequest::of).toList(), neverWrong);
        return OPERATIONS.stream()
                .flatMap(operation -> table.missingOf(operation, OPERATIONS))
                .toList();
    }

    @Test
    void sinFilasFaltaCadaEntradaYDeLaCabeceraPreferNinguna() {
        assertThat(missing(List.of()))
                .containsExactlyInAnyOrder(
                        "GET /cosas color",
                        "GET /cosas limite",
                        "POST /cosas Idempotency-Key",
                        "POST /cosas nombre",
                        "POST /cosas partes",
                        "GET /cosas/{id} id",
                        "PUT /cosas/{id} cuerpo",
                        "PUT /cosas/{id} id");
    }

    @Test
    void unaFilaValePorLoQueNombraEnSuOperacionYNadaMas() {
        assertThat(missing(
                        List.of("GET /cosas color"),
                        "GET /cosas?limite=0 | ANA | | 400 | limite",
                        "POST /cosas [Idempotency-Key: a b] | ANA | {} | 400 | Idempotency-Key",
                        "POST /cosas | ANA | {\"partes\": [1]} | 400 | nombre partes[0].peso",
                        "GET /cosas/NADA | ANA | | 404 |",
                        "PUT /cosas/NADA | ANA | [] | 400 | cuerpo"))
                .containsExactly("PUT /cosas/{id} id");
    }

    @Test
    void unaFilaEsDeLaOperacionMasPrecisaODeNinguna() {
        assertThat(Operation.of(BadRequest.of("GET /cosas/cifras?x=1 | ANA | | 400 |"), OPERATIONS))
                .hasValueSatisfying(found -> assertThat(found.template()).isEqualTo("/cosas/cifras"));
        assertThat(Operation.of(BadRequest.of("DELETE /cosas/1 | ANA | | 404 |"), OPERATIONS))
                .isEmpty();
        assertThat(Operation.of(BadRequest.of("GET /cosas/1/2 | ANA | | 404 |"), OPERATIONS))
                .isEmpty();
        assertThatThrownBy(() -> BadRequest.of("GET /cosas | 400")).hasMessageContaining("GET /cosas | 400");
    }
}
