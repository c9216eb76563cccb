package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

    /** It has reached people, and each of them records what came of it. */
    sealed interface Elevado extends CasoAdministrativo {

        /** Whom it has reached, in turn. */
        List<NivelAdministrativo> alcanzados();

        /** The last that each of them said came of it. */
        Map<NivelAdministrativo, ResultadoDeNivel> resultados();

        /** The same, where one of them has said what came of it. */
        Elevado con(NivelAdministrativo nivel, ResultadoDeNivel resultado);
    }

    /** The Administrador CO was told (Paso 26). */
    record Escalado(Revision revision, Map<NivelAdministrativo, ResultadoDeNivel> resultados) implements Elevado {

        /** Keeps its own copy. */
        public Escalado {
            resultados = Map.copyOf(resultados);
        }

        @Override
        public List<NivelAdministrativo> alcanzados() {
            return List.of(NivelAdministrativo.ADMINISTRADOR_CO);
        }

        @Override
        public Escalado con(NivelAdministrativo nivel, ResultadoDeNivel resultado) {
            return new Escalado(revision, CasoAdministrativo.tras(resultados, nivel, resultado));
        }
    }

    /**
     * The Administrador CO coordinated it and mailed it on (Paso 27).
     *
     * @param coordinacion what was agreed on with the Jefe Depto.
     * @param por who
     * @param en when
     */
    record Comunicado(
            Revision revision,
            String coordinacion,
            String por,
            Instant en,
            Map<NivelAdministrativo, ResultadoDeNivel> resultados)
            implements Elevado {

        /** Keeps its own copy. */
        public Comunicado {
            resultados = Map.copyOf(resultados);
        }

        @Override
        public List<NivelAdministrativo> alcanzados() {
            return List.of(NivelAdministrativo.values());
        }

        @Override
        public Comunicado con(NivelAdministrativo nivel, ResultadoDeNivel resultado) {
            return new Comunicado(
                    revision, coordinacion, por, en, CasoAdministrativo.tras(resultados, nivel, resultado));
        }

        /** Whether the last whom it reached has said how it ended. */
        boolean concluido() {
            ResultadoDeNivel ultimo = resultados.get(NivelAdministrativo.JEFE_PROVISION_Y_ASEGURAMIENTO);
            return ultimo != null && ultimo.valor() != ResultadoDeNivel.Valor.COORDINADO;
        }
    }

    /** The names of the states, as people ask for them and as they are kept. */
    enum Situacion {
        EN_ESPERA,
        REGISTRADO,
        ESCALADO,
        COMUNICADO,
        /** Told on, and the Jefe Div. Provisión y Aseguramiento recorded how it ended: nobody waits for it any more. */
        CONCLUIDO
    }

    /** The name of this state. */
    default Situacion situacion() {
        return switch (this) {
            case EnEspera _ -> Situacion.EN_ESPERA;
            case Registrado _ -> Situacion.REGISTRADO;
            case Escalado _ -> Situacion.ESCALADO;
            case Comunicado comunicado -> comunicado.concluido() ? Situacion.CONCLUIDO : Situacion.COMUNICADO;
        };
    }

    private static Map<NivelAdministrativo, ResultadoDeNivel> tras(
            Map<NivelAdministrativo, ResultadoDeNivel> antes, NivelAdministrativo nivel, ResultadoDeNivel resultado) {
        Map<NivelAdministrativo, ResultadoDeNivel> todos = new EnumMap<>(NivelAdministrativo.class);
        todos.putAll(antes);
        todos.put(nivel, resultado);
        return todos;
    }
}
