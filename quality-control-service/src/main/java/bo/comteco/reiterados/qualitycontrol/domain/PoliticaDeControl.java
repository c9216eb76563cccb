package bo.comteco.reiterados.qualitycontrol.domain;

import bo.comteco.reiterados.qualitycontrol.domain.Registro.Medio;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides about a control that exists (Pasos 17 to 20, D-8, D-9, D-10, D-19).
 *
 * @param umbrales what is within parameters
 * @param reintentos what happens when nothing could be measured
 * @param otraLlamada from a call that nobody answered to the next one
 */
public record PoliticaDeControl(Umbrales umbrales, Reintentos reintentos, Duration otraLlamada) {

    /** More requests for material than a visit can need; a limit, so that no document grows without one. */
    static final int MATERIALES = 20;

    /** So many of those who were sent to a visit are remembered, the last ones. */
    static final int ASIGNACIONES = 20;

    public PoliticaDeControl {
        if (!otraLlamada.isPositive()) {
            throw new IllegalArgumentException("la pausa hasta la próxima llamada es mayor que cero: " + otraLlamada);
        }
    }

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
                registrar(
                        control,
                        new Registro(
                                registrar.resultado(),
                                medio(control, registrar.resultado()),
                                registrar.quien(),
                                registrar.ahora()));
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
            case Control.Solucionado ignored -> new Decision.SinCambio(control);
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
                        control.registros()));
            case Veredicto.ProblemaDeLinea linea -> reprobar(control, en, linea.motivo(), linea.lecturas());
            case Veredicto.ProblemaDeConfiguracion mal ->
                control.registros().isEmpty()
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
                        control.expediente(), control.desde(), control.hasta(), fallidos, otraVez, control.registros()),
                List.of());
    }

    private Decision registrar(Control control, Registro registro) {
        Resultado resultado = registro.resultado();
        if (control.registros().stream().anyMatch(antes -> yaDicho(antes.resultado(), resultado))) {
            return new Decision.SinCambio(control);
        }
        if (!(control instanceof Control.EnTarea tarea)) {
            return new Decision.Rechazada(
                    "El control está " + control.situacion() + ": no espera el resultado de nadie", List.of());
        }
        return switch (tarea.tarea()) {
            case CONFIGURACION ->
                resultado instanceof Resultado.ConfiguracionResuelta
                        ? medirDeNuevo(tarea, registro)
                        : rechazar(tarea, "resueltoPor: SISTEMA | LABORATORIO");
            case SIN_MEDICION, SIN_UMBRALES ->
                resultado instanceof Resultado.Funciona funciona
                        ? segunRevision(tarea, funciona, registro)
                        : rechazar(tarea, "funciona: true | false");
            case LLAMADA ->
                switch (resultado) {
                    case Resultado.Funciona funciona -> segunCliente(tarea, funciona, registro);
                    case Resultado.NoContesta ignored -> llamarOtraVez(tarea, registro);
                    default -> rechazar(tarea, "funciona: true | false", "contesta: false");
                };
            case VISITA ->
                switch (resultado) {
                    case Resultado.Visita visita -> segunVisita(tarea, visita, registro);
                    case Resultado.FaltaMaterial falta -> pedirMaterial(tarea, falta, registro);
                    case Resultado.VisitaAsignada asignada -> asignar(tarea, asignada, registro);
                    default -> rechazar(tarea, "visita: SOLUCIONADA | SIN_SOLUCION | FALTA_MATERIAL");
                };
        };
    }

    /**
     * The same told once more changes nothing: a material is asked for once, a call that nobody answered is another call, and who was
     * sent before may be sent again.
     */
    private static boolean yaDicho(Resultado antes, Resultado ahora) {
        return switch (ahora) {
            case Resultado.NoContesta ignored -> false;
            case Resultado.VisitaAsignada ignored -> false;
            case Resultado.FaltaMaterial falta ->
                antes instanceof Resultado.FaltaMaterial pedido
                        && pedido.material().equals(falta.material());
            default -> ahora.equals(antes);
        };
    }

    private static Medio medio(Control control, Resultado resultado) {
        return switch (resultado) {
            case Resultado.Funciona ignored ->
                control.expediente().clase() == ClaseDeControl.LLAMADA ? Medio.TELEFONO : Medio.REVISION;
            case Resultado.NoContesta ignored -> Medio.TELEFONO;
            case Resultado.ConfiguracionResuelta resuelta ->
                switch (resuelta.resueltoPor()) {
                    case SISTEMA -> Medio.SISTEMA;
                    case LABORATORIO -> Medio.LABORATORIO;
                };
            case Resultado.Visita ignored -> Medio.VISITA;
            case Resultado.FaltaMaterial ignored -> Medio.VISITA;
            case Resultado.VisitaAsignada ignored -> Medio.SISTEMA;
        };
    }

    private static Decision rechazar(Control.EnTarea tarea, String... permitido) {
        return new Decision.Rechazada(
                "El control espera el resultado de una tarea " + tarea.tarea(), List.of(permitido));
    }

    private static Decision medirDeNuevo(Control.EnTarea tarea, Registro registro) {
        Expediente expediente = tarea.expediente();
        Instant ahora = registro.cuando();
        Duration ventana = Duration.between(expediente.cerradaEn(), expediente.planificadoPara());
        Control.PorMedir porMedir =
                new Control.PorMedir(expediente, ahora.minus(ventana), ahora, 0, ahora, con(tarea, registro));
        return new Decision.Aceptada(porMedir, List.of(new HechoDeControl.Gestionado(porMedir, registro)));
    }

    private static Decision segunRevision(Control.EnTarea tarea, Resultado.Funciona dicho, Registro registro) {
        return dicho.funciona()
                ? aprobar(tarea, registro)
                : reprobar(tarea, "La revisión de una persona dice que el servicio no funciona", registro);
    }

    private static Decision segunCliente(Control.EnTarea tarea, Resultado.Funciona dicho, Registro registro) {
        if (dicho.funciona()) {
            return aprobar(tarea, registro);
        }
        Control.EnTarea visita = new Control.EnTarea(
                tarea.expediente(),
                Tarea.VISITA,
                "El cliente dice que el servicio no funciona",
                registro.cuando(),
                List.of(),
                null,
                con(tarea, registro));
        return new Decision.Aceptada(visita, List.of(new HechoDeControl.VisitaPedida(visita)));
    }

    /** Told before the client is to be called again, it is the same call told twice. */
    private Decision llamarOtraVez(Control.EnTarea tarea, Registro registro) {
        Control.EnTarea.@Nullable SinRespuesta antes = tarea.sinRespuesta();
        if (antes != null && registro.cuando().isBefore(antes.otraVezDesde())) {
            return new Decision.SinCambio(tarea);
        }
        // Of the calls that nobody answered the last one is kept and all are counted: a client may be away for weeks.
        List<Registro> registros = new ArrayList<>(tarea.registros());
        registros.removeIf(previo -> previo.resultado() instanceof Resultado.NoContesta);
        registros.add(registro);
        Control.EnTarea espera = new Control.EnTarea(
                tarea.expediente(),
                Tarea.LLAMADA,
                tarea.motivo(),
                tarea.desde(),
                tarea.lecturas(),
                new Control.EnTarea.SinRespuesta(
                        antes == null ? 1 : antes.llamadas() + 1,
                        registro.cuando().plus(otraLlamada)),
                registros);
        return new Decision.Aceptada(espera, List.of(new HechoDeControl.Gestionado(espera, registro)));
    }

    private static Decision segunVisita(Control.EnTarea tarea, Resultado.Visita visita, Registro registro) {
        if (!visita.solucionada()) {
            return reprobar(tarea, "La visita del técnico no solucionó el reclamo", registro);
        }
        Control.Solucionado solucionado =
                new Control.Solucionado(tarea.expediente(), registro.cuando(), con(tarea, registro));
        return new Decision.Aceptada(solucionado, List.of(new HechoDeControl.VisitaSolucionada(solucionado)));
    }

    private static Decision pedirMaterial(Control.EnTarea tarea, Resultado.FaltaMaterial falta, Registro registro) {
        int numero = 1
                + (int) tarea.registros().stream()
                        .filter(previo -> previo.resultado() instanceof Resultado.FaltaMaterial)
                        .count();
        if (numero > MATERIALES) {
            return new Decision.Rechazada(
                    "La visita ya pidió " + MATERIALES + " materiales", List.of("visita: SOLUCIONADA | SIN_SOLUCION"));
        }
        Control.EnTarea espera = enVisita(tarea, con(tarea, registro));
        return new Decision.Aceptada(
                espera,
                List.of(new HechoDeControl.MaterialPedido(espera, numero, falta.material(), registro.cuando())));
    }

    private static Decision asignar(Control.EnTarea tarea, Resultado.VisitaAsignada asignada, Registro registro) {
        if (tarea.asignacion().equals(asignada.asignacion())) {
            return new Decision.SinCambio(tarea);
        }
        List<Registro> registros = new ArrayList<>(tarea.registros());
        List<Registro> antes = registros.stream()
                .filter(previo -> previo.resultado() instanceof Resultado.VisitaAsignada)
                .toList();
        if (antes.size() >= ASIGNACIONES) {
            registros.remove(antes.getFirst());
        }
        registros.add(registro);
        return new Decision.Aceptada(enVisita(tarea, registros), List.of());
    }

    private static Control.EnTarea enVisita(Control.EnTarea tarea, List<Registro> registros) {
        return new Control.EnTarea(
                tarea.expediente(), Tarea.VISITA, tarea.motivo(), tarea.desde(), tarea.lecturas(), null, registros);
    }

    private static List<Registro> con(Control control, Registro registro) {
        return Stream.concat(control.registros().stream(), Stream.of(registro)).toList();
    }

    private static Decision aprobar(Control.EnTarea tarea, Registro registro) {
        return aprobar(new Control.Aprobado(
                tarea.expediente(), registro.cuando(), null, tarea.lecturas(), null, con(tarea, registro)));
    }

    private static Decision reprobar(Control.EnTarea tarea, String motivo, Registro registro) {
        Control.Reprobado reprobado = new Control.Reprobado(
                tarea.expediente(), registro.cuando(), motivo, tarea.lecturas(), null, con(tarea, registro));
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
                                medir.registros()),
                        List.of());
            // With a person, or decided: what it was handed on or decided with stays.
            case Control.EnTarea ignored -> new Decision.SinCambio(control);
            case Control.Aprobado ignored -> new Decision.SinCambio(control);
            case Control.Reprobado ignored -> new Decision.SinCambio(control);
            case Control.Solucionado ignored -> new Decision.SinCambio(control);
        };
    }

    private static Decision tarea(
            Control control, Tarea tarea, String motivo, Instant en, List<LecturaDeLinea> lecturas) {
        Control.EnTarea enTarea =
                new Control.EnTarea(control.expediente(), tarea, motivo, en, lecturas, null, control.registros());
        return new Decision.Aceptada(enTarea, List.of(new HechoDeControl.PuestoEnTarea(enTarea)));
    }

    private static Decision aprobar(Control.Aprobado aprobado) {
        return new Decision.Aceptada(aprobado, List.of(new HechoDeControl.Aprobado(aprobado)));
    }

    private Decision reprobar(Control.PorMedir control, Instant en, String motivo, List<LecturaDeLinea> lecturas) {
        Control.Reprobado reprobado = new Control.Reprobado(
                control.expediente(), en, motivo, lecturas, umbrales.version(), control.registros());
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
