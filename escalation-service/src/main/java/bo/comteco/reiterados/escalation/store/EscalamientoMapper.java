package bo.comteco.reiterados.escalation.store;

import bo.comteco.reiterados.delivery.store.DocumentMapper;
import bo.comteco.reiterados.escalation.domain.AnulacionConfirmada;
import bo.comteco.reiterados.escalation.domain.AvisoAlCliente;
import bo.comteco.reiterados.escalation.domain.CasoAdministrativo;
import bo.comteco.reiterados.escalation.domain.CausaDeClasificacion;
import bo.comteco.reiterados.escalation.domain.CausaDeNivel;
import bo.comteco.reiterados.escalation.domain.Clasificacion;
import bo.comteco.reiterados.escalation.domain.Detenido;
import bo.comteco.reiterados.escalation.domain.EnCurso;
import bo.comteco.reiterados.escalation.domain.Escalamiento;
import bo.comteco.reiterados.escalation.domain.Expediente;
import bo.comteco.reiterados.escalation.domain.InstruccionEnArmario;
import bo.comteco.reiterados.escalation.domain.Medio;
import bo.comteco.reiterados.escalation.domain.Nivel;
import bo.comteco.reiterados.escalation.domain.NivelAdministrativo;
import bo.comteco.reiterados.escalation.domain.NivelAvisado;
import bo.comteco.reiterados.escalation.domain.OrdenPublica;
import bo.comteco.reiterados.escalation.domain.OrdenPublica.Desenlace;
import bo.comteco.reiterados.escalation.domain.Rebaja;
import bo.comteco.reiterados.escalation.domain.Recordatorios;
import bo.comteco.reiterados.escalation.domain.ResultadoDeNivel;
import bo.comteco.reiterados.escalation.domain.Segmento;
import bo.comteco.reiterados.escalation.domain.Servicio;
import bo.comteco.reiterados.escalation.domain.TipoDeOrden;
import bo.comteco.reiterados.escalation.domain.Vulnerabilidad;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The escalation as a document, and back. */
final class EscalamientoMapper implements DocumentMapper<Escalamiento> {
    static final String CADENA = "orden.cadena";
    static final String NUMERO = "orden.numero";
    static final String CENTRO = "orden.centro";
    static final String CIERRE_EN = "orden.cierre.en";
    static final String CIERRE_CON_SOLUCION = "orden.cierre.conSolucion";
    static final String VULNERABILIDAD = "clasificacion.vulnerabilidad";
    static final String PLAZO_HASTA = "clasificacion.vence";
    /** Neither closed nor annulled for good: what the figures count. */
    static final String VIVA = "viva";
    /** The level in whose tray it stands; absent where nobody has to do anything about it any more. */
    static final String BANDEJA = "bandeja";

    /** The deadline of an order whose target passed, while it stands in a tray; absent otherwise. */
    static final String TRAS_OBJETIVO_HASTA = "trasObjetivoHasta";

    static final String RECORDADA_EN = "recordatorios.ultimoEn";
    static final String RECORDADA_VECES = "recordatorios.contados";
    static final String CASO_SITUACION = "administrativo.situacion";
    static final String CASO_REVISADO_EN = "administrativo.revisadaEn";
    /** Whether it can still miss its deadline. */
    static final String EN_CURSO = "enCurso";

