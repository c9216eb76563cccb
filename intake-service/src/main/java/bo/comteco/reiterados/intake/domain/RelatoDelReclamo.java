package bo.comteco.reiterados.intake.domain;

import bo.comteco.reiterados.intake.domain.RelatoDeLaOrden.Hechura;
import bo.comteco.reiterados.intake.domain.Suceso.Fuente;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a claim in Pasos 1 to 16: the entries of people, and what the system did in between, which follows from the claim
 * itself and is written nowhere else.
 */
final class RelatoDelReclamo {

    private final Relato relato;
    private final Reclamo reclamo;
    private final List<Interaccion> interacciones;
    private final Canal canal;
    private final Instant recibidoEn;

    private RelatoDelReclamo(Relato relato, Reclamo reclamo, List<Interaccion> interacciones) {
        this.relato = relato;
        this.reclamo = reclamo;
        this.interacciones = interacciones;
        this.canal = reclamo.recepcion().canal();
        this.recibidoEn = reclamo.recepcion().recibidoEn();
    }

    static void contar(Relato relato, Reclamo reclamo, List<Interaccion> interacciones) {
        RelatoDelReclamo told = new RelatoDelReclamo(relato, reclamo, interacciones);
        interacciones.forEach(told::interaccion);
        told.verificacion();
        told.decision();
        told.formulario();
        told.encargos();
    }

    /** How that claim made that order; null where it did not. */
    static @Nullable Hechura hizo(Reclamo reclamo, OrdenSeguida orden) {
        DecisionDelPaso3 decision = reclamo.avance().decision();
        boolean repeats = decision == DecisionDelPaso3.REITERA_TRAS_CIERRE;
        if (!orden.ordenId().equals(reclamo.avance().ordenId())
                || (decision != DecisionDelPaso3.PRIMER_REPORTE && !repeats)) {
            return null;
        }
        Asistencia asistencia = reclamo.asistencia();
        return switch (reclamo.recepcion().canal()) {
            case CALL_CENTER -> new Hechura(repeats ? 6 : null, null);
            case HELP_DESK -> new Hechura(11, asistencia == null ? null : asistencia.unidad());
            case RETENCION -> new Hechura(repeats ? 15 : null, null);
        };
    }

    /** What the system did, on the claim's own channel. */
    private void sistema(@Nullable Instant en, Fuente fuente, int paso, String resultado, String frase) {
        relato.suceso(en, fuente, paso, Autor.SISTEMA, Medio.SISTEMA, resultado, frase);
    }

    private void interaccion(Interaccion entry) {
        String medio = Relato.medio(entry.medio());
        String what = switch (entry.paso()) {
            case RECEPCION -> "recibió el reclamo, " + medio + ".";
            case VERIFICACION_DEL_CLIENTE -> "verificó al cliente en Smartflex: " + entry.resultado() + ".";
            case INFORME_AL_CLIENTE, NUEVA_SOLICITUD -> "informó al cliente, " + medio + ": " + entry.resultado();
            case ASISTENCIA -> "brindó asistencia en línea. " + entry.resultado() + ".";
            case FORMULARIO -> "completó el formulario Reclamos Varios.";
            case GESTION -> "gestionó el daño con " + entry.unidad() + ", " + medio + ": " + entry.resultado();
            case SEGUIMIENTO -> "respondió al pedido de cerrar la orden, " + medio + ": " + entry.resultado();
            case SEGUIMIENTO_DE_ORDEN ->
                "siguió la orden con " + entry.unidad() + ", " + medio + ". " + entry.resultado();
            case GESTION_TECNICA ->
                "gestionó con " + entry.unidad() + ", " + medio + ", y respondió: " + entry.resultado();
            case VERIFICACION_DE_ATENCION, REVISION_DE_HISTORIAL, DERIVACION, NUEVA_SOLICITUD_DE_RETENCION ->
                "hizo el paso " + entry.paso().numero() + ": " + entry.resultado();
        };
        relato.suceso(
                entry.en(),
                Fuente.INTAKE,
                entry.paso().numero(),
                Autor.de(entry.por()),
                entry.medio(),
                entry.resultado(),
                entry.por().enPalabras() + " " + what);
    }

