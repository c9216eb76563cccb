package bo.comteco.reiterados.qualitycontrol.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides about a control that exists (Pasos 17 to 19, D-8, D-9, D-19).
 *
 * @param umbrales what is within parameters
 * @param reintentos what happens when nothing could be measured
 */
public record PoliticaDeControl(Umbrales umbrales, Reintentos reintentos) {

    /** What has to be measured before the deadline of that control can be decided; empty where nothing has. */
    public Optional<PedidoDeMedicion> queMedir(Control control) {
        return control instanceof Control.PorMedir porMedir
                        && umbrales.fila(control.expediente().linea()).isPresent()
                ? Optional.of(new PedidoDeMedicion(
                        control.expediente().contrato(),
                        control.expediente().linea().servicio(),
                        porMedir.desde(),
                        porMedir.hasta()))
                : Optional.empty();
    }

    /** The decision. */
    public Decision decidir(Control control, ComandoDeControl comando) {
        return switch (comando) {
            case ComandoDeControl.VencerPlazo vencer -> vencer(control, vencer);
            case ComandoDeControl.RegistrarResultado registrar ->
                registrar(control, registrar.resultado(), registrar.ahora());
            case ComandoDeControl.CompletarLinea completar -> completar(control, completar);
        };
    }

    private Decision vencer(Control control, ComandoDeControl.VencerPlazo vencer) {
        if (!control.vence().equals(Optional.of(vencer.venceEn()))) {
            return new Decision.SinCambio(control);
        }
        return switch (control) {
            case Control.PorLlamar llamar ->
                tarea(
                        llamar,
                        Tarea.LLAMADA,
                        "Llamar al cliente y preguntar si el servicio funciona",
                        vencer.venceEn(),
                        List.of());
            case Control.PorMedir medir -> medir(medir, vencer);
            case Control.EnTarea ignored -> new Decision.SinCambio(control);
            case Control.Aprobado ignored -> new Decision.SinCambio(control);
            case Control.Reprobado ignored -> new Decision.SinCambio(control);
        };
    }

    private Decision medir(Control.PorMedir control, ComandoDeControl.VencerPlazo vencer) {
        Optional<FilaDeUmbrales> fila = umbrales.fila(control.expediente().linea());
        if (fila.isEmpty()) {
            return tarea(
                    control,
                    Tarea.SIN_UMBRALES,
                    "No hay umbrales para la tecnología "
                            + describir(control.expediente().linea()),
                    vencer.venceEn(),
                    List.of());
        }
        return switch (vencer.medicion()) {
            // The line was completed after it was asked what to measure: the deadline stays due and is taken again.
            case null -> new Decision.SinCambio(control);
            case SinMedicion sin -> sinMedicion(control, vencer, sin.motivo());
            case Medicion medicion ->
                juzgar(control, vencer, PoliticaDeLinea.evaluar(fila.get(), umbrales.perdidasDeEnlace(), medicion));
        };
    }

    private Decision juzgar(Control.PorMedir control, ComandoDeControl.VencerPlazo vencer, Veredicto veredicto) {
        Instant en = vencer.venceEn();
        return switch (veredicto) {
            case Veredicto.DentroDeParametros dentro ->
                aprobar(new Control.Aprobado(
                        control.expediente(),
                        en,
                        dentro.advertencia(),
                        dentro.lecturas(),
                        umbrales.version(),
                        control.resultado()));
            case Veredicto.ProblemaDeLinea linea -> reprobar(control, en, linea.motivo(), linea.lecturas());
            case Veredicto.ProblemaDeConfiguracion mal ->
                control.resultado() == null
                        ? tarea(control, Tarea.CONFIGURACION, mal.motivo(), en, mal.lecturas())
                        : reprobar(control, en, mal.motivo() + ", tampoco después de corregirlo", mal.lecturas());
            case Veredicto.MedicionIncompleta incompleta -> sinMedicion(control, vencer, incompleta.motivo());
        };
    }

    private Decision sinMedicion(Control.PorMedir control, ComandoDeControl.VencerPlazo vencer, String motivo) {
        int fallidos = control.intentos() + 1;
        Optional<Duration> pausa = reintentos.pausaTras(fallidos);
        if (pausa.isEmpty()) {
            return tarea(
                    control,
                    Tarea.SIN_MEDICION,
                    "No se pudo medir en " + fallidos + (fallidos == 1 ? " intento: " : " intentos: ") + motivo,
                    vencer.venceEn(),
                    List.of());
        }
        // From the firing, not from the due time: after a pause of the service the tries would all be due at once.
        Instant otraVez = vencer.disparadoEn().plus(pausa.get());
        return new Decision.Aceptada(
                new Control.PorMedir(
                        control.expediente(), control.desde(), control.hasta(), fallidos, otraVez, control.resultado()),
                List.of());
    }

