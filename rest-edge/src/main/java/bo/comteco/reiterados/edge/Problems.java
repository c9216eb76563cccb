package bo.comteco.reiterados.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Which problem an exception is. What is not told here is an unexpected error, and its text stays inside. */
final class Problems {

    private Problems() {}

    /** The problem that this exception means to the caller; empty where it was not expected. */
    static Optional<Problem> expected(Throwable error) {
        return switch (error) {
            case Problem problem -> Optional.of(problem);
            case WebExchangeBindException bad ->
                Optional.of(Problem.invalid(bad.getFieldErrors().stream()
                        .map(field -> new FieldError(field.getField(), message(field)))
                        .toList()));
            case HandlerMethodValidationException bad
            when bad.getStatusCode().is4xxClientError() -> Optional.of(Problem.invalid(parameters(bad)));
            case MissingRequestValueException missing ->
                Optional.of(Problem.invalid(missing.getName(), "Es obligatorio"));
            case ServerWebInputException bad -> Optional.of(input(bad));
            case AuthenticationServiceException away -> Optional.of(issuerAway());
            case JwtDecoderInitializationException away -> Optional.of(issuerAway());
            case ErrorResponse other
            when other.getStatusCode().is4xxClientError() -> Optional.of(client(other.getStatusCode()));
            default -> causeOf(error, DataBufferLimitException.class).map(large -> tooLarge());
        };
    }

    private static Problem issuerAway() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "El emisor de tokens no responde");
    }

    private static Problem tooLarge() {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "El cuerpo de la petición es demasiado grande");
    }

    private static Problem client(HttpStatusCode code) {
        HttpStatus status =
                Optional.ofNullable(HttpStatus.resolve(code.value())).orElse(HttpStatus.BAD_REQUEST);
        return Problem.of(
                status,
                switch (status) {
                    case NOT_FOUND -> "Esta dirección no existe";
                    case METHOD_NOT_ALLOWED -> "Esta dirección no admite ese método";
                    case UNSUPPORTED_MEDIA_TYPE -> "El cuerpo debe ser application/json";
                    case NOT_ACCEPTABLE -> "La respuesta no se puede dar en ese formato";
                    default -> "La petición no se puede atender";
                });
    }

    private static Problem input(ServerWebInputException bad) {
        Optional<JacksonException> json = causeOf(bad, JacksonException.class);
        if (json.isPresent()) {
            return Problem.invalid(List.of(json(json.get())));
        }
        if (causeOf(bad, DataBufferLimitException.class).isPresent()) {
            return tooLarge();
        }
        if (causeOf(bad, TypeMismatchException.class).isPresent()) {
            return Problem.invalid(nameOf(bad.getMethodParameter()), "No tiene la forma que se espera");
        }
        return Problem.invalid("cuerpo", "Falta o no se puede leer");
    }

    private static FieldError json(JacksonException bad) {
        String path = path(bad);
        return switch (bad) {
            case StreamReadException syntax ->
                new FieldError(
                        path,
                        "JSON mal formado en la línea %d, columna %d"
                                .formatted(
                                        syntax.getLocation().getLineNr(),
                                        syntax.getLocation().getColumnNr()));
            case UnrecognizedPropertyException unknown -> new FieldError(path, "No se conoce este campo");
            case MismatchedInputException mismatch ->
                new FieldError(path, "Debe ser " + kind(mismatch.getTargetType()));
            default -> new FieldError(path, "No tiene la forma que se espera");
        };
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null) {
            return "de otro tipo";
        } else if (type == String.class || type.isEnum()) {
            return "un texto";
        } else if (type == boolean.class || type == Boolean.class) {
            return "true o false";
        } else if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "un número";
        } else if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
            return "una lista";
        } else if (type.getPackageName().equals("java.time")) {
            return "una fecha ISO 8601";
        }
        return "un objeto";
    }

    private static String path(JacksonException bad) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : bad.getPath()) {
            String name = step.getPropertyName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.isEmpty() ? "cuerpo" : path.toString();
    }

    private static List<FieldError> parameters(HandlerMethodValidationException bad) {
        List<FieldError> errores = new ArrayList<>();
        for (ParameterValidationResult result : bad.getParameterValidationResults()) {
            if (result instanceof ParameterErrors fields) {
                fields.getFieldErrors().forEach(field -> errores.add(new FieldError(field.getField(), message(field))));
            } else {
                String name = nameOf(result.getMethodParameter());
                result.getResolvableErrors().forEach(error -> errores.add(new FieldError(name, message(error))));
            }
        }
        return errores;
    }

    private static String nameOf(@Nullable MethodParameter parameter) {
        String name = parameter == null ? null : parameter.getParameterName();
        return name == null ? "parámetro" : name;
    }

    private static String message(MessageSourceResolvable error) {
        String message = error.getDefaultMessage();
        return message == null ? "No es válido" : capitalised(message);
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static <E extends Throwable> Optional<E> causeOf(Throwable error, Class<E> type) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }
}
