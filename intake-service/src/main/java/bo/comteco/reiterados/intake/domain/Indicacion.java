package bo.comteco.reiterados.intake.domain;

import bo.comteco.reiterados.intake.domain.OrdenSeguida.Tramite;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What whoever has the claim in front does next (Pasos 4 to 7, 9 to 11, 12 to 16).
 *
 * @param frase what to do and to tell the client; nothing personal is in it
 * @param siguientesPasos the steps that are due, in their order; none where the procedure asks nothing more of that channel
 */
public record Indicacion(String frase, List<Paso> siguientesPasos) {

    private static final String RECLAME_OTRA_VEZ = "Si el daño sigue, registre otro reclamo.";
    private static final String VERIFIQUE_AL_CLIENTE =
            "Smartflex no conoce ese contrato con ese servicio: verifíquelos con el cliente. ";
    private static final String BUSQUE_EL_CONTRATO =
            "Smartflex no halla un solo contrato de ese cliente con ese servicio: búsquelo con el cliente e indíquelo.";
    private static final String CONCLUYE = "Solucionado en línea: el procedimiento concluye.";
    private static final String ASISTA =
            "Revise el historial de reclamos del contrato y brinde asistencia en línea según el Manual Básico de Servicio.";

    /** Copies the list. */
    public Indicacion {
        siguientesPasos = List.copyOf(siguientesPasos);
    }

    /**
     * Decides.
     *
     * @param reclamo the claim
     * @param orden the newest that is known of the order that it belongs to; null where nothing is
     * @param posteriores the orders that took its damage up since without a claim (D-25, Paso 21): the client waits for the last one
     * @param masivo the newest that is known of the reclamo masivo that the order is linked to (D-23); null where nothing is
     * @param ahora business time: what is past is not promised
     */
    public static Indicacion para(
            Reclamo reclamo,
            @Nullable OrdenSeguida orden,
            List<OrdenSeguida> posteriores,
            @Nullable MasivoSeguido masivo,
            Instant ahora) {
        Indicacion decided = segunElPaso3(reclamo, orden, posteriores, masivo, ahora);
        if (reclamo.contrato() == null) {
            return new Indicacion(
                    reclamo.cliente() instanceof Cliente.Desconocido
                            ? BUSQUE_EL_CONTRATO
                            : "El reclamo está registrado sin contrato: se completará solo cuando Smartflex responda.",
                    List.of(Paso.SEGUIMIENTO));
        }
        return reclamo.cliente() instanceof Cliente.Desconocido
                ? new Indicacion(VERIFIQUE_AL_CLIENTE + decided.frase(), decided.siguientesPasos())
                : decided;
    }

    /** Where nothing came after its order, and it is linked to no reclamo masivo. */
    static Indicacion para(Reclamo reclamo, @Nullable OrdenSeguida orden, Instant ahora) {
        return para(reclamo, orden, List.of(), null, ahora);
    }

    /**
     * What the client is told of the repair, as it stands (Pasos 4, 6); empty where step 3 is not decided. Nothing personal is in it.
     *
     * @param reclamo the claim
     * @param orden the newest that is known of the order that it belongs to; null where nothing is
     * @param posteriores the orders that took its damage up since without a claim
     * @param ahora business time
     */
    public static String loQueSeInforma(
            Reclamo reclamo, @Nullable OrdenSeguida orden, List<OrdenSeguida> posteriores, Instant ahora) {
        DecisionDelPaso3 decision = reclamo.avance().decision();
        if (decision == null) {
            return "";
        }
        Caso caso = caso(reclamo, decision, orden, posteriores, ahora);
        String terminada = caso.terminada();
        String told = terminada == null ? caso.estimacion() : terminada;
        return told.substring(0, 1).toUpperCase(Locale.ROOT) + told.substring(1);
    }

