package bo.comteco.reiterados.edge;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * Of which centros de operaciones a list is shown (PROCEDURE, section 1): of the one that is asked for, otherwise of those that
 * the caller's token names, where all its roles are of a centre's people. It chooses what is shown first, and forbids nothing: a
 * colleague of another centre helps out, and who leads several sees all.
 */
public final class CentroScope {

    /** Before the code of a centre, among what a token grants. */
    static final String AUTHORITY = "CENTRO_";

    private static final String ROLE = "ROLE_";
    private static final String FIELD = "centro";
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_-]{1,20}");

    /** The roles of a centre's own people. */
    private static final Set<String> OF_A_CENTRO = Set.of(
            Roles.OPERADOR_CO,
            Roles.SUPERVISOR_CO,
            Roles.SUPERVISOR_ADMINISTRACION_CO,
            Roles.ADMINISTRADOR_CO,
            Roles.TECNICO);

    private CentroScope() {}

    /** Whether a text can be the code of a centre: 1 to 20 capitals, digits, {@code _} and {@code -}. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /**
     * Codes of the centres of a list that nobody's own place narrows, such as that of one contract; none means all.
     *
     * @param asked the query parameter {@code centro}; what is wrong with it is noted in {@code errors}
     */
    public static List<String> asked(FieldErrors errors, @Nullable String asked) {
        errors.optional(FIELD, asked, CODE, "Es un código: de 1 a 20 mayúsculas, dígitos o guiones");
        return asked == null ? List.of() : List.of(asked);
    }

    /**
     * Codes of the centres of a list that the caller asks for; none means all.
     *
     * @param asked the query parameter {@code centro}; what is wrong with it is noted in {@code errors}
     */
    public static List<String> of(FieldErrors errors, @Nullable String asked, Authentication caller) {
        return asked == null ? own(caller) : asked(errors, asked);
    }

    private static List<String> own(Authentication caller) {
        return granted(caller, ROLE).allMatch(OF_A_CENTRO::contains)
                ? granted(caller, AUTHORITY).sorted().toList()
                : List.of();
    }

    private static Stream<String> granted(Authentication caller, String prefix) {
        return caller.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(Objects::nonNull)
                .filter(authority -> authority.startsWith(prefix))
                .map(authority -> authority.substring(prefix.length()));
    }
}
