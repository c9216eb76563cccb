package bo.comteco.reiterados.testkit.rest;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may do what in a service: its table {@code roles.txt} among the test resources names, for each operation of {@code /v3/api-docs}, the
 * only roles that may, and the step of the procedure that says so. Each operation is tried with each role.
 *
 * <p>A row is described at {@link WhoMay}. What is sent changes nothing: {@code 1} for each variable of the path, and an empty body. Whoever
 * may is told what is wrong with it.
 */
public interface RolesSuite {

    /** Where the service answers. */
    int port();

    /** All roles that there are. */
    Set<String> roles();

    @TestFactory
    default Stream<DynamicTest> cadaOperacionLaHacenSoloSusRoles() {
        RestCalls calls = new RestCalls(port());
        return table().stream()
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    Set<String> may = new HashSet<>();
                    for (String role : roles()) {
                        RestCalls.Answer answer = calls.probe(row.call(), role);
                        assertThat(answer.status()).as(role).isNotEqualTo(401);
                        if (answer.status() == 403) {
                            assertThat(answer.contentType()).as(role).startsWith("application/problem+json");
                        } else {
                            may.add(role);
                        }
                    }
                    assertThat(new TreeSet<>(may)).isEqualTo(new TreeSet<>(row.roles()));
                }));
    }

    @Test
    default void ningunaOperacionQuedaFueraDeLaTablaDeRoles() throws IOException, InterruptedException {
        Set<String> operations = Operation.all(new RestCalls(port()).apiDocs()).stream()
                .map(operation -> operation.method() + " " + operation.template())
                .collect(toCollection(TreeSet::new));
        assertThat(table().stream().map(WhoMay::operation)).containsExactlyInAnyOrderElementsOf(operations);
    }

    private List<WhoMay> table() {
        Set<String> all = roles();
        return Rows.of("roles.txt").stream().map(row -> WhoMay.of(row, all)).toList();
    }
}
