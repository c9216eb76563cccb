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

    /** What persons did about it, in its order, so that the same once more changes nothing; few, whatever happens. */
    default List<Registro> registros() {
        return List.of();
    }

    /** Who was sent last to its visit (Paso 20.1); nobody where nobody was. */
    default Asignacion asignacion() {
        return Registro.asignacion(registros());
    }

    /** When the client said that the service does not work, so that a technician returns (Paso 20); empty before that. */
    default Optional<Instant> visitaPedidaEn() {
        return expediente().clase() != ClaseDeControl.LLAMADA
                ? Optional.empty()
                : registros().stream()
                        .filter(registro ->
                                registro.resultado() instanceof Resultado.Funciona dicho && !dicho.funciona())
                        .map(Registro::cuando)
                        .findFirst();
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
     * @param registros how the configuration was put right; none before that
     */
    record PorMedir(
            Expediente expediente,
            Instant desde,
            Instant hasta,
            int intentos,
            Instant venceEn,
            List<Registro> registros)
            implements Control {
        public PorMedir {
            registros = List.copyOf(registros);
        }

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
     * @param sinRespuesta the calls that nobody answered; null where there were none
     * @param registros what persons did before
     */
    record EnTarea(
            Expediente expediente,
            Tarea tarea,
            String motivo,
            Instant desde,
            List<LecturaDeLinea> lecturas,
            @Nullable SinRespuesta sinRespuesta,
            List<Registro> registros)
            implements Control {
        public EnTarea {
            lecturas = List.copyOf(lecturas);
            registros = List.copyOf(registros);
        }

        /**
         * Calls that nobody answered.
         *
         * @param llamadas how many
         * @param otraVezDesde from when on the client is called again
         */
        public record SinRespuesta(int llamadas, Instant otraVezDesde) {}

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
     * @param registros what persons did; none where nobody was asked
     */
    record Aprobado(
            Expediente expediente,
            Instant decididoEn,
            @Nullable String advertencia,
            List<LecturaDeLinea> lecturas,
            @Nullable String umbrales,
            List<Registro> registros)
            implements Control {
        public Aprobado {
            lecturas = List.copyOf(lecturas);
            registros = List.copyOf(registros);
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
     * @param registros what persons did; none where nobody was asked
     */
    record Reprobado(
            Expediente expediente,
            Instant decididoEn,
            String motivo,
            List<LecturaDeLinea> lecturas,
            @Nullable String umbrales,
            List<Registro> registros)
            implements Control {
        public Reprobado {
            lecturas = List.copyOf(lecturas);
            registros = List.copyOf(registros);
        }

        @Override
        public Situacion situacion() {
            return Situacion.REPROBADO;
        }
    }

    /**
     * The client said that the service does not work, and the technician who returned solved it: it ends (Paso 20).
     *
     * @param decididoEn when it was solved
     * @param registros what persons did
     */
    record Solucionado(Expediente expediente, Instant decididoEn, List<Registro> registros) implements Control {
        public Solucionado {
            registros = List.copyOf(registros);
        }

        @Override
        public Situacion situacion() {
            return Situacion.SOLUCIONADO;
        }
    }
}
