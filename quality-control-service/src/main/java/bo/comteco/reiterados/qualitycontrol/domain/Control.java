package bo.comteco.reiterados.qualitycontrol.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A control of quality, a type for each state that it can be in. */
public sealed interface Control {

    /** What it is about. */
    Expediente expediente();

    /** What everybody may see of its state. */
    Situacion situacion();

    /** When it does something by itself next; empty where it waits for a person or is decided. */
    default Optional<Instant> vence() {
        return Optional.empty();
    }

    /** The last result that a person gave, so that the same one again changes nothing. */
    default @Nullable Resultado resultado() {
        return null;
    }

    /** Waits for its day, to become a call (Paso 19). */
    record PorLlamar(Expediente expediente) implements Control {
        @Override
        public Situacion situacion() {
            return Situacion.PLANIFICADO;
        }

        @Override
        public Optional<Instant> vence() {
            return Optional.of(expediente.planificadoPara());
        }
    }

    /**
     * Waits for its day, for another try, or for the measurement that follows a corrected configuration (Paso 17, D-8).
     *
     * @param desde start of the window in which losses of link count
     * @param hasta end of that window
     * @param intentos how often no measurement was to be had
     * @param venceEn when it is measured next
     * @param resultado how the configuration was put right; null before that
     */
    record PorMedir(
            Expediente expediente,
            Instant desde,
            Instant hasta,
            int intentos,
            Instant venceEn,
            Resultado.@Nullable ConfiguracionResuelta resultado)
            implements Control {
        @Override
        public Situacion situacion() {
            return Situacion.PLANIFICADO;
        }

        @Override
        public Optional<Instant> vence() {
            return Optional.of(venceEn);
        }
    }

    /**
     * Waits for a person.
     *
     * @param tarea for what
     * @param motivo why, in Spanish
     * @param desde since when
     * @param lecturas what was measured, if anything was
     * @param resultado how the configuration was put right earlier; null where it was not
     */
    record EnTarea(
            Expediente expediente,
            Tarea tarea,
            String motivo,
            Instant desde,
            List<LecturaDeLinea> lecturas,
            @Nullable Resultado resultado)
            implements Control {
        public EnTarea {
            lecturas = List.copyOf(lecturas);
        }

        @Override
        public Situacion situacion() {
            return Situacion.EN_TAREA;
        }
    }

    /**
     * Passed.
     *
     * @param decididoEn when
     * @param advertencia what was near to a limit, in Spanish
     * @param lecturas the readings that decided; none for a call
     * @param umbrales version of the thresholds that decided; null where a person did
     * @param resultado what a person found out; null where nobody was asked
     */
    record Aprobado(
            Expediente expediente,
            Instant decididoEn,
            @Nullable String advertencia,
            List<LecturaDeLinea> lecturas,
            @Nullable String umbrales,
            @Nullable Resultado resultado)
            implements Control {
        public Aprobado {
            lecturas = List.copyOf(lecturas);
        }

        @Override
        public Situacion situacion() {
            return Situacion.APROBADO;
        }
    }

    /**
     * Failed: the immediate order follows (Paso 21).
     *
     * @param decididoEn when
     * @param motivo why, in Spanish
     * @param lecturas the readings that decided; none for a call
     * @param umbrales version of the thresholds that decided; null where a person did
     * @param resultado what a person found out; null where nobody was asked
     */
    record Reprobado(
            Expediente expediente,
            Instant decididoEn,
            String motivo,
            List<LecturaDeLinea> lecturas,
            @Nullable String umbrales,
            @Nullable Resultado resultado)
            implements Control {
        public Reprobado {
            lecturas = List.copyOf(lecturas);
        }

        @Override
        public Situacion situacion() {
            return Situacion.REPROBADO;
        }
    }
}
