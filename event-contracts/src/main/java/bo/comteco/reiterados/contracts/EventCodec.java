package bo.comteco.reiterados.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON form of the events: camelCase Spanish, instants in ISO 8601 UTC, absent values left out, unknown fields ignored
 * (an old reader reads a newer event).
 */
public final class EventCodec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private EventCodec() {}

    /** The bytes of an event's body. */
    public static byte[] encode(Evento evento) {
        return JSON.writeValueAsBytes(evento);
    }

    /**
     * Reads an event's body.
     *
     * @param version {@code ce_dataversion} of the event
     * @throws tools.jackson.core.JacksonException where the bytes are not JSON, a required field is missing or one has the
     *     wrong type
     * @throws IllegalArgumentException where the body is {@code null}, or of a version that this code does not know
     */
    public static Evento decode(TipoDeEvento type, int version, byte[] body) {
        if (version < 1 || version > type.version()) {
            throw new IllegalArgumentException(type.wireName() + ": unknown version " + version);
        }
        return decode(type, body);
    }

    /** Reads the body of an event whose version is known to be understood; as the other one otherwise. */
    public static Evento decode(TipoDeEvento type, byte[] body) {
        Evento evento = JSON.readValue(body, type.record());
        if (evento == null) {
            throw new IllegalArgumentException(type.wireName() + ": empty body");
        }
        return evento;
    }
}
