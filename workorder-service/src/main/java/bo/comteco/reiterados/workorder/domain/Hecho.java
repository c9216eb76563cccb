package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to one link; each fact is told by one event. */
public sealed interface Hecho {

    /** When it happened (business time). */
    Instant cuando();

    /** A HELP_DESK claim was put in assistance (D-4). */
    record AsistenciaIniciada(String reclamoId, DecisionDeReclamo decision, Instant cuando) implements Hecho {}

    /** Assistance solved the claim (Paso 10). */
    record ReclamoSolucionadoEnLinea(String reclamoId, Instant cuando) implements Hecho {}

    /** A claim repeated what is open or attended. */
    record ReiteracionRegistrada(String reclamoId, DecisionDeReclamo decision, Instant cuando) implements Hecho {}

    /**
     * It was linked to a reclamo masivo (D-23).
     *
     * @param reclamoId the claim that came under it; null where its claims had been decided before
     * @param cuando when
     */
    record ReclamoVinculadoAMasivo(@Nullable String reclamoId, Instant cuando) implements Hecho {}

    /** Its reclamo masivo was closed with solution, and the damage with it (D-23). */
    record DanoSolucionadoConMasivo(Instant cuando) implements Hecho {}

    /**
     * An order came to be.
     *
     * @param reclamoId the claim that it answers; null where only a failed control made it, or a supervisor for an annulled one
     * @param decision what step 3 said of that claim
     * @param controlId the failed control; null where no control made it
     * @param cuando when
     */
    record OrdenRegistrada(
            @Nullable String reclamoId,
            @Nullable DecisionDeReclamo decision,
            @Nullable String controlId,
            Instant cuando)
            implements Hecho {}

    /** Missing data of the client arrived (Paso 2). */
    record OrdenCompletada(Instant cuando) implements Hecho {}

    /** It was put in repair. */
    record OrdenEnReparacion(Instant cuando) implements Hecho {}

    /** It was given to another technician or crew. */
    record OrdenAsignada(Instant cuando) implements Hecho {}

    /** It was attended. */
    record OrdenAtendida(Instant cuando) implements Hecho {}

    /** It was closed. */
    record OrdenCerrada(Instant cuando) implements Hecho {}

    /** It was annulled. */
    record OrdenAnulada(Instant cuando) implements Hecho {}

    /** Another order took the place of an annulled one (D-25). */
    record OrdenSustituida(Instant cuando) implements Hecho {}

    /** The visit of Paso 20 opened a case, or opened a solved one again, without an order. */
    record CasoAbierto(String controlId, Instant cuando) implements Hecho {}

    /** The visit of Paso 20 solved it. */
    record CasoSolucionado(String controlId, Instant cuando) implements Hecho {}

    /** A living order became the immediate order of a failed control (Paso 21). */
    record OrdenDeclaradaInmediata(String controlId, Instant cuando) implements Hecho {}
}
