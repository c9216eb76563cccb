package bo.comteco.reiterados.contracts;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The stable wire name and version of every event: the header {@code ce_type} and the extension {@code ce_dataversion}.
 * Renaming a class changes nothing here; a wire name is never used again for another thing.
 */
public enum TipoDeEvento {
    RECLAMO_RECIBIDO("ReclamoRecibido", 1, Topic.RECLAMOS, ReclamoRecibido.class),
    RECLAMO_COMPLETADO("ReclamoCompletado", 1, Topic.RECLAMOS, ReclamoCompletado.class),
    ASISTENCIA_REGISTRADA("AsistenciaRegistrada", 1, Topic.RECLAMOS, AsistenciaRegistrada.class),
    ASISTENCIA_INICIADA("AsistenciaIniciada", 1, Topic.ORDENES, AsistenciaIniciada.class),
    RECLAMO_SOLUCIONADO_EN_LINEA("ReclamoSolucionadoEnLinea", 1, Topic.ORDENES, ReclamoSolucionadoEnLinea.class),
    REITERACION_REGISTRADA("ReiteracionRegistrada", 1, Topic.ORDENES, ReiteracionRegistrada.class),
    ORDEN_REGISTRADA("OrdenRegistrada", 1, Topic.ORDENES, OrdenRegistrada.class),
    ORDEN_COMPLETADA("OrdenCompletada", 1, Topic.ORDENES, OrdenCompletada.class),
    ORDEN_EN_REPARACION("OrdenEnReparacion", 1, Topic.ORDENES, OrdenEnReparacion.class),
    ORDEN_ASIGNADA("OrdenAsignada", 1, Topic.ORDENES, OrdenAsignada.class),
    ORDEN_ATENDIDA("OrdenAtendida", 1, Topic.ORDENES, OrdenAtendida.class),
    ORDEN_CERRADA("OrdenCerrada", 1, Topic.ORDENES, OrdenCerrada.class),
    ORDEN_ANULADA("OrdenAnulada", 1, Topic.ORDENES, OrdenAnulada.class),
    ORDEN_SUSTITUIDA("OrdenSustituida", 1, Topic.ORDENES, OrdenSustituida.class),
    CASO_ABIERTO("CasoAbierto", 1, Topic.ORDENES, CasoAbierto.class),
    CASO_SOLUCIONADO("CasoSolucionado", 1, Topic.ORDENES, CasoSolucionado.class),
    ORDEN_DECLARADA_INMEDIATA("OrdenDeclaradaInmediata", 1, Topic.ORDENES, OrdenDeclaradaInmediata.class),
    RECLAMO_VINCULADO_A_MASIVO("ReclamoVinculadoAMasivo", 1, Topic.ORDENES, ReclamoVinculadoAMasivo.class),
    DANO_SOLUCIONADO_CON_MASIVO("DanoSolucionadoConMasivo", 1, Topic.ORDENES, DanoSolucionadoConMasivo.class),
    RECLAMO_MASIVO_DECLARADO("ReclamoMasivoDeclarado", 1, Topic.ORDENES, ReclamoMasivoDeclarado.class),
    RECLAMO_MASIVO_CERRADO("ReclamoMasivoCerrado", 1, Topic.ORDENES, ReclamoMasivoCerrado.class),
    ORDEN_CLASIFICADA("OrdenClasificada", 1, Topic.ESCALAMIENTOS, OrdenClasificada.class),
    NIVEL_ESCALADO("NivelEscalado", 1, Topic.ESCALAMIENTOS, NivelEscalado.class),
    GESTION_DE_NIVEL_REGISTRADA("GestionDeNivelRegistrada", 1, Topic.ESCALAMIENTOS, GestionDeNivelRegistrada.class),
    OBJETIVO_VENCIDO("ObjetivoVencido", 1, Topic.ESCALAMIENTOS, ObjetivoVencido.class),
    RECORDATORIO_DE_JEFATURA("RecordatorioDeJefatura", 1, Topic.ESCALAMIENTOS, RecordatorioDeJefatura.class),
    ESCALAMIENTO_DETENIDO("EscalamientoDetenido", 1, Topic.ESCALAMIENTOS, EscalamientoDetenido.class),
    CASO_ADMINISTRATIVO_ESCALADO(
            "CasoAdministrativoEscalado", 1, Topic.ESCALAMIENTOS, CasoAdministrativoEscalado.class),
    CASO_COMUNICADO("CasoComunicado", 1, Topic.ESCALAMIENTOS, CasoComunicado.class),
    RESULTADO_DE_CASO_REGISTRADO("ResultadoDeCasoRegistrado", 1, Topic.ESCALAMIENTOS, ResultadoDeCasoRegistrado.class),
    CONTROL_PLANIFICADO("ControlPlanificado", 1, Topic.CALIDAD, ControlPlanificado.class),
    REITERACIONES_REVISADAS("ReiteracionesRevisadas", 1, Topic.CALIDAD, ReiteracionesRevisadas.class),
    TAREA_DE_CONTROL_CREADA("TareaDeControlCreada", 1, Topic.CALIDAD, TareaDeControlCreada.class),
    GESTION_DE_CONTROL_REGISTRADA("GestionDeControlRegistrada", 1, Topic.CALIDAD, GestionDeControlRegistrada.class),
    VISITA_PEDIDA("VisitaPedida", 1, Topic.CALIDAD, VisitaPedida.class),
    MATERIAL_PEDIDO("MaterialPedido", 1, Topic.CALIDAD, MaterialPedido.class),
    VISITA_SOLUCIONADA("VisitaSolucionada", 1, Topic.CALIDAD, VisitaSolucionada.class),
    CONTROL_APROBADO("ControlAprobado", 1, Topic.CALIDAD, ControlAprobado.class),
    CONTROL_REPROBADO("ControlReprobado", 1, Topic.CALIDAD, ControlReprobado.class),
    INDICADOR_RECALCULADO("IndicadorRecalculado", 1, Topic.INDICADORES, IndicadorRecalculado.class),
    INDICADOR_CERRADO("IndicadorCerrado", 1, Topic.INDICADORES, IndicadorCerrado.class);

    private static final Map<String, TipoDeEvento> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(TipoDeEvento::wireName, type -> type));
    private static final Map<Class<?>, TipoDeEvento> BY_CLASS =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(TipoDeEvento::record, type -> type));

    private final String wireName;
    private final int version;
    private final Topic topic;
    private final Class<? extends Evento> record;

    TipoDeEvento(String wireName, int version, Topic topic, Class<? extends Evento> record) {
        this.wireName = wireName;
        this.version = version;
        this.topic = topic;
        this.record = record;
    }

    /** The type of an event. */
    public static TipoDeEvento of(Evento evento) {
        return Objects.requireNonNull(BY_CLASS.get(evento.getClass()), () -> "unregistered event " + evento.getClass());
    }

    /** The type with that wire name, or empty where this version of the code does not know it. */
    public static Optional<TipoDeEvento> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    /** The name in {@code ce_type}. */
    public String wireName() {
        return wireName;
    }

    /** The version in {@code ce_dataversion}, from 1. */
    public int version() {
        return version;
    }

    /** Where it is published. */
    public Topic topic() {
        return topic;
    }

    /** The record that it is read into. */
    public Class<? extends Evento> record() {
        return record;
    }
}
