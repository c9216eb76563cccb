package bo.comteco.reiterados.intake.domain;

import org.jspecify.annotations.Nullable;

/**
 * How far a claim has come, as its order's events tell. It only goes forward: whatever the order in which facts arrive, and
 * however often, the same set of them ends in the same place.
 */
public sealed interface Avance {

    /** Step 3 is not decided, or its decision has not come here. */
    record SinDecidir() implements Avance {}

    /**
     * Decided, and in online assistance before an order is made (D-4).
     *
     * @param decision what step 3 said
     * @param ordenId the link of the chain that becomes the order if assistance does not solve it
     * @param centro the centro de operaciones that has it; null where it is not said
     */
    record EnAsistencia(
            DecisionDelPaso3 decision,
            String ordenId,
            @Nullable String centro) implements Avance {

        /** Of a centro that is not said. */
        public EnAsistencia(DecisionDelPaso3 decision, String ordenId) {
            this(decision, ordenId, null);
        }
    }

    /**
     * Decided, on an order: its own new one, or the one that it repeats.
     *
     * @param decision what step 3 said
     * @param ordenId that order
     * @param centro the centro de operaciones that has it; null where it is not said
     */
    record Decidido(
            DecisionDelPaso3 decision,
            String ordenId,
            @Nullable String centro) implements Avance {

        /** Of a centro that is not said. */
        public Decidido(DecisionDelPaso3 decision, String ordenId) {
            this(decision, ordenId, null);
        }
    }

    /**
     * Assistance solved it: there is no order (D-4).
     *
     * @param decision what step 3 said; null while that fact has been overtaken
     * @param ordenId the link of the chain that stands for it
     * @param centro the centro de operaciones that would have had its order; null where it is not said
     */
    record SolucionadoEnLinea(
            @Nullable DecisionDelPaso3 decision,
            String ordenId,
            @Nullable String centro) implements Avance {

        /** Of a centro that is not said. */
        public SolucionadoEnLinea(@Nullable DecisionDelPaso3 decision, String ordenId) {
            this(decision, ordenId, null);
        }
    }

    /** What step 3 said; null before. */
    default @Nullable DecisionDelPaso3 decision() {
        return switch (this) {
            case SinDecidir none -> null;
            case EnAsistencia assisted -> assisted.decision();
            case Decidido decided -> decided.decision();
            case SolucionadoEnLinea solved -> solved.decision();
        };
    }

    /** The link of the chain of the damage that this claim belongs to; null before step 3. */
    default @Nullable String ordenId() {
        return switch (this) {
            case SinDecidir none -> null;
            case EnAsistencia assisted -> assisted.ordenId();
            case Decidido decided -> decided.ordenId();
            case SolucionadoEnLinea solved -> solved.ordenId();
        };
    }

    /** The centro de operaciones that the claim came to, by its place in the network; null before step 3, and where it is not said. */
    default @Nullable String centro() {
        return switch (this) {
            case SinDecidir none -> null;
            case EnAsistencia assisted -> assisted.centro();
            case Decidido decided -> decided.centro();
            case SolucionadoEnLinea solved -> solved.centro();
        };
    }

    /** Where a further fact brings it. */
    default Avance tras(Avance fact) {
        return switch (this) {
            case SinDecidir none -> fact;
            case EnAsistencia assisted ->
                switch (fact) {
                    case SinDecidir none -> this;
                    case EnAsistencia again -> this;
                    case Decidido decided -> decided;
                    case SolucionadoEnLinea solved ->
                        new SolucionadoEnLinea(assisted.decision(), solved.ordenId(), solved.centro());
                };
            case Decidido decided ->
                // Under a reclamo masivo that ended without solution it goes on, as a first report (D-23).
                decided.decision() == DecisionDelPaso3.BAJO_RECLAMO_MASIVO && fact instanceof Decidido later
                        ? later
                        : this;
            case SolucionadoEnLinea solved ->
                solved.decision() == null && fact.decision() != null
                        ? new SolucionadoEnLinea(fact.decision(), solved.ordenId(), solved.centro())
                        : this;
        };
    }
}