    @Override
    public Document toFields(Escalamiento estado) {
        Expediente expediente = estado.expediente();
        OrdenPublica orden = expediente.orden();
        boolean enCurso = estado instanceof EnCurso;
        Document fields = new Document("orden", orden(orden))
                .append("clasificacion", clasificacion(expediente.clasificacion()))
                .append(
                        "avisados",
                        expediente.avisados().stream()
                                .map(EscalamientoMapper::avisado)
                                .toList())
                .append(VIVA, orden.cierre() == null && (enCurso || orden.anuladaEn() == null))
                .append(EN_CURSO, enCurso);
        put(fields, "objetivoAvisadoEn", fecha(expediente.objetivoAvisadoEn()));
        put(fields, "proximoEn", fecha(expediente.proximoEn()));
        Recordatorios recordatorios = expediente.recordatorios();
        if (recordatorios != null) {
            fields.append(
                    "recordatorios",
                    new Document("ultimoEn", fecha(recordatorios.ultimoEn()))
                            .append("contados", recordatorios.contados()));
        }
        Rebaja rebaja = expediente.rebaja();
        if (rebaja != null) {
            fields.append(
                    "rebaja",
                    new Document("vulnerabilidad", rebaja.vulnerabilidad().name())
                            .append("motivo", rebaja.motivo())
                            .append("por", rebaja.por())
                            .append("en", fecha(rebaja.en())));
        }
        AnulacionConfirmada confirmada = expediente.anulacionConfirmada();
        if (confirmada != null) {
            Document decision = new Document("motivo", confirmada.motivo())
                    .append("por", confirmada.por())
                    .append("en", fecha(confirmada.en()));
            put(decision, "avisoAlCliente", nombre(confirmada.avisoAlCliente()));
            fields.append("anulacionConfirmada", decision);
        }
        InstruccionEnArmario enArmario = expediente.enArmario();
        if (enArmario != null) {
            fields.append(
                    "enArmario",
                    new Document("armario", enArmario.armario())
                            .append("instruccion", enArmario.instruccion())
                            .append("por", enArmario.por())
                            .append("en", fecha(enArmario.en())));
        }
        put(fields, "administrativo", administrativo(expediente.administrativo()));
        if (enCurso || (recordatorios != null && expediente.proximoEn() != null)) {
            fields.append(BANDEJA, expediente.nivel());
            if (expediente.trasSuObjetivo()) {
                fields.append(
                        TRAS_OBJETIVO_HASTA, fecha(expediente.clasificacion().vence()));
            }
        }
        switch (estado) {
            case EnCurso(Expediente igual, List<Instant> vencimientos) ->
                fields.append(
                        "vencimientos", vencimientos.stream().map(Date::from).toList());
            case Detenido(Expediente igual, Instant detenidoEn) -> fields.append("detenidoEn", Date.from(detenidoEn));
        }
        return fields;
    }

    @Override
    public Escalamiento fromFields(String id, Document fields) {
        Document recordatorios = fields.get("recordatorios", Document.class);
        Expediente expediente = new Expediente(
                orden(id, fields.get("orden", Document.class)),
                clasificacion(fields.get("clasificacion", Document.class)),
                fields.getList("avisados", Document.class).stream()
                        .map(EscalamientoMapper::avisado)
                        .toList(),
                instante(fields, "objetivoAvisadoEn"),
                recordatorios == null
                        ? null
                        : new Recordatorios(
                                obligatorio(recordatorios, "ultimoEn"), recordatorios.getInteger("contados")),
                rebaja(fields.get("rebaja", Document.class)),
                confirmada(fields.get("anulacionConfirmada", Document.class)),
                enArmario(fields.get("enArmario", Document.class)),
                administrativo(fields.get("administrativo", Document.class)),
                instante(fields, "proximoEn"));
        return fields.getBoolean(EN_CURSO)
                ? new EnCurso(
                        expediente,
                        fields.getList("vencimientos", Date.class).stream()
                                .map(Date::toInstant)
                                .toList())
                : new Detenido(expediente, obligatorio(fields, "detenidoEn"));
    }

    @Override
    public @Nullable Instant dueAt(Escalamiento estado) {
        return estado.expediente().proximoEn();
    }

    private static Document orden(OrdenPublica orden) {
        Document document = new Document("secuencia", orden.secuencia())
                .append("cadena", orden.cadena())
                .append("numero", orden.numero())
                .append("contrato", orden.contrato())
                .append("servicio", orden.servicio().name())
                .append("tipo", orden.tipo().name())
                .append("registradaEn", fecha(orden.registradaEn()))
                .append("conCaso", orden.conCaso());
        Segmento segmento = orden.segmento();
        put(document, "segmento", segmento == null ? null : segmento.name());
        put(document, "completadaEn", fecha(orden.completadaEn()));
        put(document, "reiteradaEn", fecha(orden.reiteradaEn()));
        put(document, "porRetencionEn", fecha(orden.porRetencionEn()));
        put(document, "inmediataEn", fecha(orden.inmediataEn()));
        put(document, "atencion", desenlace(orden.atencion()));
        put(document, "cierre", desenlace(orden.cierre()));
        put(document, "anuladaEn", fecha(orden.anuladaEn()));
        put(document, "casoSolucionadoEn", fecha(orden.casoSolucionadoEn()));
        put(document, "sustituidaEn", fecha(orden.sustituidaEn()));
        put(document, "centro", orden.centro());
        return document;
    }

