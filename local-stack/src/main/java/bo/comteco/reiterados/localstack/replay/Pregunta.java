package bo.comteco.reiterados.localstack.replay;

import bo.comteco.reiterados.localstack.LocalStackException;
import bo.comteco.reiterados.localstack.stack.StackAddresses;
import bo.comteco.reiterados.localstack.stack.StackService;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks a service what is outstanding in it. */
@FunctionalInterface
interface Pregunta {

    /**
     * Answered as soon as nothing is, and after a while in any case.
     *
     * @param debida something is outstanding until it has handled this; null where nobody knows, and it asks the broker itself
     */
    Pendiente hacer(StackService service, @Nullable PorLeer debida);

    /** By HTTP, at the management port of each service. */
    static Pregunta porHttp(StackAddresses stack, Llamador llamador) {
        return (service, debida) -> {
            String query = "?espera=2000" + (debida == null ? "" : "&" + debida.enLaPregunta());
            Llamador.Respuesta answer =
                    llamador.get(stack.management(service).resolve("/actuator/pendiente" + query), Map.of());
            if (!answer.ok()) {
                throw new LocalStackException(service.module() + " no dice qué tiene pendiente: " + answer.problema());
            }
            return Pendiente.de(answer.body());
        };
    }
}
