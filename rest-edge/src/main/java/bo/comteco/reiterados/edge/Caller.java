package bo.comteco.reiterados.edge;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;

/**
 * Who calls, and in which story: what stands beside whatever is done by it. A controller's method that is {@link OnlyFor} some
 * roles may have one as its argument.
 *
 * @param role the role in which the call is made: of those that the operation is for, the first that the token has
 * @param code subject of the token: a code, never a name; other tokens are refused
 * @param correlationId the story that the request belongs to
 * @param roles all roles of the token
 */
public record Caller(String role, String code, String correlationId, Set<String> roles) {

    private static final String PREFIX = "ROLE_";

    /** Copies the set. */
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** The same, calling in the first of these roles that the token has; empty where it has none. */
    public Optional<Caller> in(String... others) {
        return Stream.of(others)
                .filter(roles::contains)
                .findFirst()
                .map(other -> new Caller(other, code, correlationId, roles));
    }

    static Optional<Caller> of(Authentication token, String correlationId, String... allowed) {
        Set<String> roles = token.getAuthorities().stream()
                .map(granted -> String.valueOf(granted.getAuthority()))
                .filter(granted -> granted.startsWith(PREFIX))
                .map(granted -> granted.substring(PREFIX.length()))
                .collect(Collectors.toSet());
        return new Caller("", token.getName(), correlationId, roles).in(allowed);
    }
}
