package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;

/** The escalation of one order: a type for each state, so that what is stopped cannot rise. */
public sealed interface Escalamiento permits EnCurso, Detenido {

    /** What is kept whether the rise goes on or not. */
    Expediente expediente();

    /** The same state of the rise, with another file. */
    Escalamiento con(Expediente nuevo);

    /** Until when a level that was told has it: the next one's turn, the end of the rise, or the order's deadline. */
    default Instant hasta(Nivel nivel) {
        if (expediente().nivel() > nivel.numero()) {
            return expediente().avisados().get(nivel.numero()).vencioEn();
        }
        return switch (this) {
            case EnCurso enCurso
            when nivel.numero() < enCurso.vencimientos().size() ->
                enCurso.vencimientos().get(nivel.numero());
            case EnCurso enCurso -> enCurso.expediente().clasificacion().vence();
            case Detenido detenido -> detenido.detenidoEn();
        };
    }
}