    private Decision registrar(Control control, Resultado resultado, Instant ahora) {
        if (resultado.equals(control.resultado())) {
            return new Decision.SinCambio(control);
        }
        if (!(control instanceof Control.EnTarea tarea)) {
            return new Decision.Rechazada(
                    "El control está " + control.situacion() + ": no espera el resultado de nadie", List.of());
        }
        return switch (tarea.tarea()) {
            case CONFIGURACION ->
                resultado instanceof Resultado.ConfiguracionResuelta resuelta
                        ? medirDeNuevo(tarea, resuelta, ahora)
                        : rechazar(tarea, "resueltoPor: SISTEMA | LABORATORIO");
            case LLAMADA, SIN_MEDICION, SIN_UMBRALES ->
                resultado instanceof Resultado.Funciona funciona
                        ? segunPersona(tarea, funciona, ahora)
                        : rechazar(tarea, "funciona: true | false");
        };
    }

    private static Decision rechazar(Control.EnTarea tarea, String permitido) {
        return new Decision.Rechazada(
                "El control espera el resultado de una tarea " + tarea.tarea(), List.of(permitido));
    }

    private static Decision medirDeNuevo(
            Control.EnTarea tarea, Resultado.ConfiguracionResuelta resuelta, Instant ahora) {
        Expediente expediente = tarea.expediente();
        Duration ventana = Duration.between(expediente.cerradaEn(), expediente.planificadoPara());
        return new Decision.Aceptada(
                new Control.PorMedir(expediente, ahora.minus(ventana), ahora, 0, ahora, resuelta), List.of());
    }

    private static Decision segunPersona(Control.EnTarea tarea, Resultado.Funciona resultado, Instant ahora) {
        if (resultado.funciona()) {
            return aprobar(new Control.Aprobado(tarea.expediente(), ahora, null, tarea.lecturas(), null, resultado));
        }
        String motivo = tarea.tarea() == Tarea.LLAMADA
                ? "El cliente dice que el servicio no funciona"
                : "La revisión de una persona dice que el servicio no funciona";
        Control.Reprobado reprobado =
                new Control.Reprobado(tarea.expediente(), ahora, motivo, tarea.lecturas(), null, resultado);
        return new Decision.Aceptada(reprobado, List.of(new HechoDeControl.Reprobado(reprobado)));
    }

    private static Decision completar(Control control, ComandoDeControl.CompletarLinea completar) {
        if (completar.secuenciaDeOrden() <= control.expediente().secuenciaDeOrden()) {
            return new Decision.SinCambio(control);
        }
        Expediente completado = control.expediente().conLinea(completar.secuenciaDeOrden(), completar.linea());
        return switch (control) {
            case Control.PorLlamar ignored -> new Decision.Aceptada(new Control.PorLlamar(completado), List.of());
            case Control.PorMedir medir ->
                new Decision.Aceptada(
                        new Control.PorMedir(
                                completado,
                                medir.desde(),
                                medir.hasta(),
                                medir.intentos(),
                                medir.venceEn(),
                                medir.resultado()),
                        List.of());
            // With a person, or decided: what it was handed on or decided with stays.
            case Control.EnTarea ignored -> new Decision.SinCambio(control);
            case Control.Aprobado ignored -> new Decision.SinCambio(control);
            case Control.Reprobado ignored -> new Decision.SinCambio(control);
        };
    }

    private static Decision tarea(
            Control control, Tarea tarea, String motivo, Instant en, List<LecturaDeLinea> lecturas) {
        Control.EnTarea enTarea =
                new Control.EnTarea(control.expediente(), tarea, motivo, en, lecturas, control.resultado());
        return new Decision.Aceptada(enTarea, List.of(new HechoDeControl.PuestoEnTarea(enTarea)));
    }

    private static Decision aprobar(Control.Aprobado aprobado) {
        return new Decision.Aceptada(aprobado, List.of(new HechoDeControl.Aprobado(aprobado)));
    }

    private Decision reprobar(Control.PorMedir control, Instant en, String motivo, List<LecturaDeLinea> lecturas) {
        Control.Reprobado reprobado = new Control.Reprobado(
                control.expediente(), en, motivo, lecturas, umbrales.version(), control.resultado());
        return new Decision.Aceptada(reprobado, List.of(new HechoDeControl.Reprobado(reprobado)));
    }

    private static String describir(Linea linea) {
        String tecnologia = textoDe(linea.tecnologia());
        return linea.clasePon() == null
                ? tecnologia + " de " + linea.servicio()
                : tecnologia + " " + linea.clasePon() + " de " + linea.servicio();
    }

    private static String textoDe(@Nullable String tecnologia) {
        return tecnologia == null ? "desconocida" : tecnologia;
    }
}
