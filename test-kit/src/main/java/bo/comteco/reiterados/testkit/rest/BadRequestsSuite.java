package bo.comteco.reiterados.testkit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every service's interface must pass: its table of bad requests, {@code pedidos-malos.txt} among the test resources, says
 * what each of them is answered, and leaves out no input of what the service says of itself in {@code /v3/api-docs}.
 *
 * <p>A row is described at {@link BadRequest}; {@code siempre vale: GET /cosas nombre} says of an input that no value of it is wrong.
 */
public interface BadRequestsSuite {

    /** Where the service answers. */
    int port();

    @TestFactory
    default Stream<DynamicTest> cadaPedidoMaloDiceQueEstaMal() {
        RestCalls calls = new RestCalls(port());
        return BadRequestsTable.read().requests().stream()
                .map(request -> DynamicTest.dynamicTest(request.toString(), () -> {
                    RestCalls.Answer answer = calls.send(request);
                    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(request.status());
                    assertThat(answer.contentType()).startsWith("application/problem+json");
                    assertThat(answer.body().path("detail").asString("")).isNotBlank();
                    assertThat(answer.body()
                                    .path("errores")
                                    .valueStream()
                                    .map(error -> error.path("campo").asString("")))
                            .containsExactlyElementsOf(request.fields());
                }));
    }

    @Test
    default void ningunaEntradaQuedaSinSuPedidoMalo() throws IOException, InterruptedException {
        BadRequestsTable table = BadRequestsTable.read();
        List<Operation> operations = Operation.all(new RestCalls(port()).apiDocs());
        assertThat(operations).isNotEmpty();
        assertThat(table.requests())
                .as("rows of operations that are none")
                .allSatisfy(
                        request -> assertThat(Operation.of(request, operations)).isPresent());
        assertThat(operations.stream().flatMap(operation -> table.missingOf(operation, operations)))
                .as("inputs that no row of pedidos-malos.txt names")
                .isEmpty();
        assertThat(table.neverWrong())
                .as("inputs that no operation has")
                .isSubsetOf(operations.stream().flatMap(Operation::namedInputs).toList());
    }
}
