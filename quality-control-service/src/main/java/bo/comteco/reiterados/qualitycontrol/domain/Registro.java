package bo.comteco.reiterados.qualitycontrol.domain;

import java.time.Instant;

/**
 * One thing that a person did about a control: its Interacción.
 *
 * @param resultado what was found out
 * @param medio by which means
 * @param quien who told it, as its token names that person
 * @param cuando when it was told
 */
public record Registro(Resultado resultado, Medio medio, String quien, Instant cuando) {

    /** The means of an Interacción about a control. */
    public enum Medio {
        /** Somebody called the client. */
        TELEFONO,
        /** Somebody looked at a line that could not be measured or judged. */
        REVISION,
        /** A configuration was put right from the system. */
        SISTEMA,
        /** A configuration was put right with Laboratorio. */
        LABORATORIO,
        /** A technician returned. */
        VISITA
    }
}