    private static OrdenPublica orden(String id, Document document) {
        String segmento = document.getString("segmento");
        return new OrdenPublica(
                id,
                document.getLong("secuencia"),
                document.getString("cadena"),
                document.getInteger("numero"),
                document.getString("contrato"),
                Servicio.valueOf(document.getString("servicio")),
                TipoDeOrden.valueOf(document.getString("tipo")),
                segmento == null ? null : Segmento.valueOf(segmento),
                obligatorio(document, "registradaEn"),
                instante(document, "completadaEn"),
                instante(document, "reiteradaEn"),
                instante(document, "porRetencionEn"),
                instante(document, "inmediataEn"),
                desenlace(document.get("atencion", Document.class)),
                desenlace(document.get("cierre", Document.class)),
                instante(document, "anuladaEn"),
                document.getBoolean("conCaso"),
                instante(document, "casoSolucionadoEn"),
                instante(document, "sustituidaEn"),
                document.getString("centro"));
    }

    private static @Nullable Document desenlace(@Nullable Desenlace desenlace) {
        return desenlace == null
                ? null
                : new Document("en", fecha(desenlace.en())).append("conSolucion", desenlace.conSolucion());
    }

    private static @Nullable Desenlace desenlace(@Nullable Document document) {
        return document == null ? null : new Desenlace(obligatorio(document, "en"), document.getBoolean("conSolucion"));
    }

    private static Document clasificacion(Clasificacion clasificacion) {
        Document document = new Document(
                        "vulnerabilidad", clasificacion.vulnerabilidad().name())
                .append("regla", clasificacion.regla())
                .append("enunciado", clasificacion.enunciado())
                .append("versionDeMatriz", clasificacion.versionDeMatriz())
                .append("causa", clasificacion.causa().name())
                .append("reglaDesde", fecha(clasificacion.reglaDesde()))
                .append("vence", fecha(clasificacion.vence()))
                .append("plazo", clasificacion.plazo())
                .append("venceDesde", fecha(clasificacion.venceDesde()));
        put(document, "objetivoEn", fecha(clasificacion.objetivoEn()));
        return document;
    }

    private static Clasificacion clasificacion(Document document) {
        return new Clasificacion(
                Vulnerabilidad.valueOf(document.getString("vulnerabilidad")),
                document.getString("regla"),
                document.getString("enunciado"),
                document.getString("versionDeMatriz"),
                CausaDeClasificacion.valueOf(document.getString("causa")),
                obligatorio(document, "reglaDesde"),
                obligatorio(document, "vence"),
                document.getString("plazo"),
                obligatorio(document, "venceDesde"),
                instante(document, "objetivoEn"));
    }

    private static @Nullable Rebaja rebaja(@Nullable Document document) {
        return document == null
                ? null
                : new Rebaja(
                        Vulnerabilidad.valueOf(document.getString("vulnerabilidad")),
                        document.getString("motivo"),
                        document.getString("por"),
                        obligatorio(document, "en"));
    }

    private static @Nullable AnulacionConfirmada confirmada(@Nullable Document document) {
        if (document == null) {
            return null;
        }
        String aviso = document.getString("avisoAlCliente");
        return new AnulacionConfirmada(
                document.getString("motivo"),
                aviso == null ? null : AvisoAlCliente.valueOf(aviso),
                document.getString("por"),
                obligatorio(document, "en"));
    }

    private static @Nullable InstruccionEnArmario enArmario(@Nullable Document document) {
        return document == null
                ? null
                : new InstruccionEnArmario(
                        document.getString("armario"),
                        document.getString("instruccion"),
                        document.getString("por"),
                        obligatorio(document, "en"));
    }

    private static @Nullable Document administrativo(@Nullable CasoAdministrativo caso) {
        if (caso == null) {
            return null;
        }
        Document document = new Document("situacion", caso.situacion().name())
                .append("reiteraciones", caso.revision().reiteraciones())
                .append("revisadaEn", fecha(caso.revision().en()));
        if (caso instanceof CasoAdministrativo.Elevado elevado
                && !elevado.resultados().isEmpty()) {
            Document resultados = new Document();
            elevado.resultados().forEach((nivel, dicho) -> resultados.append(nivel.name(), resultado(dicho)));
            document.append("resultados", resultados);
        }
        if (caso instanceof CasoAdministrativo.Comunicado comunicado) {
            document.append("coordinacion", comunicado.coordinacion())
                    .append("por", comunicado.por())
                    .append("comunicadoEn", fecha(comunicado.en()));
        }
        return document;
    }

