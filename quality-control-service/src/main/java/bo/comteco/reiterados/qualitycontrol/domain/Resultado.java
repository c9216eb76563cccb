package bo.comteco.reiterados.qualitycontrol.domain;

import org.jspecify.annotations.Nullable;

/** What a person found out about a control that waits for one. */
public sealed interface Resultado {

    /**
     * The service works, or it does not: of a call, or of a line that could not be measured or judged.
     *
     * @param funciona whether it works
     * @param observacion what the person adds; stays in this service
     */
    record Funciona(boolean funciona, @Nullable String observacion) implements Resultado {}

    /** The configuration was put right (Paso 18): the line is measured again (D-8). */
    record ConfiguracionResuelta(ResueltoPor resueltoPor) implements Resultado {}

    /** Who put a configuration right. */
    enum ResueltoPor {
        SISTEMA,
        LABORATORIO
    }
}
