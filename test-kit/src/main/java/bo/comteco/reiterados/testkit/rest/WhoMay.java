package bo.comteco.reiterados.testkit.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The roles that may do an operation, as a row of {@code roles.txt} says it: {@code POST /cosas/{id} | ROLE OTHER_ROLE | Paso 9}, with
 * {@code TODOS} for whoever has a role.
 *
 * @param call method and path template, with what the operation cannot be called without: a query, or {@code {variable=VALUE}}
 * @param roles the only ones that may
 * @param reason the step of the procedure that says so; where none does, why they may
 */
record WhoMay(String call, Set<String> roles, String reason) {

    private static final String ALL = "TODOS";

    static WhoMay of(String row, Set<String> all) {
        List<String> columns =
                Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
        if (columns.size() != 3 || columns.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("no row of a table of roles: " + row);
        }
        Set<String> roles =
                columns.get(1).equals(ALL) ? all : Set.of(columns.get(1).split(" +"));
        if (!all.containsAll(roles)) {
            throw new IllegalArgumentException("a role that there is not: " + row);
        }
        return new WhoMay(columns.getFirst(), roles, columns.getLast());
    }

    /** Method and path template. */
    String operation() {
        return call.split("\\?", 2)[0].replaceAll("=[^}]+}", "}");
    }
}
