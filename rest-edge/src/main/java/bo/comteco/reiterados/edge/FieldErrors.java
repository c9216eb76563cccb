package bo.comteco.reiterados.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects every wrong field of a request, so that the caller learns of all of them at once. */
public final class FieldErrors {

    private static final Pattern PERSONAL = Pattern.compile("[0-9]{7}|@");

    private final List<FieldError> errores = new ArrayList<>();

    /** Notes an error. */
    public FieldErrors add(String campo, String mensaje) {
        errores.add(new FieldError(campo, mensaje));
        return this;
    }

    /** A text that must be there, not blank. */
    public FieldErrors required(String campo, @Nullable String value) {
        return value == null || value.isBlank() ? add(campo, "Es obligatorio") : this;
    }

    /** A text that must be there and match the whole pattern. */
    public FieldErrors required(String campo, @Nullable String value, Pattern pattern, String mensaje) {
        return value == null || value.isBlank()
                ? add(campo, "Es obligatorio")
                : optional(campo, value, pattern, mensaje);
    }

    /** A text that may be missing, and otherwise must match the whole pattern. */
    public FieldErrors optional(String campo, @Nullable String value, Pattern pattern, String mensaje) {
        return value == null || pattern.matcher(value).matches() ? this : add(campo, mensaje);
    }

    /** Besides: other services hear this text, and keep it, so nobody's phone, identity card or e-mail may stand in it. */
    public FieldErrors forOthers(String campo, @Nullable String value) {
        return value == null || !PERSONAL.matcher(value).find()
                ? this
                : add(campo, "No puede llevar teléfonos, carnets ni correos electrónicos: lo leen otros servicios");
    }

    /** A name that must be there and be one of an enumeration's. */
    public <E extends Enum<E>> FieldErrors oneOf(String campo, @Nullable String value, Class<E> type) {
        if (value == null || value.isBlank()) {
            return add(campo, "Es obligatorio");
        }
        E[] constants = type.getEnumConstants();
        Predicate<E> named = constant -> constant.name().equals(value);
        return List.of(constants).stream().anyMatch(named) ? this : add(campo, "Debe ser uno de " + List.of(constants));
    }

    /** Whether nothing was wrong. */
    public boolean isEmpty() {
        return errores.isEmpty();
    }

    /** What was wrong, in the order in which it was looked at. */
    public List<FieldError> all() {
        return List.copyOf(errores);
    }

    /** Throws the 400 that names all of them, if there is one. */
    public void throwIfAny() {
        if (!errores.isEmpty()) {
            throw Problem.invalid(errores);
        }
    }
}
