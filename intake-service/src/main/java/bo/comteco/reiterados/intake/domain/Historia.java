package bo.comteco.reiterados.intake.domain;

import bo.comteco.reiterados.intake.domain.OrdenSeguida.Tramite;
import bo.comteco.reiterados.intake.domain.Suceso.Fuente;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The whole story of a claim: what people did with it, and what became of its order and of its priority. */
public final class Historia {

    private static final String VISITA = "VISITA";

    private final List<Suceso> sucesos = new ArrayList<>();
    private final Instant ahora;

    private Historia(Instant ahora) {
        this.ahora = ahora;
    }

    /**
     * Tells it, the first thing first; what happened in one moment stands in the order of the procedure. It is told from the
     * newest states alone, so it is the same whatever the order in which events came.
     *
     * @param reclamo the claim
     * @param interacciones its entries, in their order
     * @param ordenes the newest that is known of its order, and of those that took its damage up since without a claim; none where
     *     nothing is
     * @param masivo the newest that is known of the reclamo masivo that its order is linked to; null where nothing is
     * @param ahora business time: what the rise has brought until now
     */
    public static List<Suceso> de(
            Reclamo reclamo,
            List<Interaccion> interacciones,
            List<OrdenSeguida> ordenes,
            @Nullable MasivoSeguido masivo,
            Instant ahora) {
        Historia historia = new Historia(ahora);
        interacciones.forEach(historia::interaccion);
        historia.decision(reclamo);
        if (reclamo.cliente() instanceof Cliente.Desconocido unknown) {
            historia.suceso(
                    unknown.en(),
                    Fuente.INTAKE,
                    reclamo.contrato() == null
                            ? "Smartflex no halla un solo contrato de ese cliente con ese servicio."
                            : "Smartflex no conoce ese contrato con ese servicio.");
        }
        ordenes.forEach(orden -> historia.orden(orden, masivo));
        return historia.enOrden();
    }

    /** What became of an order alone until then, the first thing first. */
    static List<Suceso> de(OrdenSeguida orden, Instant ahora) {
        Historia historia = new Historia(ahora);
        historia.orden(orden, null);
        return historia.enOrden();
    }

    private List<Suceso> enOrden() {
        sucesos.sort(Comparator.comparing(Suceso::en));
        return List.copyOf(sucesos);
    }

    private void orden(OrdenSeguida seen, @Nullable MasivoSeguido masivo) {
        if (seen.orden() != null) {
            orden(seen.orden(), masivo);
        }
        if (seen.prioridad() != null) {
            prioridad(seen.prioridad());
        }
        seen.niveles().forEach(this::nivel);
        recordatorios(seen);
        seen.tramites().forEach(this::tramite);
        seen.controles().forEach(control -> control(control, seen));
    }

    private void suceso(@Nullable Instant en, Fuente fuente, String frase) {
        if (en != null) {
            sucesos.add(new Suceso(en, fuente, frase));
        }
    }

    private void interaccion(Interaccion entry) {
        String who = entry.por().enPalabras() + " ";
        String what = switch (entry.paso()) {
            case RECEPCION -> "recibió el reclamo, " + medio(entry.medio()) + ".";
            case ASISTENCIA -> "brindó asistencia en línea. " + entry.resultado() + ".";
            case FORMULARIO -> "completó el formulario Reclamos Varios.";
            case GESTION ->
                "gestionó el daño con " + entry.unidad() + ", " + medio(entry.medio()) + ": " + entry.resultado();
            case SEGUIMIENTO ->
                "respondió al pedido de cerrar la orden, " + medio(entry.medio()) + ": " + entry.resultado();
            case SEGUIMIENTO_DE_ORDEN ->
                "siguió la orden con " + entry.unidad() + ", " + medio(entry.medio()) + ". " + entry.resultado();
            case GESTION_TECNICA ->
                "gestionó con " + entry.unidad() + ", " + medio(entry.medio()) + ", y respondió: " + entry.resultado();
            default -> "hizo el paso " + entry.paso().numero() + ": " + entry.resultado();
        };
        suceso(entry.en(), Fuente.INTAKE, who + what);
    }

