package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;

/** What became of the review of a closed order's repetitions (Pasos 25 to 27). */
public sealed interface CasoAdministrativo {

    /** What was reviewed. */
    Revision revision();

    /**
     * The review at closing (Paso 25).
     *
     * @param reiteraciones how many repetitions it counted
     * @param en when the order was closed
     */
    record Revision(int reiteraciones, Instant en) {}

    /** Reviewed, while the closing of the order has not been seen here yet: its vulnerability may still change. */
    record EnEspera(Revision revision) implements CasoAdministrativo {}

    /** Repeated, and below ALTA: recorded, not escalated (D-12). */
    record Registrado(Revision revision) implements CasoAdministrativo {}

    /** The Administrador CO was told (Paso 26). */
    record Escalado(Revision revision) implements CasoAdministrativo {}

    /**
     * The Administrador CO coordinated it and mailed it on (Paso 27).
     *
     * @param coordinacion what was agreed on with the Jefe Depto.
     * @param por who
     * @param en when
     */
    record Comunicado(Revision revision, String coordinacion, String por, Instant en) implements CasoAdministrativo {}

    /** The names of the states, as people ask for them and as they are kept. */
    enum Situacion {
        EN_ESPERA,
        REGISTRADO,
        ESCALADO,
        COMUNICADO
    }

    /** The name of this state. */
    default Situacion situacion() {
        return switch (this) {
            case EnEspera _ -> Situacion.EN_ESPERA;
            case Registrado _ -> Situacion.REGISTRADO;
            case Escalado _ -> Situacion.ESCALADO;
            case Comunicado _ -> Situacion.COMUNICADO;
        };
    }
}