    private static Indicacion segunElPaso3(
            Reclamo reclamo,
            @Nullable OrdenSeguida orden,
            List<OrdenSeguida> posteriores,
            @Nullable MasivoSeguido masivo,
            Instant ahora) {
        DecisionDelPaso3 decision = reclamo.avance().decision();
        if (reclamo.avance() instanceof Avance.SolucionadoEnLinea) {
            return new Indicacion(CONCLUYE, List.of());
        }
        if (decision == null) {
            return new Indicacion(
                    "El reclamo está registrado y su seguimiento en curso: consúltelo de nuevo en unos segundos.",
                    List.of(Paso.SEGUIMIENTO));
        }
        Caso caso = caso(reclamo, decision, orden, posteriores, ahora);
        Indicacion due = decision == DecisionDelPaso3.BAJO_RECLAMO_MASIVO
                ? bajoMasivo(caso)
                : switch (reclamo.recepcion().canal()) {
                    case CALL_CENTER -> callCenter(caso);
                    case HELP_DESK -> helpDesk(caso);
                    case RETENCION -> retencion(caso);
                };
        String before = orden == null ? "" : enSuLugar(orden, posteriores) + fallaDeLaRed(caso, orden, masivo);
        return before.isEmpty() ? due : new Indicacion(before + due.frase(), due.siguientesPasos());
    }

    private static Caso caso(
            Reclamo reclamo,
            DecisionDelPaso3 decision,
            @Nullable OrdenSeguida orden,
            List<OrdenSeguida> posteriores,
            Instant ahora) {
        OrdenSeguida current = posteriores.isEmpty() ? orden : posteriores.getLast();
        return new Caso(
                reclamo,
                decision,
                current == null ? Objects.requireNonNull(reclamo.avance().ordenId()) : current.ordenId(),
                current,
                current == null ? null : current.orden(),
                current == null ? null : current.prioridad(),
                ahora);
    }

    /** Why the client waits for another order than the claim's own; nothing where that one stands. */
    private static String enSuLugar(OrdenSeguida orden, List<OrdenSeguida> posteriores) {
        if (posteriores.isEmpty()) {
            return "";
        }
        String current = posteriores.getLast().ordenId();
        boolean replaced = orden.orden() != null && orden.orden().sustitucion() != null;
        return replaced
                ? "La orden " + orden.ordenId() + " fue anulada; en su lugar está la orden " + current + ". "
                : "El control de calidad de la orden " + orden.ordenId() + " reprobó; la orden inmediata " + current
                        + " lo repara. ";
    }

    /** D-23: who claimed before it was raised is told too, while it is open and the order is not over. */
    private static String fallaDeLaRed(Caso caso, OrdenSeguida orden, @Nullable MasivoSeguido masivo) {
        OrdenSeguida.Masivo linked =
                orden.orden() == null ? null : orden.orden().masivo();
        return linked == null
                        || masivo == null
                        || masivo.cerradoEn() != null
                        || caso.decision() == DecisionDelPaso3.BAJO_RECLAMO_MASIVO
                        || caso.terminada() != null
                ? ""
                : "Informe al cliente: hay una falla conocida de la red en su lugar (reclamo masivo " + linked.id()
                        + ") y ya se trabaja en ella. ";
    }

