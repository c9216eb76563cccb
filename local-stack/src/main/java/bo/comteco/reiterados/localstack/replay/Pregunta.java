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
     * @param registros how many records its topics hold together: something is outstanding until it has handled so many; null
     *     where nobody knows, and it asks the broker itself
     */
    Pendiente hacer(StackService service, @Nullable Long registros);

    /** By HTTP, at the management port of each service. */
    static Pregunta porHttp(StackAddresses stack, Llamador llamador) {
        return (service, registros) -> {
            String query = "?espera=2000" + (registros == null ? "" : "&registros=" + registros);
            Llamador.Respuesta answer =
                    llamador.get(stack.management(service).resolve("/actuator/pendiente" + query), Map.of());
            if (!answer.ok()) {
                throw new LocalStackException(service.module() + " no dice qué tiene pendiente: " + answer.problema());
            }
            return Pendiente.de(answer.body());
        };
    }
}
