package bo.comteco.reiterados.workorder.application;

import bo.comteco.reiterados.workorder.domain.Orden;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order and what happened to it.
 *
 * @param orden as it stands
 * @param material ids of the orders that bring material to it (Paso 20.2)
 * @param historia the first entry first
 */
public record OrdenConHistoria(Orden orden, List<String> material, List<Entrada> historia) {

    /** Keeps its own copies. */
    public OrdenConHistoria {
        material = List.copyOf(material);
        historia = List.copyOf(historia);
    }

    /**
     * One thing that happened.
     *
     * @param secuencia its number, from 1
     * @param tipo the event that told it
     * @param en when
     * @param situacion the state after it
     * @param reclamoId the claim, where one was decided
     * @param decision what step 3 said of it
     * @param controlId the failed control, where one did it
     * @param tecnico code of the technician who was assigned by it
     * @param cuadrilla code of the crew that was assigned by it
     * @param motivo why, where it was annulled
     * @param medio by which means: {@code PRESENCIAL} where a technician attended it, {@code SISTEMA} otherwise
     * @param rol role of whoever did it; missing where the system did by itself
     * @param por code of whoever did it, as the token names them; missing likewise
     */
    public record Entrada(
            long secuencia,
            String tipo,
            Instant en,
            @Nullable String situacion,
            @Nullable String reclamoId,
            @Nullable String decision,
            @Nullable String controlId,
            @Nullable String tecnico,
            @Nullable String cuadrilla,
            @Nullable String motivo,
            String medio,
            @Nullable String rol,
            @Nullable String por) {}
}