    private static String medio(Medio medio) {
        return switch (medio) {
            case CORREO -> "por correo";
            case TELEFONO -> "por teléfono";
            case PRESENCIAL -> "en persona";
            case SISTEMA -> "en el sistema";
        };
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** At the reception: step 3 looks at the damage as it stood then. */
    private void decision(Reclamo reclamo) {
        DecisionDelPaso3 decision = reclamo.avance().decision();
        String ordenId = reclamo.avance().ordenId();
        if (decision == null) {
            return;
        }
        suceso(
                reclamo.recepcion().recibidoEn(),
                Fuente.WORKORDER,
                switch (decision) {
                    case PRIMER_REPORTE -> "Es el primer reporte de este daño.";
                    case REITERA_ABIERTA -> "Reitera un daño que se está atendiendo: " + ordenId + ".";
                    case REITERA_ATENDIDA ->
                        "Reitera un daño cuya orden fue atendida y no está cerrada: " + ordenId + ".";
                    case REITERA_TRAS_CIERRE -> "Reitera un daño que ya se había cerrado.";
                    case BAJO_RECLAMO_MASIVO -> "Llegó bajo un reclamo masivo: no reitera ni tiene orden propia.";
                });
    }

    private void orden(OrdenSeguida.Orden orden, @Nullable MasivoSeguido seguido) {
        Hitos hitos = orden.hitos();
        String id = "La orden " + orden.ordenId();
        String repite = orden.repite() == null ? "" : ", que repite " + orden.repite();
        OrdenSeguida.Masivo masivo = orden.masivo();
        if (masivo != null) {
            masivo(masivo, seguido != null && seguido.id().equals(masivo.id()) ? seguido : null);
        }
        suceso(hitos.solucionadaEnLineaEn(), Fuente.WORKORDER, "El daño quedó solucionado en línea, sin orden.");
        suceso(hitos.registradaEn(), Fuente.WORKORDER, id + " fue registrada" + repite + ".");
        suceso(hitos.inmediataEn(), Fuente.WORKORDER, id + " es inmediata: un control de calidad reprobó.");
        suceso(hitos.enReparacionEn(), Fuente.WORKORDER, id + " fue puesta en reparación.");
        suceso(
                hitos.atendidaEn(),
                Fuente.WORKORDER,
                id + " fue atendida" + solucion(orden.atendidaConSolucion()) + ".");
        suceso(hitos.cerradaEn(), Fuente.WORKORDER, id + " fue cerrada" + solucion(orden.conSolucion()) + ".");
        suceso(hitos.anuladaEn(), Fuente.WORKORDER, id + " fue anulada.");
        OrdenSeguida.Sustitucion sustitucion = orden.sustitucion();
        if (sustitucion != null) {
            suceso(
                    sustitucion.en(),
                    Fuente.WORKORDER,
                    "El supervisor del centro de operaciones decidió que la orden " + sustitucion.por()
                            + " toma el lugar de la anulada " + orden.ordenId() + ".");
        }
    }

    private void masivo(OrdenSeguida.Masivo masivo, @Nullable MasivoSeguido seguido) {
        String which = "El reclamo masivo " + masivo.id();
        if (seguido != null) {
            suceso(
                    seguido.declaradoEn(),
                    Fuente.WORKORDER,
                    which + " (" + seguido.lugar() + ") fue declarado por "
                            + (seguido.porDeteccion()
                                    ? "el sistema: " + seguido.reclamos() + " reclamos en poco tiempo."
                                    : "el supervisor del centro de operaciones."));
        }
        suceso(
                masivo.desde(),
                Fuente.WORKORDER,
                "El daño se vinculó al reclamo masivo " + masivo.id() + ": una falla de la red en su lugar.");
        String withIt = masivo.solucionadoEn() == null ? "." : ", y el daño con él.";
        if (seguido != null && seguido.cerradoEn() != null) {
            suceso(
                    seguido.cerradoEn(),
                    Fuente.WORKORDER,
                    "El supervisor del centro de operaciones cerró el reclamo masivo " + masivo.id()
                            + solucion(seguido.conSolucion()) + withIt);
        } else {
            suceso(masivo.solucionadoEn(), Fuente.WORKORDER, which + " se cerró con solución" + withIt);
        }
    }

    private static String solucion(@Nullable Boolean conSolucion) {
        return conSolucion == null ? "" : conSolucion ? " con solución" : " sin solución";
    }

    private void prioridad(OrdenSeguida.Prioridad prioridad) {
        suceso(
                prioridad.clasificadaEn(),
                Fuente.ESCALATION,
                "Su vulnerabilidad es " + words(prioridad.vulnerabilidad()) + "; el plazo vence el "
                        + Fechas.enPalabras(prioridad.vence()) + ".");
        suceso(prioridad.detenidoEn(), Fuente.ESCALATION, "El escalamiento se detuvo.");
    }

    /** Where the client said that it does not work, the verdict is what the visit came to. */
    private void control(OrdenSeguida.Control control, OrdenSeguida seen) {
        boolean visited = seen.tramites(Tramite.Tarea.class).stream()
                .anyMatch(each -> each.controlId().equals(control.controlId())
                        && each.tarea().equals(VISITA));
        String what = control.porLlamada() ? "llamada al cliente" : "medición de la línea";
        String detail = control.detalle() == null ? "" : ": " + control.detalle();
        suceso(
                control.planificadoPara(),
                Fuente.QUALITY_CONTROL,
                "Tocaba el control de calidad de la orden " + control.ordenId() + ", por " + what + ".");
        suceso(
                control.en(),
                Fuente.QUALITY_CONTROL,
                visited && control.aprobado()
                        ? "La visita del técnico solucionó lo que el control de calidad encontró."
                        : "El control de calidad, por " + what + ", " + (control.aprobado() ? "aprobó" : "reprobó")
                                + detail + ".");
    }

    private void nivel(OrdenSeguida.Nivel nivel) {
        String causa = switch (nivel.causa()) {
            case "TIEMPO" -> "por el tiempo transcurrido";
            case "SIN_SOLUCION" ->
                !nivel.declarada()
                        ? "porque no hubo solución"
                        : nivel.nivel() == 1
                                ? "porque se dijo que no hay solución"
                                : "porque el nivel " + (nivel.nivel() - 1) + " no pudo solucionarlo";
            case "CONTROL_REPROBADO" -> "porque un control de calidad reprobó";
            default -> words(nivel.causa());
        };
        suceso(
                nivel.en(),
                Fuente.ESCALATION,
                "Se comunicó al nivel " + nivel.nivel() + " (" + words(nivel.destinatario()) + "), " + causa + ".");
    }

    /** Their number and the last one: while it rises they are reckoned; an annulled order is reminded of until it was annulled. */
    private void recordatorios(OrdenSeguida seen) {
        OrdenSeguida.Prioridad prioridad = seen.prioridad();
        Instant anulada = seen.orden() == null ? null : seen.orden().hitos().anuladaEn();
        Instant until = anulada == null || ahora.isBefore(anulada) ? ahora : anulada;
        boolean stopped = prioridad != null && prioridad.detenidoEn() != null;
        Tramite.Detenido last =
                seen.tramites(Tramite.Detenido.class).stream().findFirst().orElse(null);
        for (OrdenSeguida.Nivel nivel : seen.niveles()) {
            OrdenSeguida.Recordatorios when = nivel.recordatorios();
            if (when == null) {
                continue;
            }
            long count = last != null ? last.recordatorios() : stopped ? 0 : when.hasta(until);
            if (count > 0) {
                suceso(
                        when.en(count),
                        Fuente.ESCALATION,
                        "Al nivel " + nivel.nivel() + " (" + words(nivel.destinatario()) + ") se le recordó "
                                + (count == 1 ? "una vez" : count + " veces") + " que sigue sin solución.");
            }
        }
    }

    private void tramite(Tramite tramite) {
        switch (tramite) {
            case Tramite.Resultado done ->
                suceso(
                        done.en(),
                        Fuente.ESCALATION,
                        "El nivel " + done.nivel() + " (" + words(done.rol()) + ")"
                                + resultado(done.resultado(), done.medio()));
            case Tramite.EnArmario done ->
                suceso(
                        done.en(),
                        Fuente.ESCALATION,
                        "El nivel 2 (" + words(done.rol()) + ") instruyó la presencia de un técnico en el armario "
                                + done.armario() + ".");
            case Tramite.ObjetivoVencido passed ->
                suceso(
                        passed.en(),
                        Fuente.ESCALATION,
                        "Pasó sin solución el objetivo dentro del plazo, y se avisó por correo al supervisor del centro de"
                                + " operaciones.");
            case Tramite.Detenido done -> {
                if (done.avisoAlCliente() != null) {
                    suceso(
                            done.en(),
                            Fuente.ESCALATION,
                            "El supervisor del centro de operaciones confirmó la anulación de la orden "
                                    + done.ordenId() + "; se avisó al cliente por " + words(done.avisoAlCliente())
                                    + ".");
                }
            }
            case Tramite.CasoEscalado told ->
                suceso(
                        told.en(),
                        Fuente.ESCALATION,
                        "La revisión al cierre llegó al Administrador Centro de Operaciones, con "
                                + (told.reiteraciones() == 1
                                        ? "una reiteración."
                                        : told.reiteraciones() + " reiteraciones."));
            case Tramite.CasoComunicado told ->
                suceso(
                        told.en(),
                        Fuente.ESCALATION,
                        "El Administrador Centro de Operaciones coordinó el caso con el Jefe Depto. y lo comunicó por correo al"
                                + " Jefe Div. Provisión y Aseguramiento.");
            case Tramite.ResultadoDeCaso done ->
                suceso(done.en(), Fuente.ESCALATION, deCaso(done.rol()) + resultado(done.resultado(), done.medio()));
            case Tramite.Tarea asked -> suceso(asked.en(), Fuente.QUALITY_CONTROL, tarea(asked));
            case Tramite.Material asked ->
                suceso(
                        asked.en(),
                        Fuente.QUALITY_CONTROL,
                        "Al técnico de la visita le falta el material " + asked.material()
                                + ": se pidió con otra orden.");
        }
    }

    private static String deCaso(String rol) {
        return switch (rol) {
            case "ADMINISTRADOR_CO" -> "El Administrador Centro de Operaciones";
            case "JEFE_DEPTO_CO" -> "El Jefe Depto. Centro de Operaciones";
            case "JEFE_PROVISION_Y_ASEGURAMIENTO" -> "El Jefe Div. Provisión y Aseguramiento";
            default -> "El rol " + words(rol);
        };
    }

    /** That it was recorded in the system goes without saying. */
    private static String resultado(String resultado, Medio medio) {
        return " registró su resultado" + (medio == Medio.SISTEMA ? "" : ", " + medio(medio)) + ": " + words(resultado)
                + ".";
    }

    private static String tarea(Tramite.Tarea asked) {
        return switch (asked.tarea()) {
            case VISITA -> asked.motivo() + ": se pidió que un técnico vuelva con prioridad.";
            case "CONFIGURACION" ->
                "El control de calidad encontró un problema de configuración, para un analista de la USM: "
                        + asked.motivo() + ".";
            default -> "El control de calidad espera a un analista de la USM: " + asked.motivo() + ".";
        };
    }
}
