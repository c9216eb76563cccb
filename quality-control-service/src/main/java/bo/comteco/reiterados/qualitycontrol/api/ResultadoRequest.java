package bo.comteco.reiterados.qualitycontrol.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado;
import org.jspecify.annotations.Nullable;

/**
 * What a person found out (Pasos 18, 19): {@code funciona} for a call or a line that could not be judged,
 * {@code resueltoPor} for a configuration.
 *
 * @param funciona whether the service works
 * @param observacion what the person adds to {@code funciona}, at most {@value #LONGEST} characters
 * @param resueltoPor {@code SISTEMA} or {@code LABORATORIO}
 */
record ResultadoRequest(
        @Nullable Boolean funciona,
        @Nullable String observacion,
        @Nullable String resueltoPor) {

    static final int LONGEST = 500;

    /** The result; what is wrong with it is a 400 that names every wrong field. */
    Resultado resultado() {
        FieldErrors errores = new FieldErrors();
        if (funciona == null && resueltoPor == null) {
            errores.add("funciona", "Es obligatorio, salvo en una tarea CONFIGURACION");
            errores.add("resueltoPor", "Es obligatorio en una tarea CONFIGURACION");
        }
        if (funciona != null && resueltoPor != null) {
            errores.add("resueltoPor", "No va junto con funciona");
        }
        if (resueltoPor != null) {
            errores.oneOf("resueltoPor", resueltoPor, Resultado.ResueltoPor.class);
        }
        if (observacion != null && funciona == null) {
            errores.add("observacion", "Solo va junto con funciona");
        }
        if (observacion != null && observacion.length() > LONGEST) {
            errores.add("observacion", "Tiene más de " + LONGEST + " caracteres");
        }
        errores.throwIfAny();
        return resueltoPor == null
                ? new Resultado.Funciona(Boolean.TRUE.equals(funciona), observacion)
                : new Resultado.ConfiguracionResuelta(Resultado.ResueltoPor.valueOf(resueltoPor));
    }
}
