package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.edge.CorrelationId;
import bo.comteco.reiterados.intake.domain.Persona;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import reactor.util.context.ContextView;

/** Who calls, and in which story: what stands in a claim's history. */
final class Quien {

    private Quien() {}

    /** The caller in the first of these roles that the token has; empty where it has none. */
    static Optional<Persona> hace(Authentication caller, String... roles) {
        return Stream.of(roles)
                .filter(role -> caller.getAuthorities().stream()
                        .anyMatch(granted -> ("ROLE_" + role).equals(granted.getAuthority())))
                .findFirst()
                .map(role -> new Persona(role, caller.getName()));
    }

    /** The story that the request belongs to. */
    static Cause cause(ContextView context) {
        return new Cause(
                CorrelationId.current(context).orElseGet(() -> UUID.randomUUID().toString()));
    }
}
