package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;

/** What an escalation waits for. Each fires once, with its own due time, however late. */
sealed interface Temporizador {

    /** When it is due. */
    Instant vence();

    /** The order reaches an age that a rule asks for. */
    record Edad(Instant vence) implements Temporizador {}

    /** A level is due by time (D-14). */
    record Subida(Instant vence, Nivel nivel) implements Temporizador {}

    /** The target inside the deadline passes. */
    record Objetivo(Instant vence) implements Temporizador {}

    /** Level 3 is due to be reminded (D-11). */
    record Recordatorio(Instant vence) implements Temporizador {}
}
