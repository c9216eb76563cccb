package bo.comteco.reiterados.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of an event, made from its record; descriptions from its Javadoc.
 *
 * <p>Only keywords that mean the same in 2020-12 and in AsyncAPI's own schema, so that {@code asyncapi.yaml} can refer to
 * the files. Nested records stand in place: a file is read alone, and names no Java class. Closed lists are told in the
 * descriptions and not as {@code enum}: an old reader survives a new value.
 */
final class RecordSchema {

    private RecordSchema() {}

    static ObjectNode of(TipoDeEvento type) {
        ObjectNode schema = ContractFiles.JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", type.wireName());
        RecordJavadoc javadoc = RecordJavadoc.of(type.record());
        schema.put("description", javadoc.summary());
        object(schema, type.record(), javadoc);
        return schema;
    }

    static ObjectNode of(Class<?> record) {
        return object(ContractFiles.JSON.createObjectNode(), record, RecordJavadoc.of(record));
    }

    private static ObjectNode object(ObjectNode schema, Class<?> record, RecordJavadoc javadoc) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordComponent component : record.getRecordComponents()) {
            ObjectNode property = properties.putObject(component.getName());
            String description = javadoc.component(component.getName());
            if (description == null && component.getType().isRecord()) {
                description = RecordJavadoc.of(component.getType()).summary();
            }
            if (description != null) {
                property.put("description", description);
            }
            value(property, component.getGenericType());
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        return schema;
    }

    static void value(ObjectNode schema, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            schema.put("type", "array");
            value(schema.putObject("items"), list.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> record && record.isRecord()) {
            object(schema, record, RecordJavadoc.of(record));
        } else if (type == String.class) {
            schema.put("type", "string");
        } else if (type == Instant.class) {
            schema.put("type", "string").put("format", "date-time");
        } else if (type == int.class || type == Integer.class) {
            schema.put("type", "integer").put("format", "int32");
        } else if (type == long.class || type == Long.class) {
            schema.put("type", "integer").put("format", "int64");
        } else if (type == double.class || type == Double.class) {
            schema.put("type", "number").put("format", "double");
        } else if (type == boolean.class || type == Boolean.class) {
            schema.put("type", "boolean");
        } else {
            throw new IllegalArgumentException("events are records of primitives, String, Instant, records and lists: "
                    + type.getTypeName() + " has no place in one");
        }
    }
}