    /** Paso 2, and on the other channels Pasos 9 and 12: at reception by whoever took the claim, afterwards by the system. */
    private void verificacion() {
        int paso = switch (canal) {
            case CALL_CENTER -> 2;
            case HELP_DESK -> 9;
            case RETENCION -> 12;
        };
        Autor taker = interacciones.stream()
                .filter(each -> each.paso() == Paso.RECEPCION)
                .findFirst()
                .map(each -> Autor.de(each.por()))
                .orElse(null);
        Instant later = switch (reclamo.cliente()) {
            case Cliente.Verificado known -> known.en();
            case Cliente.Desconocido unknown -> unknown.en();
            case Cliente.PorVerificar _ -> null;
        };
        boolean atOnce = later == null && reclamo.cliente() instanceof Cliente.Verificado;
        String about = canal == Canal.RETENCION
                ? " (" + reclamo.recepcion().servicio() + ", falla "
                        + reclamo.recepcion().falla() + ")"
                : "";
        relato.suceso(
                recibidoEn,
                Fuente.INTAKE,
                paso,
                taker,
                Medio.SISTEMA,
                atOnce ? "Cliente verificado" + about : "Cliente por verificar" + about,
                atOnce
                        ? "Se verificó al cliente en Smartflex" + about + ": contrato " + reclamo.contrato() + "."
                        : "Smartflex no respondía: el cliente quedó por verificar" + about + ".");
        if (reclamo.cliente() instanceof Cliente.Desconocido) {
            sistema(
                    later,
                    Fuente.INTAKE,
                    paso,
                    "Cliente desconocido, en la bandeja de la supervisora",
                    reclamo.contrato() == null
                            ? "Smartflex no halla un solo contrato de ese cliente con ese servicio."
                            : "Smartflex no conoce ese contrato con ese servicio.");
        } else if (interacciones.stream()
                .noneMatch(each -> each.paso() == Paso.VERIFICACION_DEL_CLIENTE
                        && each.en().equals(later))) {
            sistema(
                    later,
                    Fuente.INTAKE,
                    paso,
                    "Cliente verificado",
                    "Smartflex respondió, y el cliente quedó verificado: contrato " + reclamo.contrato() + ".");
        }
    }

    /** At the reception: step 3 looks at the damage as it stood then. HELP_DESK looks so at the history (9), RETENCION at the order (13). */
    private void decision() {
        DecisionDelPaso3 decision = reclamo.avance().decision();
        String ordenId = reclamo.avance().ordenId();
        if (decision == null) {
            return;
        }
        int paso = switch (canal) {
            case CALL_CENTER -> 3;
            case HELP_DESK -> 9;
            case RETENCION -> 13;
        };
        sistema(
                recibidoEn,
                Fuente.WORKORDER,
                paso,
                Relato.resultado(decision.name()),
                switch (decision) {
                    case PRIMER_REPORTE -> "Es el primer reporte de este daño.";
                    case REITERA_ABIERTA -> "Reitera un daño que se está atendiendo: " + ordenId + ".";
                    case REITERA_ATENDIDA ->
                        "Reitera un daño cuya orden fue atendida y no está cerrada: " + ordenId + ".";
                    case REITERA_TRAS_CIERRE -> "Reitera un daño que ya se había cerrado.";
                    case BAJO_RECLAMO_MASIVO -> "Llegó bajo un reclamo masivo: no reitera ni tiene orden propia.";
                });
        if (canal == Canal.CALL_CENTER && decision == DecisionDelPaso3.REITERA_ATENDIDA) {
            sistema(recibidoEn, Fuente.WORKORDER, 5, "Atendida sin cerrar", "No se emite otra orden.");
        } else if (canal == Canal.CALL_CENTER && decision == DecisionDelPaso3.REITERA_TRAS_CIERRE) {
            sistema(recibidoEn, Fuente.WORKORDER, 5, "Cerrada", "Se emite otra orden por el mismo daño.");
        }
    }

    /** Paso 7: the system fills what it knows and hands it over, whether or not somebody completes it. */
    private void formulario() {
        if (reclamo.llevaFormulario()) {
            sistema(
                    recibidoEn,
                    Fuente.INTAKE,
                    7,
                    "En la bandeja de la supervisora",
                    "El sistema llenó el formulario Reclamos Varios con lo que sabe, y está en la bandeja de la supervisora.");
        }
    }

    /** What the claim asked of people beyond its channel, when that came to their tray. */
    private void encargos() {
        DecisionDelPaso3 decision = reclamo.avance().decision();
        Asistencia asistencia = reclamo.asistencia();
        if (reclamo.encargoPor() == MotivoDeBandeja.PIDE_CIERRE) {
            sistema(
                    Objects.requireNonNull(asistencia).en(),
                    Fuente.INTAKE,
                    10,
                    "En la bandeja del supervisor CO",
                    "Se pidió al supervisor del centro de operaciones que cierre la orden "
                            + reclamo.avance().ordenId() + ".");
        }
        if (canal != Canal.RETENCION) {
            return;
        }
        if (decision == DecisionDelPaso3.REITERA_ATENDIDA || decision == DecisionDelPaso3.REITERA_TRAS_CIERRE) {
            sistema(
                    recibidoEn,
                    Fuente.INTAKE,
                    15,
                    "En la bandeja de la Coordinadora Retención",
                    "El caso pasó a la Coordinadora Retención, con los datos para la gestión técnica.");
        }
        sistema(
                reclamo.encargo().sinSolucionEn(),
                Fuente.INTAKE,
                14,
                "En la bandeja de la Coordinadora Retención",
                "El caso pasó a la Coordinadora Retención: el seguimiento no halló solución.");
    }
}
