package bo.comteco.reiterados.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The rule within one version: fields are only added, and what is added is optional.
 *
 * <p>Both directions count, as topics are kept for ever and services are renewed one by one: new code reads every old
 * event, and old code reads every new one. So a field that was always there may not become optional either.
 */
final class SchemaCompatibility {

    private SchemaCompatibility() {}

    /** What in {@code current} breaks who reads or wrote by {@code approved}; each with the path of its field. */
    static List<String> breaks(JsonNode approved, JsonNode current) {
        List<String> breaks = new ArrayList<>();
        compare("", approved, current, breaks);
        return breaks;
    }

    private static void compare(String path, JsonNode approved, JsonNode current, List<String> breaks) {
        if (!type(approved).equals(type(current))) {
            breaks.add((path.isEmpty() ? "the event" : path) + " changed type from " + type(approved) + " to "
                    + type(current));
            return;
        }
        JsonNode was = approved.path("properties");
        JsonNode is = current.path("properties");
        Set<String> wasRequired = required(approved);
        Set<String> isRequired = required(current);
        for (Map.Entry<String, JsonNode> property : was.properties()) {
            String name = property.getKey();
            String at = path.isEmpty() ? name : path + "." + name;
            JsonNode now = is.get(name);
            if (now == null) {
                breaks.add(at + " was removed");
                continue;
            }
            if (wasRequired.contains(name) && !isRequired.contains(name)) {
                breaks.add(at + " became optional");
            }
            if (!wasRequired.contains(name) && isRequired.contains(name)) {
                breaks.add(at + " became required");
            }
            compare(at, property.getValue(), now, breaks);
        }
        for (String name : isRequired) {
            if (!was.has(name)) {
                breaks.add((path.isEmpty() ? name : path + "." + name) + " was added as required");
            }
        }
        if (approved.has("items")) {
            compare(path + "[]", approved.path("items"), current.path("items"), breaks);
        }
    }

    private static String type(JsonNode schema) {
        String type = schema.path("type").asString("nothing");
        return schema.has("format")
                ? type + "/" + Objects.requireNonNull(schema.get("format")).asString()
                : type;
    }

    private static Set<String> required(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        schema.path("required").forEach(name -> names.add(name.asString()));
        return names;
    }
}
