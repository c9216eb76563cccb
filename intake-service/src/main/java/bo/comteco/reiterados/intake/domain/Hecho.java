package bo.comteco.reiterados.intake.domain;

import java.time.Instant;

/** What happened to a claim, worth telling others. */
public sealed interface Hecho {

    /** When it happened (business time). */
    Instant en();

    /** The claim was received (Paso 1). */
    record Recibido(Instant en) implements Hecho {}

    /** Smartflex told segment and technology after reception (Paso 2). */
    record Completado(Instant en) implements Hecho {}

    /** Assistance has its result (Paso 10). */
    record Asistido(Instant en) implements Hecho {}
}
