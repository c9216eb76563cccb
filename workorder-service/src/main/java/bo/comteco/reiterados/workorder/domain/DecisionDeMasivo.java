package bo.comteco.reiterados.workorder.domain;

/** What was decided of a command on the reclamos masivos of a place (D-23). */
public sealed interface DecisionDeMasivo {

    /**
     * It was raised.
     *
     * @param masivo as it is now
     */
    record Declarado(ReclamoMasivo.Abierto masivo) implements DecisionDeMasivo {}

    /**
     * It was closed.
     *
     * @param masivo as it is now
     */
    record Cerrado(ReclamoMasivo.Cerrado masivo) implements DecisionDeMasivo {}

    /**
     * Its damages have heard; nobody has to know.
     *
     * @param masivo as it is now
     */
    record Tratado(ReclamoMasivo masivo) implements DecisionDeMasivo {}

    /**
     * It had been done before: one is open already, or it was closed so.
     *
     * @param masivo as it stands
     */
    record YaEra(ReclamoMasivo masivo) implements DecisionDeMasivo {}

    /**
     * It was closed the other way.
     *
     * @param masivo as it stands
     */
    record YaCerrado(ReclamoMasivo.Cerrado masivo) implements DecisionDeMasivo {}

    /** There is nothing to do: too few claims, or something else happened to it meanwhile. */
    record Nada() implements DecisionDeMasivo {}

    /** There is none with that id. */
    record NoExiste(MasivoId id) implements DecisionDeMasivo {}
}
