package bo.comteco.reiterados.qualitycontrol.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person found out (Pasos 18 to 20), exactly one of {@code funciona}, {@code contesta}, {@code resueltoPor} and
 * {@code visita}, and what goes with it.
 *
 * @param funciona whether the service works: of a call, or of a line that could not be measured or judged
 * @param aviso with {@code funciona: false}, how the supervisor CO is told (Paso 20.3); absent, or {@code CORREO}: by the mail
 *     that the system sends
 * @param contesta {@code false}: nobody answered the call
 * @param resueltoPor of a configuration: {@code SISTEMA} or {@code LABORATORIO}
 * @param visita of a visit: {@code SOLUCIONADA}, {@code SIN_SOLUCION} or {@code FALTA_MATERIAL}
 * @param material with {@code FALTA_MATERIAL}, its code in the store room: a code, since other services hear it
 * @param observacion what the person adds, at most {@value #LONGEST} characters; stays in this service
 */
record ResultadoRequest(
        @Nullable Boolean funciona,
        @Nullable String aviso,
        @Nullable Boolean contesta,
        @Nullable String resueltoPor,
        @Nullable String visita,
        @Nullable String material,
        @Nullable String observacion) {

    static final int LONGEST = 500;
    private static final Pattern CODIGO = Pattern.compile("[A-Z0-9][A-Z0-9_.-]{1,39}");

    /** How a visit ended, or what it waits for. */
    enum ResultadoDeVisita {
        SOLUCIONADA,
        SIN_SOLUCION,
        FALTA_MATERIAL
    }

    /** The result; what is wrong with it is a 400 that names every wrong field. */
    Resultado resultado() {
        FieldErrors errores = new FieldErrors();
        long dichos = Stream.of(funciona, contesta, resueltoPor, visita)
                .filter(Objects::nonNull)
                .count();
        if (dichos == 0) {
            errores.add("funciona", "Es obligatorio en una tarea LLAMADA, SIN_MEDICION o SIN_UMBRALES");
            errores.add("contesta", "Es obligatorio en una tarea LLAMADA que nadie contesta");
            errores.add("resueltoPor", "Es obligatorio en una tarea CONFIGURACION");
            errores.add("visita", "Es obligatorio en una tarea VISITA");
        }
        if (dichos > 1) {
            errores.add(
                    visita != null ? "visita" : resueltoPor != null ? "resueltoPor" : "contesta",
                    "Solo uno de funciona, contesta, resueltoPor y visita");
        }
        if (Boolean.TRUE.equals(contesta)) {
            errores.add("contesta", "Solo false: lo que dice quien contesta va en funciona");
        }
        if (resueltoPor != null) {
            errores.oneOf("resueltoPor", resueltoPor, Resultado.ResueltoPor.class);
        }
        if (visita != null) {
            errores.oneOf("visita", visita, ResultadoDeVisita.class);
        }
        boolean falta = ResultadoDeVisita.FALTA_MATERIAL.name().equals(visita);
        if (falta && material == null) {
            errores.add("material", "Es obligatorio con FALTA_MATERIAL");
        }
        if (!falta && material != null) {
            errores.add("material", "Solo va junto con visita FALTA_MATERIAL");
        }
        if (falta && material != null && !CODIGO.matcher(material).matches()) {
            errores.add("material", "Es un código de 2 a 40 mayúsculas, cifras, '_', '.' o '-'");
        }
        if (aviso != null) {
            errores.oneOf("aviso", aviso, Resultado.Aviso.class);
            if (!Boolean.FALSE.equals(funciona)) {
                errores.add("aviso", "Solo va junto con funciona: false");
            }
        }
        if (observacion != null && contesta != null) {
            errores.add("observacion", "No va junto con contesta");
        }
        if (observacion != null && observacion.length() > LONGEST) {
            errores.add("observacion", "Tiene más de " + LONGEST + " caracteres");
        }
        errores.throwIfAny();
        if (funciona != null) {
            return new Resultado.Funciona(funciona, observacion, aviso(funciona));
        }
        if (resueltoPor != null) {
            return new Resultado.ConfiguracionResuelta(Resultado.ResueltoPor.valueOf(resueltoPor), observacion);
        }
        if (visita == null) {
            return new Resultado.NoContesta();
        }
        return switch (ResultadoDeVisita.valueOf(visita)) {
            case SOLUCIONADA -> new Resultado.Visita(true, observacion);
            case SIN_SOLUCION -> new Resultado.Visita(false, observacion);
            case FALTA_MATERIAL -> new Resultado.FaltaMaterial(Objects.requireNonNull(material), observacion);
        };
    }

    private Resultado.@Nullable Aviso aviso(boolean seDiceQueFunciona) {
        if (seDiceQueFunciona) {
            return null;
        }
        return aviso == null ? Resultado.Aviso.CORREO : Resultado.Aviso.valueOf(aviso);
    }
}
