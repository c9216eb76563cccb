package bo.comteco.reiterados.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON form of the events: camelCase Spanish, instants in ISO 8601 UTC, absent values left out, unknown fields ignored
 * (an old reader reads a newer event).
 */
public final class EventCodec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
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
     * @throws tools.jackson.core.JacksonException where the bytes are not JSON or a field has the wrong type
     * @throws IllegalArgumentException where the body is {@code null} or lacks its {@code estado}
     */
    public static Evento decode(TipoDeEvento type, byte[] body) {
        Evento evento = JSON.readValue(body, type.record());
        if (evento == null) {
            throw new IllegalArgumentException(type.wireName() + ": empty body");
        }
        try {
            Objects.requireNonNull(evento.fuente());
            Objects.requireNonNull(evento.clave());
        } catch (NullPointerException missing) {
            throw new IllegalArgumentException(type.wireName() + ": no source or no key in its estado", missing);
        }
        return evento;
    }
}
