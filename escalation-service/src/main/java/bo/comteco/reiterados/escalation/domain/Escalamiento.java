package bo.comteco.reiterados.escalation.domain;

/** The escalation of one order: a type for each state, so that what is stopped cannot rise. */
public sealed interface Escalamiento permits EnCurso, Detenido {

    /** What is kept whether the rise goes on or not. */
    Expediente expediente();

    /** The same state of the rise, with another file. */
    Escalamiento con(Expediente nuevo);
}
