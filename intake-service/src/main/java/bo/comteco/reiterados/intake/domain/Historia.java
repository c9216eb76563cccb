package bo.comteco.reiterados.intake.domain;

import bo.comteco.reiterados.intake.domain.Suceso.Fuente;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The whole story of a claim: what people did with it, and what became of its order and of its priority. */
public final class Historia {

    private final List<Suceso> sucesos = new ArrayList<>();

    private Historia() {}

    /**
     * Tells it, the first thing first; what happened in one moment stands in the order of the procedure. It is told from the
     * newest states alone, so it is the same whatever the order in which events came.
     *
     * @param reclamo the claim
     * @param interacciones its entries, in their order
     * @param orden the newest that is known of its order; null where nothing is
     */
    public static List<Suceso> de(Reclamo reclamo, List<Interaccion> interacciones, @Nullable OrdenSeguida orden) {
        Historia historia = new Historia();
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
        if (orden != null) {
            historia.orden(orden);
        }
        return historia.enOrden();
    }

    /** What became of an order alone, the first thing first. */
    static List<Suceso> de(OrdenSeguida orden) {
        Historia historia = new Historia();
        historia.orden(orden);
        return historia.enOrden();
    }

    private List<Suceso> enOrden() {
        sucesos.sort(Comparator.comparing(Suceso::en));
        return List.copyOf(sucesos);
    }

    private void orden(OrdenSeguida seen) {
        if (seen.orden() != null) {
            orden(seen.orden());
        }
        if (seen.prioridad() != null) {
            prioridad(seen.prioridad());
        }
        seen.niveles().forEach(this::nivel);
        seen.controles().forEach(this::control);
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

    private void orden(OrdenSeguida.Orden orden) {
        Hitos hitos = orden.hitos();
        String id = "La orden " + orden.ordenId();
        String repite = orden.repite() == null ? "" : ", que repite " + orden.repite();
        OrdenSeguida.Masivo masivo = orden.masivo();
        if (masivo != null) {
            suceso(
                    masivo.desde(),
                    Fuente.WORKORDER,
                    "El daño se vinculó al reclamo masivo " + masivo.id() + ": una falla de la red en su lugar.");
            suceso(
                    masivo.solucionadoEn(),
                    Fuente.WORKORDER,
                    "El reclamo masivo " + masivo.id() + " se cerró con solución, y el daño con él.");
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

    private void control(OrdenSeguida.Control control) {
        String what = control.porLlamada() ? "llamada al cliente" : "medición de la línea";
        String detail = control.detalle() == null ? "" : ": " + control.detalle();
        suceso(
                control.planificadoPara(),
                Fuente.QUALITY_CONTROL,
                "Tocaba el control de calidad de la orden " + control.ordenId() + ", por " + what + ".");
        suceso(
                control.en(),
                Fuente.QUALITY_CONTROL,
                "El control de calidad, por " + what + ", " + (control.aprobado() ? "aprobó" : "reprobó") + detail
                        + ".");
    }

    private void nivel(OrdenSeguida.Nivel nivel) {
        String causa = switch (nivel.causa()) {
            case "TIEMPO" -> "por el tiempo transcurrido";
            case "SIN_SOLUCION" -> "porque no hubo solución";
            case "CONTROL_REPROBADO" -> "porque un control de calidad reprobó";
            default -> words(nivel.causa());
        };
        suceso(
                nivel.en(),
                Fuente.ESCALATION,
                "Se comunicó al nivel " + nivel.nivel() + " (" + words(nivel.destinatario()) + "), " + causa + ".");
    }
}
