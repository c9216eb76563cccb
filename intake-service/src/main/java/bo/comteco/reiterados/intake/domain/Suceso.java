package bo.comteco.reiterados.intake.domain;

import java.time.Instant;

/**
 * One thing of a claim's story.
 *
 * @param en when (business time)
 * @param fuente the service that knows it
 * @param frase a sentence for a person; names people of COMTECO, and may name others where somebody wrote so
 */
public record Suceso(Instant en, Fuente fuente, String frase) {

    /** Who knows it. */
    public enum Fuente {
        /** The claim, its form and its entries. */
        INTAKE,
        /** The order. */
        WORKORDER,
        /** Its priority, and who was told. */
        ESCALATION,
        /** Its controls after closing. */
        QUALITY_CONTROL
    }

    /** Names the moment alone, so that no log line tells more. */
    @Override
    public String toString() {
        return "Suceso[" + en + ", " + fuente + "]";
    }
}
