package bo.comteco.reiterados.testkit.rest;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One request that is refused, as a row of {@code pedidos-malos.txt} says it:
 * {@code POST /cosas [Idempotency-Key: a b] | ROLE | {"body": 1} | 400 | field otherField}.
 *
 * @param method HTTP method
 * @param uri path and query
 * @param header name and value; null for none
 * @param role of the token
 * @param body JSON, or what is none; empty for none
 * @param status the answer's
 * @param fields what {@code errores} names, in its order; empty where there is no such member
 */
record BadRequest(
        String method, String uri, @Nullable Header header, String role, String body, int status, List<String> fields) {

    private static final Pattern CALL = Pattern.compile("(\\S+) (\\S+)(?: \\[([^:]+): (.*)])?");

    record Header(String name, String value) {}

    static BadRequest of(String row) {
        List<String> columns =
                Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
        Matcher call = CALL.matcher(columns.getFirst());
        if (columns.size() != 5 || !call.matches()) {
            throw new IllegalArgumentException("no row of a table of bad requests: " + row);
        }
        return new BadRequest(
                call.group(1),
                call.group(2),
                call.group(3) == null ? null : new Header(call.group(3), call.group(4)),
                columns.get(1),
                columns.get(2),
                Integer.parseInt(columns.get(3)),
                Stream.of(columns.get(4).split(" ", -1))
                        .filter(field -> !field.isEmpty())
                        .toList());
    }

    String path() {
        return uri.split("\\?", 2)[0];
    }

    /** Whether its answer names that input, or something in it. */
    boolean names(String input) {
        return fields.stream()
                .anyMatch(
                        field -> field.equals(input) || field.startsWith(input + ".") || field.startsWith(input + "["));
    }

    @Override
    public String toString() {
        return "%s %s%s %s %s -> %d %s"
                .formatted(method, uri, header == null ? "" : " " + header, role, body, status, fields);
    }
}