    private record Caso(
            Reclamo reclamo,
            DecisionDelPaso3 decision,
            String ordenId,
            @Nullable OrdenSeguida seguida,
            OrdenSeguida.@Nullable Orden orden,
            OrdenSeguida.@Nullable Prioridad prioridad,
            Instant ahora) {

        private boolean en(Situacion situacion) {
            return orden != null && orden.situacion() == situacion;
        }

        /** What a client who asks for the repair is told of an order that is over for the client; null while it is not. */
        @Nullable
        String terminada() {
            if (orden == null) {
                return null;
            }
            Hitos hitos = orden.hitos();
            return switch (orden.situacion()) {
                case CERRADA ->
                    "La orden " + ordenId + " fue cerrada" + solucion(orden.conSolucion()) + el(hitos.cerradaEn())
                            + ". " + trasElCierre();
                case ANULADA ->
                    "La orden " + ordenId + " fue anulada" + el(hitos.anuladaEn()) + ". "
                            + (orden.sustitucion() == null
                                    ? RECLAME_OTRA_VEZ
                                    : "En su lugar está la orden "
                                            + orden.sustitucion().por()
                                            + ": consulte el reclamo de nuevo en unos segundos.");
                case SOLUCIONADA_EN_LINEA ->
                    "El daño fue solucionado en línea" + el(hitos.solucionadaEnLineaEn()) + ". " + RECLAME_OTRA_VEZ;
                case ATENDIDA -> Boolean.TRUE.equals(orden.conSolucion()) ? atendida() + ". Falta cerrarla." : null;
                case SOLUCIONADA_CON_MASIVO ->
                    "La falla de la red fue reparada"
                            + el(orden.masivo() == null ? null : orden.masivo().solucionadoEn()) + ". "
                            + RECLAME_OTRA_VEZ;
                case EN_ASISTENCIA, REGISTRADA, EN_REPARACION, BAJO_RECLAMO_MASIVO -> null;
            };
        }

        /** What controls and administration have made of it since (Pasos 18 to 21, 26, 27). */
        private String trasElCierre() {
            if (seguida == null) {
                return RECLAME_OTRA_VEZ;
            }
            Tramite.Tarea waiting = seguida.tramites(Tramite.Tarea.class).stream()
                    .filter(each -> veredicto(each.controlId()) == null)
                    .findFirst()
                    .orElse(null);
            if (waiting != null && waiting.tarea().equals("VISITA")) {
                return "Informe al cliente: un técnico vuelve con prioridad; su visita se pidió" + el(waiting.en())
                        + ".";
            }
            if (seguida.reprobada()) {
                return "El control de calidad reprobó: se emite una orden inmediata, no hace falta otro reclamo.";
            }
            return visitada()
                    + (waiting == null ? "" : "Un analista de la USM revisa lo que el control de calidad encontró. ")
                    + administrativo()
                    + RECLAME_OTRA_VEZ;
        }

        private OrdenSeguida.@Nullable Control veredicto(String controlId) {
            return Objects.requireNonNull(seguida).controles().stream()
                    .filter(each -> each.controlId().equals(controlId))
                    .findFirst()
                    .orElse(null);
        }

        /** Where the client had said after closing that it does not work, and the visit solved it (Paso 20). */
        private String visitada() {
            return Objects.requireNonNull(seguida).tramites(Tramite.Tarea.class).stream()
                    .filter(each -> each.tarea().equals("VISITA"))
                    .map(each -> veredicto(each.controlId()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(verdict -> "La visita del técnico lo solucionó" + el(verdict.en()) + ". ")
                    .orElse("");
        }

        private String administrativo() {
            OrdenSeguida known = Objects.requireNonNull(seguida);
            if (!known.tramites(Tramite.CasoComunicado.class).isEmpty()) {
                return "El caso reiterado fue comunicado al Jefe Div. Provisión y Aseguramiento. ";
            }
            return known.tramites(Tramite.CasoEscalado.class).isEmpty()
                    ? ""
                    : "El caso reiterado está con el Administrador Centro de Operaciones. ";
        }

        String atendida() {
            Instant atendidaEn = orden == null ? null : orden.hitos().atendidaEn();
            return "La orden " + ordenId + " fue atendida" + solucion(orden == null ? null : orden.conSolucion())
                    + el(atendidaEn);
        }

        /** Paso 9.2: how often this was claimed, where it was more than once; also on the orders before this one, of the same case. */
        String veces() {
            int count = orden == null ? 0 : Math.max(orden.reclamos(), orden.reiteraciones() + 1);
            return count < 2 ? "" : "Tiene " + count + " reclamos. ";
        }

        /** Paso 4.1. */
        String plazo() {
            return "Informe al cliente: " + estimacion();
        }

        /** A time only where there is a deadline. */
        String estimacion() {
            if (en(Situacion.EN_ASISTENCIA)) {
                return "Help Desk atiende el mismo daño en línea.";
            }
            if (prioridad == null) {
                return "su reclamo tiene la orden " + ordenId + "; el plazo de reparación todavía no se conoce.";
            }
            String vence = Fechas.enPalabras(prioridad.vence());
            return prioridad.vence().isAfter(ahora)
                    ? "reparación estimada para el " + vence + "."
                    : "la reparación está retrasada; su plazo venció el " + vence + ".";
        }

        private static String solucion(@Nullable Boolean conSolucion) {
            return conSolucion == null ? "" : conSolucion ? " con solución" : " sin solución";
        }

        private static String el(@Nullable Instant when) {
            return when == null ? "" : " el " + Fechas.enPalabras(when);
        }
    }

    /** D-23, the same on all channels: what the network has makes no order, and no step is due. */
    private static Indicacion bajoMasivo(Caso caso) {
        String terminada = caso.terminada();
        if (terminada != null) {
            return new Indicacion(terminada, List.of());
        }
        OrdenSeguida.Orden orden = caso.orden();
        if (orden != null && orden.registrada()) {
            return new Indicacion(caso.plazo(), List.of());
        }
        String masivo = orden == null || orden.masivo() == null
                ? ""
                : " (reclamo masivo " + orden.masivo().id() + ")";
        return new Indicacion(
                "Informe al cliente: hay una falla conocida de la red en su lugar" + masivo
                        + " y ya se trabaja en ella; no hace falta otra orden.",
                List.of());
    }

    private static Indicacion callCenter(Caso caso) {
        List<String> frases = new ArrayList<>();
        List<Paso> pasos = new ArrayList<>();
        String terminada = caso.terminada();
        if (caso.decision() == DecisionDelPaso3.REITERA_ATENDIDA && caso.en(Situacion.ATENDIDA)) {
            frases.add(caso.atendida() + " y no está cerrada: no se emite otra.");
            pasos.add(Paso.VERIFICACION_DE_ATENCION);
        } else if (terminada != null) {
            frases.add(terminada);
        } else {
            switch (caso.decision()) {
                case PRIMER_REPORTE, BAJO_RECLAMO_MASIVO -> frases.add(caso.plazo());
                case REITERA_ABIERTA, REITERA_ATENDIDA -> {
                    frases.add(caso.plazo());
                    informe(caso, pasos);
                }
                case REITERA_TRAS_CIERRE -> {
                    frases.add("Se emitió la orden " + caso.ordenId() + ": la solución está en curso.");
                    frases.add(caso.plazo());
                    informe(caso, pasos);
                }
            }
        }
        Formulario formulario = caso.reclamo().formulario();
        if (caso.reclamo().llevaFormulario()) {
            if (formulario.gestion() != null) {
                frases.add("La supervisión ya gestionó el formulario Reclamos Varios.");
            } else if (formulario.revision() > 0) {
                frases.add("El formulario Reclamos Varios espera la gestión de la supervisión.");
                pasos.add(Paso.GESTION);
            } else {
                frases.add("Complete el formulario Reclamos Varios, que ya está en la bandeja de supervisión.");
                pasos.add(Paso.FORMULARIO);
            }
        }
        return new Indicacion(String.join(" ", frases), pasos);
    }

    /** Due until somebody has told the client. */
    private static void informe(Caso caso, List<Paso> pasos) {
        Paso paso = caso.reclamo().pasoDelInforme();
        if (paso != null && caso.reclamo().informadoEn() == null) {
            pasos.add(paso);
        }
    }

    private static Indicacion helpDesk(Caso caso) {
        Asistencia asistencia = caso.reclamo().asistencia();
        if (caso.reclamo().avance() instanceof Avance.EnAsistencia) {
            if (asistencia == null) {
                return new Indicacion(caso.veces() + ASISTA, List.of(Paso.REVISION_DE_HISTORIAL, Paso.ASISTENCIA));
            }
            return switch (asistencia.resultado()) {
                case SOLUCIONADO -> new Indicacion(CONCLUYE, List.of());
                case NO_SOLUCIONADO ->
                    new Indicacion("La orden de trabajo se está generando.", List.of(Paso.DERIVACION));
            };
        }
        String terminada = caso.terminada();
        if (terminada != null) {
            return new Indicacion(terminada, List.of());
        }
        return switch (caso.decision()) {
            case BAJO_RECLAMO_MASIVO -> bajoMasivo(caso);
            case PRIMER_REPORTE, REITERA_TRAS_CIERRE ->
                new Indicacion(
                        "La orden " + caso.ordenId() + " se deriva a " + unidad(asistencia) + ". " + caso.plazo(),
                        List.of(Paso.DERIVACION));
            case REITERA_ABIERTA, REITERA_ATENDIDA -> sobreOrden(caso, asistencia);
        };
    }

    private static String unidad(@Nullable Asistencia asistencia) {
        Unidad unidad = asistencia == null ? null : asistencia.unidad();
        return unidad == null
                ? "planta externa (PEX) o a la Unidad Soporte Multimedia (USM)"
                : switch (unidad) {
                    case PEX -> "planta externa (PEX)";
                    case USM -> "la Unidad Soporte Multimedia (USM)";
                };
    }

    /** Pasos 9 to 11 where the damage has its order already: no other one is made. */
    private static Indicacion sobreOrden(Caso caso, @Nullable Asistencia asistencia) {
        if (asistencia == null) {
            return new Indicacion(
                    "El daño ya se atiende: no se genera otra orden. " + caso.veces() + ASISTA + " " + caso.plazo(),
                    List.of(Paso.REVISION_DE_HISTORIAL, Paso.ASISTENCIA));
        }
        return switch (asistencia.resultado()) {
            case SOLUCIONADO ->
                new Indicacion(
                        caso.reclamo().encargoDesde() == null
                                ? "Solucionado en línea: el supervisor del centro de operaciones ya respondió al pedido de"
                                        + " cerrar la orden " + caso.ordenId() + "."
                                : "Solucionado en línea: se pidió al supervisor del centro de operaciones que cierre la orden "
                                        + caso.ordenId() + ".",
                        List.of());
            case NO_SOLUCIONADO -> new Indicacion("No se genera otra orden. " + caso.plazo(), List.of());
        };
    }

    private static Indicacion retencion(Caso caso) {
        if (caso.reclamo().encargo().respondidoEn() != null
                && caso.reclamo().encargoDesde() == null
                && caso.terminada() == null) {
            return new Indicacion(
                    "La Coordinadora Retención respondió: informe al cliente según las interacciones del reclamo. "
                            + caso.plazo(),
                    List.of(Paso.SEGUIMIENTO_DE_ORDEN));
        }
        if (caso.reclamo().encargo().sinSolucionEn() != null && caso.terminada() == null) {
            return new Indicacion(
                    "El caso espera a la Coordinadora Retención. " + caso.plazo(), List.of(Paso.GESTION_TECNICA));
        }
        if (caso.decision() == DecisionDelPaso3.REITERA_ATENDIDA && caso.en(Situacion.ATENDIDA)) {
            return new Indicacion(
                    caso.atendida() + " y no está cerrada: no se emite otra."
                            + " El caso está en la bandeja de la Coordinadora Retención, con los datos para la gestión técnica.",
                    List.of(Paso.NUEVA_SOLICITUD_DE_RETENCION, Paso.GESTION_TECNICA));
        }
        String terminada = caso.terminada();
        if (terminada != null) {
            return new Indicacion(terminada, List.of());
        }
        return switch (caso.decision()) {
            case PRIMER_REPORTE, BAJO_RECLAMO_MASIVO -> new Indicacion(caso.plazo(), List.of());
            case REITERA_ABIERTA, REITERA_ATENDIDA ->
                new Indicacion(
                        "Efectúe seguimiento de la orden " + caso.ordenId()
                                + " con el centro de operaciones, la mesa de pruebas o Help Desk; sin solución, el caso"
                                + " pasa a la Coordinadora Retención. " + caso.plazo(),
                        List.of(Paso.SEGUIMIENTO_DE_ORDEN, Paso.GESTION_TECNICA));
            case REITERA_TRAS_CIERRE ->
                new Indicacion(
                        "Se emitió la orden " + caso.ordenId()
                                + "; el caso está en la bandeja de la Coordinadora Retención, con los datos para la gestión técnica. "
                                + caso.plazo(),
                        List.of(Paso.NUEVA_SOLICITUD_DE_RETENCION, Paso.GESTION_TECNICA));
        };
    }
}
