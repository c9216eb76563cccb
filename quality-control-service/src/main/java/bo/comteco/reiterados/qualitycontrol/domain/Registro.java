package bo.comteco.reiterados.qualitycontrol.domain;

import java.time.Instant;
import java.util.List;

/**
 * One thing that a person did about a control: its Interacción.
 *
 * @param resultado what was found out
 * @param medio by which means
 * @param quien who told it
 * @param cuando when it was told
 */
public record Registro(Resultado resultado, Medio medio, Quien quien, Instant cuando) {

    /** Who was sent last to a visit, after these; nobody where nobody was. */
    public static Asignacion asignacion(List<Registro> registros) {
        return registros.reversed().stream()
                .map(Registro::resultado)
                .filter(Resultado.VisitaAsignada.class::isInstance)
                .map(asignada -> ((Resultado.VisitaAsignada) asignada).asignacion())
                .findFirst()
                .orElse(Asignacion.NADIE);
    }

    /** The means of an Interacción about a control. */
    public enum Medio {
        /** Somebody called the client. */
        TELEFONO,
        /** Somebody looked at a line that could not be measured or judged. */
        REVISION,
        /** In this system: a configuration was put right from it, a technician was sent by it. */
        SISTEMA,
        /** A configuration was put right with Laboratorio. */
        LABORATORIO,
        /** A technician returned. */
        VISITA
    }
}
