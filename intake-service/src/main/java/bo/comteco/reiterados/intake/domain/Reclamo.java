package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One report of a fault by a client, through one channel. What was told never changes; the rest moves on its own: Smartflex
 * may answer late, assistance may be recorded before or after step 3, step 3 is decided elsewhere, people complete the form.
 *
 * @param recepcion what was told
 * @param cliente how far the client is known
 * @param asistencia result of the online assistance; null before it
 * @param avance what step 3 made of it
 * @param formulario what people did to its form Reclamos Varios; untouched where it has none
 * @param encargo what was done about what it asks of people beyond its channel
 * @param bitacora the newest entries of its history
 * @param informadoEn when the client was last told when it is repaired (Pasos 4, 6); null where nobody did
 */
public record Reclamo(
        Recepcion recepcion,
        Cliente cliente,
        @Nullable Asistencia asistencia,
        Avance avance,
        Formulario formulario,
        Encargo encargo,
        Bitacora bitacora,
        @Nullable Instant informadoEn) {

    /** Of which the client was told nothing yet. */
    public Reclamo(
            Recepcion recepcion,
            Cliente cliente,
            @Nullable Asistencia asistencia,
            Avance avance,
            Formulario formulario,
            Encargo encargo,
            Bitacora bitacora) {
        this(recepcion, cliente, asistencia, avance, formulario, encargo, bitacora, null);
    }

    /** As it is received. */
    static Reclamo recibido(Recepcion recepcion, Cliente cliente) {
        return new Reclamo(
                recepcion, cliente, null, new Avance.SinDecidir(), Formulario.INTACTO, Encargo.INTACTO, Bitacora.VACIA);
    }

    /** Id of the claim. */
    public String id() {
        return recepcion.reclamoId();
    }

    /** The contract: as it was told, or as Smartflex found it; null until then, and nothing is told to others before. */
    public @Nullable String contrato() {
        String told = recepcion.contrato();
        return told == null && cliente instanceof Cliente.Verificado known ? known.contrato() : told;
    }

    /** What Smartflex told of the product; null until it did. */
    public @Nullable Producto producto() {
        return cliente instanceof Cliente.Verificado known ? known.producto() : null;
    }

    /** Whether step 3 has been decided. */
    public boolean decidido() {
        return avance.decision() != null;
    }

    /** Whether step 3 has been decided, and whoever recorded assistance need not wait for what follows from it. */
    public boolean asentado() {
        return decidido() && !(asistencia != null && avance instanceof Avance.EnAsistencia);
    }

    /** Whether the procedure sends it to step 7: a repetition that came by phone. */
    public boolean llevaFormulario() {
        DecisionDelPaso3 decision = avance.decision();
        return recepcion.canal() == Canal.CALL_CENTER
                && decision != null
                && decision != DecisionDelPaso3.PRIMER_REPORTE
                && decision != DecisionDelPaso3.BAJO_RECLAMO_MASIVO;
    }

    /** The step in which its client is told when it is repaired (Pasos 4, 6); null where the procedure asks nobody to. */
    public @Nullable Paso pasoDelInforme() {
        return !llevaFormulario()
                ? null
                : avance.decision() == DecisionDelPaso3.REITERA_TRAS_CIERRE
                        ? Paso.NUEVA_SOLICITUD
                        : Paso.INFORME_AL_CLIENTE;
    }

    /**
     * Why it waits for supervision; nothing where it does not. A form does from the decision on: the system fills it and hands
     * it over. One gestión answers what was known by then.
     */
    public Set<MotivoDeBandeja> enBandejaPor() {
        Formulario.Gestion gestion = formulario.gestion();
        EnumSet<MotivoDeBandeja> reasons = EnumSet.noneOf(MotivoDeBandeja.class);
        if (llevaFormulario() && gestion == null) {
            reasons.add(MotivoDeBandeja.FORMULARIO);
        }
        if (cliente instanceof Cliente.Desconocido unknown
                && (gestion == null || gestion.en().isBefore(unknown.en()))) {
            reasons.add(MotivoDeBandeja.CLIENTE_DESCONOCIDO);
        }
        return reasons;
    }

    /** Since when it waits for supervision: a form since the reception of its claim; null where it does not. */
    public @Nullable Instant enBandejaDesde() {
        Set<MotivoDeBandeja> reasons = enBandejaPor();
        if (reasons.contains(MotivoDeBandeja.FORMULARIO)) {
            return recepcion.recibidoEn();
        }
        return reasons.isEmpty() || !(cliente instanceof Cliente.Desconocido unknown) ? null : unknown.en();
    }

    /** Whether step 14 may be done: a claim of RETENCION whose order is known. */
    public boolean tieneOrdenQueSeguir() {
        return recepcion.canal() == Canal.RETENCION && tieneOrden();
    }

    /** Whether it belongs to an order: under a reclamo masivo it does not (D-23). */
    private boolean tieneOrden() {
        return avance instanceof Avance.Decidido decided && decided.decision() != DecisionDelPaso3.BAJO_RECLAMO_MASIVO;
    }

    /** The tray in which {@link #encargoPor} waits: each channel has its own. */
    public @Nullable Bandeja bandejaDelEncargo() {
        return switch (recepcion.canal()) {
            case CALL_CENTER -> null;
            case HELP_DESK -> Bandeja.CIERRES_PEDIDOS;
            case RETENCION -> Bandeja.COORDINACION_RETENCION;
        };
    }

    /**
     * What it asks of people beyond its channel, answered or not; nothing where it does not. A later reason takes the place of
     * an earlier one.
     */
    public @Nullable MotivoDeBandeja encargoPor() {
        if (!(avance instanceof Avance.Decidido decided) || !tieneOrden()) {
            return null;
        }
        return switch (recepcion.canal()) {
            case CALL_CENTER -> null;
            case HELP_DESK ->
                asistencia != null && asistencia.resultado() == ResultadoDeAsistencia.SOLUCIONADO
                        ? MotivoDeBandeja.PIDE_CIERRE
                        : null;
            case RETENCION -> {
                if (encargo.sinSolucionEn() != null) {
                    yield MotivoDeBandeja.SIN_SOLUCION;
                }
                yield switch (decided.decision()) {
                    case PRIMER_REPORTE, REITERA_ABIERTA, BAJO_RECLAMO_MASIVO -> null;
                    case REITERA_ATENDIDA -> MotivoDeBandeja.ORDEN_ATENDIDA;
                    case REITERA_TRAS_CIERRE -> MotivoDeBandeja.NUEVA_ORDEN;
                };
            }
        };
    }

    /** Since when {@link #encargoPor} waits; null where there is nothing, or it was answered since. */
    public @Nullable Instant encargoDesde() {
        MotivoDeBandeja reason = encargoPor();
        if (reason == null) {
            return null;
        }
        Instant since = recepcion.recibidoEn();
        if (reason == MotivoDeBandeja.PIDE_CIERRE && asistencia != null) {
            since = asistencia.en();
        } else if (encargo.sinSolucionEn() != null) {
            since = encargo.sinSolucionEn();
        }
        Instant answered = encargo.respondidoEn();
        return answered == null || answered.isBefore(since) ? since : null;
    }

    Reclamo con(Cliente known) {
        return new Reclamo(recepcion, known, asistencia, avance, formulario, encargo, bitacora, informadoEn);
    }

    Reclamo con(Asistencia recorded) {
        return new Reclamo(recepcion, cliente, recorded, avance, formulario, encargo, bitacora, informadoEn);
    }

    Reclamo con(Avance reached) {
        return new Reclamo(recepcion, cliente, asistencia, reached, formulario, encargo, bitacora, informadoEn);
    }

    Reclamo con(Formulario touched) {
        return new Reclamo(recepcion, cliente, asistencia, avance, touched, encargo, bitacora, informadoEn);
    }

    Reclamo con(Encargo changed) {
        return new Reclamo(recepcion, cliente, asistencia, avance, formulario, changed, bitacora, informadoEn);
    }

    Reclamo con(Bitacora longer) {
        return new Reclamo(recepcion, cliente, asistencia, avance, formulario, encargo, longer, informadoEn);
    }

    /** The client was told when it is repaired. */
    Reclamo informado(Instant en) {
        return new Reclamo(recepcion, cliente, asistencia, avance, formulario, encargo, bitacora, en);
    }
}
