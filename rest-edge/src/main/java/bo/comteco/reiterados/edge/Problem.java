package bo.comteco.reiterados.edge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * An answer that is an error, told as {@code application/problem+json}. Made where an outcome of the application is turned
 * into HTTP, and thrown or signalled there ({@code Mono.error}); decisions never see it.
 *
 * <p>Texts are Spanish, for people, and carry no personal data.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String detail;
    private final transient Map<String, Object> properties;

    private Problem(HttpStatus status, String detail, Map<String, Object> properties) {
        super(status.value() + " " + detail, null, false, false);
        this.status = status;
        this.detail = detail;
        this.properties = Collections.unmodifiableMap(properties);
    }

    /** 400: the request is wrong in these fields, all of them named at once. */
    public static Problem invalid(List<FieldError> errores) {
        return of(HttpStatus.BAD_REQUEST, "La petición tiene campos incorrectos")
                .with("errores", List.copyOf(errores));
    }

    /** 400: one field is wrong. */
    public static Problem invalid(String campo, String mensaje) {
        return invalid(List.of(new FieldError(campo, mensaje)));
    }

    /** 403: the caller may not do this, although the role may call it. */
    public static Problem forbidden(String detail) {
        return of(HttpStatus.FORBIDDEN, detail);
    }

    /** 404: what the address names does not exist. */
    public static Problem notFound(String detail) {
        return of(HttpStatus.NOT_FOUND, detail);
    }

    /** 409: the present state forbids it; add what is allowed with {@link #with}. */
    public static Problem conflict(String detail) {
        return of(HttpStatus.CONFLICT, detail);
    }

    /** 422: well formed, and yet it can never be done. */
    public static Problem unprocessable(String detail) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, detail);
    }

    /** Any other status. */
    public static Problem of(HttpStatus status, String detail) {
        return new Problem(status, detail, Map.of());
    }

    /** The same problem with one more member in its JSON. */
    public Problem with(String property, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(properties);
        more.put(property, value);
        return new Problem(status, detail, more);
    }

    /** The HTTP status. */
    public HttpStatus status() {
        return status;
    }

    /** What happened, in Spanish, for a person. */
    public String detail() {
        return detail;
    }

    /** The members beyond those of RFC 9457, in the order in which they were added. */
    public Map<String, Object> properties() {
        return properties;
    }
}