    private static @Nullable CasoAdministrativo administrativo(@Nullable Document document) {
        if (document == null) {
            return null;
        }
        CasoAdministrativo.Revision revision = new CasoAdministrativo.Revision(
                document.getInteger("reiteraciones"), obligatorio(document, "revisadaEn"));
        return switch (CasoAdministrativo.Situacion.valueOf(document.getString("situacion"))) {
            case EN_ESPERA -> new CasoAdministrativo.EnEspera(revision);
            case REGISTRADO -> new CasoAdministrativo.Registrado(revision);
            case ESCALADO -> new CasoAdministrativo.Escalado(revision, resultados(document));
            case COMUNICADO, CONCLUIDO ->
                new CasoAdministrativo.Comunicado(
                        revision,
                        document.getString("coordinacion"),
                        document.getString("por"),
                        obligatorio(document, "comunicadoEn"),
                        resultados(document));
        };
    }

    private static Map<NivelAdministrativo, ResultadoDeNivel> resultados(Document caso) {
        Map<NivelAdministrativo, ResultadoDeNivel> todos = new EnumMap<>(NivelAdministrativo.class);
        Document resultados = caso.get("resultados", new Document());
        resultados
                .keySet()
                .forEach(nivel -> todos.put(
                        NivelAdministrativo.valueOf(nivel), resultado(resultados.get(nivel, Document.class))));
        return todos;
    }

    private static Document resultado(ResultadoDeNivel resultado) {
        Document document = new Document("valor", resultado.valor().name())
                .append("detalle", resultado.detalle())
                .append("por", resultado.por())
                .append("en", fecha(resultado.en()));
        medio(document, resultado.medio());
        return document;
    }

    private static ResultadoDeNivel resultado(Document document) {
        return new ResultadoDeNivel(
                ResultadoDeNivel.Valor.valueOf(document.getString("valor")),
                medio(document),
                document.getString("detalle"),
                document.getString("por"),
                obligatorio(document, "en"));
    }

    /** What is done in this system is the rule, and takes no room. */
    private static void medio(Document document, Medio medio) {
        if (medio != Medio.SISTEMA) {
            document.append("medio", medio.name());
        }
    }

    private static Medio medio(Document document) {
        String medio = document.getString("medio");
        return medio == null ? Medio.SISTEMA : Medio.valueOf(medio);
    }

    private static Document avisado(NivelAvisado avisado) {
        Document document = new Document("nivel", avisado.nivel().name())
                .append("causa", avisado.causa().name())
                .append("vencioEn", fecha(avisado.vencioEn()))
                .append("disparadoEn", fecha(avisado.disparadoEn()));
        put(document, "motivo", avisado.motivo());
        medio(document, avisado.medio());
        ResultadoDeNivel resultado = avisado.resultado();
        put(document, "resultado", resultado == null ? null : resultado(resultado));
        return document;
    }

    private static NivelAvisado avisado(Document document) {
        Document resultado = document.get("resultado", Document.class);
        return new NivelAvisado(
                Nivel.valueOf(document.getString("nivel")),
                CausaDeNivel.valueOf(document.getString("causa")),
                obligatorio(document, "vencioEn"),
                obligatorio(document, "disparadoEn"),
                document.getString("motivo"),
                medio(document),
                resultado == null ? null : resultado(resultado));
    }

    private static @Nullable String nombre(@Nullable Enum<?> valor) {
        return valor == null ? null : valor.name();
    }

    private static void put(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.append(field, value);
        }
    }

    private static @Nullable Date fecha(@Nullable Instant instante) {
        return instante == null ? null : Date.from(instante);
    }

    private static @Nullable Instant instante(Document document, String field) {
        Date date = document.getDate(field);
        return date == null ? null : date.toInstant();
    }

    private static Instant obligatorio(Document document, String field) {
        return Objects.requireNonNull(instante(document, field), field);
    }
}
