package bo.comteco.reiterados.qualitycontrol.domain;

import org.jspecify.annotations.Nullable;

/** What a person found out, or arranged, about a control that waits for one. What is added in words stays in this service. */
public sealed interface Resultado {

    /**
     * The service works, or it does not: of a call, or of a line that could not be measured or judged (Paso 19).
     *
     * @param funciona whether it works
     * @param observacion what the person adds
     * @param aviso how the supervisor CO was told (Paso 20.3); null where it works
     */
    record Funciona(
            boolean funciona,
            @Nullable String observacion,
            @Nullable Aviso aviso) implements Resultado {}

    /** Nobody answered the call: the client is called again later. */
    record NoContesta() implements Resultado {}

    /**
     * The configuration was put right (Paso 18): the line is measured again (D-8).
     *
     * @param resueltoPor from where
     * @param observacion what the person adds
     */
    record ConfiguracionResuelta(
            ResueltoPor resueltoPor, @Nullable String observacion) implements Resultado {}

    /**
     * The technician returned, and it is solved or not (Paso 20).
     *
     * @param solucionada whether it is solved
     * @param observacion what the person adds
     */
    record Visita(boolean solucionada, @Nullable String observacion) implements Resultado {}

    /**
     * The technician needs other material: the visit goes on waiting (Paso 20.2).
     *
     * @param material its code in the store room
     * @param observacion what the person adds
     */
    record FaltaMaterial(String material, @Nullable String observacion) implements Resultado {}

    /** A technician is sent to the visit, in the place of whoever was sent before (Paso 20.1). */
    record VisitaAsignada(Asignacion asignacion) implements Resultado {}

    /** From where a configuration was put right. */
    enum ResueltoPor {
        SISTEMA,
        LABORATORIO
    }

    /** How the supervisor CO was told. */
    enum Aviso {
        /** By the tray alone, where every visit and every failed control stands. */
        BANDEJA,
        TELEFONO,
        /** By the mail that the system sends. */
        CORREO,
        EN_PERSONA
    }
}
