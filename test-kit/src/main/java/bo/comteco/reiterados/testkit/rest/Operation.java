package bo.comteco.reiterados.testkit.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a service does at one address, as its OpenAPI says.
 *
 * @param method HTTP method
 * @param template its path, such as {@code /cosas/{id}}
 * @param inputs names of its query parameters, of its headers and of the members of its body
 * @param variables names of the variables of its path
 */
record Operation(String method, String template, List<String> inputs, List<String> variables) {

    /** A wish that makes no sense is no error in HTTP: it is not followed. */
    private static final Set<String> WISHES = Set.of("Accept", "Prefer");

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    /** What is named where a body has no members that are known before. */
    private static final String BODY = "cuerpo";

    static List<Operation> all(JsonNode docs) {
        List<Operation> all = new ArrayList<>();
        docs.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> all.add(of(method.getKey(), path.getKey(), method.getValue(), docs))));
        return all;
    }

    private static Operation of(String method, String template, JsonNode operation, JsonNode docs) {
        List<String> inputs = new ArrayList<>();
        List<String> variables = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> {
            String name = parameter.path("name").asString("");
            if (parameter.path("in").asString("").equals("path")) {
                variables.add(name);
            } else if (!WISHES.contains(name)) {
                inputs.add(name);
            }
        });
        if (operation.has("requestBody")) {
            JsonNode schema = operation
                    .path("requestBody")
                    .path("content")
                    .valueStream()
                    .findFirst()
                    .orElseThrow()
                    .path("schema");
            String reference = schema.path("$ref").asString("");
            JsonNode known = reference.isEmpty() ? schema : docs.at(reference.substring(1));
            List<String> members = known.path("properties")
                    .propertyStream()
                    .map(member -> member.getKey())
                    .toList();
            inputs.addAll(members.isEmpty() ? List.of(BODY) : members);
        }
        return new Operation(method.toUpperCase(Locale.ROOT), template, List.copyOf(inputs), List.copyOf(variables));
    }

    /** The one that a request calls: of those that fit, the one with the fewest variables. */
    static Optional<Operation> of(BadRequest request, List<Operation> all) {
        return all.stream()
                .filter(each -> each.method.equals(request.method()) && each.fits(request.path()))
                .min(Comparator.comparingInt(each -> each.variables.size()));
    }

    private boolean fits(String path) {
        return Pattern.matches(template.replaceAll("\\{[^}]+}", "[^/]+"), path);
    }

    String named(String input) {
        return method + " " + template + " " + input;
    }

    Stream<String> namedInputs() {
        return inputs.stream().map(this::named);
    }
}
