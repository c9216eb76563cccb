package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a claim's story.
 *
 * @param en when (business time)
 * @param fuente the service that knows it
 * @param frase a sentence for a person; names people of COMTECO, and may name others where somebody wrote so
 * @param accion the same as fields: the interacción that the step left
 */
public record Suceso(Instant en, Fuente fuente, String frase, Accion accion) {

    /**
     * Who did it, by which means and with which result.
     *
     * @param paso number of the step of COM-GCM-P12; null where it is of none
     * @param quien who; null in what was told before that was known
     * @param medio by which means; null where that is not known
     * @param resultado what came of it; may name people where somebody wrote so; null where there is nothing to say
     */
    public record Accion(
            @Nullable Integer paso,
            @Nullable Autor quien,
            @Nullable Medio medio,
            @Nullable String resultado) {

        /** Names the step alone, so that no log line tells more. */
        @Override
        public String toString() {
            return "Accion[" + paso + "]";
        }
    }

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
