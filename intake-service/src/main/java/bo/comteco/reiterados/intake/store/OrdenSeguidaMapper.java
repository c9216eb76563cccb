package bo.comteco.reiterados.intake.store;

import bo.comteco.reiterados.delivery.store.DocumentMapper;
import bo.comteco.reiterados.intake.domain.Autor;
import bo.comteco.reiterados.intake.domain.Hitos;
import bo.comteco.reiterados.intake.domain.Informe;
import bo.comteco.reiterados.intake.domain.Medio;
import bo.comteco.reiterados.intake.domain.Momento;
import bo.comteco.reiterados.intake.domain.OrdenSeguida;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Clasificacion;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Control;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Masivo;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Nivel;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Orden;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Prioridad;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Recordatorios;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Sustitucion;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Tramite;
import bo.comteco.reiterados.intake.domain.Registro;
import bo.comteco.reiterados.intake.domain.Situacion;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A followed order as a document of the collection {@code ordenes_seguidas}. */
public final class OrdenSeguidaMapper implements DocumentMapper<OrdenSeguida> {

    /** There while Smartflex is to be told of the order (D-27). */
    static final String POR_INFORMAR = "porInformar";
    /** There where Smartflex does not take it. */
    static final String NO_INFORMADA = "noInformada";

    static final String REGISTRADA_EN = "registradaEn";
    static final String RECHAZADA_EN = "rechazadaEn";
    private static final String INFORMADA = "informada";

    private static final String RESULTADO = "RESULTADO";
    private static final String MEDIO = "medio";
    private static final String EN_ARMARIO = "EN_ARMARIO";
    private static final String OBJETIVO_VENCIDO = "OBJETIVO_VENCIDO";
    private static final String DETENIDO = "DETENIDO";
    private static final String CASO_ESCALADO = "CASO_ESCALADO";
    private static final String CASO_COMUNICADO = "CASO_COMUNICADO";
    private static final String RESULTADO_DE_CASO = "RESULTADO_DE_CASO";
    private static final String TAREA = "TAREA";
    private static final String MATERIAL = "MATERIAL";
    private static final String ASIGNACION = "ASIGNACION";
    private static final String REVISION = "REVISION";
    private static final String GESTION_DE_CONTROL = "GESTION_DE_CONTROL";
    private static final String POR = "por";

    @Override
    public Document toFields(OrdenSeguida seen) {
        Document fields = new Document();
        Orden orden = seen.orden();
        if (orden != null) {
            Document document = new Document("secuencia", orden.secuencia())
                    .append("situacion", orden.situacion().name());
            put(document, "conSolucion", orden.conSolucion());
            put(document, "atendidaConSolucion", orden.atendidaConSolucion());
            put(document, "repite", orden.repite());
            document.append("reclamos", orden.reclamos());
            if (orden.reiteraciones() > 0) {
                document.append("reiteraciones", orden.reiteraciones());
            }
            Hitos hitos = orden.hitos();
            put(document, "registradaEn", date(hitos.registradaEn()));
            put(document, "enReparacionEn", date(hitos.enReparacionEn()));
            put(document, "atendidaEn", date(hitos.atendidaEn()));
            put(document, "cerradaEn", date(hitos.cerradaEn()));
            put(document, "anuladaEn", date(hitos.anuladaEn()));
            put(document, "solucionadaEnLineaEn", date(hitos.solucionadaEnLineaEn()));
            put(document, "inmediataEn", date(hitos.inmediataEn()));
            put(document, "motivoDeAnulacion", orden.motivoDeAnulacion());
            Masivo masivo = orden.masivo();
            if (masivo != null) {
                Document linked = new Document("id", masivo.id()).append("desde", Date.from(masivo.desde()));
                put(linked, "solucionadoEn", date(masivo.solucionadoEn()));
                document.append("masivo", linked);
            }
            put(document, "centro", orden.centro());
            if (!orden.controlesReprobados().isEmpty()) {
                document.append("controlesReprobados", orden.controlesReprobados());
            }
            Sustitucion sustitucion = orden.sustitucion();
            if (sustitucion != null) {
                document.append("sustituidaPor", sustitucion.por()).append("sustituidaEn", Date.from(sustitucion.en()));
            }
            fields.append("orden", document);
        }
        if (!seen.autores().isEmpty()) {
            Document autores = new Document();
            seen.autores().forEach((momento, autor) -> AutorMapper.put(autores, momento.name(), autor));
            fields.append("autores", autores);
        }
        Prioridad prioridad = seen.prioridad();
        if (prioridad != null) {
            Document document = new Document("secuencia", prioridad.secuencia())
                    .append("vulnerabilidad", prioridad.vulnerabilidad())
                    .append("vence", Date.from(prioridad.vence()))
                    .append("clasificadaEn", Date.from(prioridad.clasificadaEn()));
            put(document, "detenidoEn", date(prioridad.detenidoEn()));
            fields.append("prioridad", document);
        }
        if (!seen.clasificaciones().isEmpty()) {
            fields.append(
                    "clasificaciones",
                    seen.clasificaciones().stream()
                            .map(OrdenSeguidaMapper::clasificacion)
                            .toList());
        }
        if (!seen.niveles().isEmpty()) {
            fields.append(
                    "niveles",
                    seen.niveles().stream().map(OrdenSeguidaMapper::nivel).toList());
        }
        if (!seen.controles().isEmpty()) {
            fields.append(
                    "controles",
                    seen.controles().stream()
                            .map(control -> {
                                Document document = new Document("secuencia", control.secuencia())
                                        .append("controlId", control.controlId())
                                        .append("porLlamada", control.porLlamada())
                                        .append("aprobado", control.aprobado())
                                        .append("planificadoPara", Date.from(control.planificadoPara()))
                                        .append("en", Date.from(control.en()));
                                put(document, "detalle", control.detalle());
                                AutorMapper.put(document, POR, control.por());
                                return document;
                            })
                            .toList());
        }
        if (!seen.tramites().isEmpty()) {
            fields.append(
                    "tramites",
                    seen.tramites().stream().map(OrdenSeguidaMapper::tramite).toList());
        }
        switch (seen.informe()) {
            case null -> {}
            case Informe.Pendiente waiting -> fields.append(POR_INFORMAR, registro(waiting.registro()));
            case Informe.Dado given -> fields.append(INFORMADA, true);
            case Informe.Rechazado refused ->
                fields.append(
                        NO_INFORMADA,
                        registro(refused.registro())
                                .append("motivo", refused.motivo())
                                .append(RECHAZADA_EN, Date.from(refused.en())));
        }
        return fields;
    }

    private static Document clasificacion(Clasificacion clasificacion) {
        Document document = new Document("secuencia", clasificacion.secuencia())
                .append("causa", clasificacion.causa())
                .append("vulnerabilidad", clasificacion.vulnerabilidad())
                .append("vence", Date.from(clasificacion.vence()))
                .append("en", Date.from(clasificacion.en()));
        put(document, "motivo", clasificacion.motivo());
        AutorMapper.put(document, POR, clasificacion.por());
        return document;
    }

    private static Clasificacion clasificacion(String id, Document clasificacion) {
        return new Clasificacion(
                id,
                clasificacion.get("secuencia", Number.class).longValue(),
                text(clasificacion, "causa"),
                text(clasificacion, "vulnerabilidad"),
                required(clasificacion, "vence"),
                required(clasificacion, "en"),
                AutorMapper.get(clasificacion, POR),
                clasificacion.getString("motivo"));
    }

    private static Document nivel(Nivel nivel) {
        Document document = new Document("secuencia", nivel.secuencia())
                .append("nivel", nivel.nivel())
                .append("destinatario", nivel.destinatario())
                .append("causa", nivel.causa())
                .append("en", Date.from(nivel.en()));
        if (nivel.declarada()) {
            document.append("declarada", true);
        }
        Recordatorios recordatorios = nivel.recordatorios();
        if (recordatorios != null) {
            document.append("recordatorioEn", Date.from(recordatorios.primero()))
                    .append("recordatorioCadaMs", recordatorios.cada().toMillis());
        }
        put(document, MEDIO, nivel.medio() == null ? null : nivel.medio().name());
        put(document, "hasta", date(nivel.hasta()));
        put(document, "motivo", nivel.motivo());
        AutorMapper.put(document, POR, nivel.por());
        return document;
    }

    private static Nivel nivel(String id, Document nivel) {
        Instant primero = instant(nivel, "recordatorioEn");
        return new Nivel(
                id,
                nivel.get("secuencia", Number.class).longValue(),
                nivel.get("nivel", Number.class).intValue(),
                text(nivel, "destinatario"),
                text(nivel, "causa"),
                required(nivel, "en"),
                nivel.getBoolean("declarada", false),
                primero == null
                        ? null
                        : new Recordatorios(
                                primero,
                                Duration.ofMillis(nivel.get("recordatorioCadaMs", Number.class)
                                        .longValue())),
                medio(nivel, MEDIO),
                instant(nivel, "hasta"),
                AutorMapper.get(nivel, POR),
                nivel.getString("motivo"));
    }

    private static Document tramite(Tramite tramite) {
        Document document = new Document("secuencia", tramite.secuencia()).append("en", Date.from(tramite.en()));
        AutorMapper.put(document, POR, tramite.por());
        return switch (tramite) {
            case Tramite.Asignacion told -> {
                document.append("tipo", ASIGNACION);
                put(document, "tecnico", told.tecnico());
                put(document, "cuadrilla", told.cuadrilla());
                yield document;
            }
            case Tramite.Revision told ->
                document.append("tipo", REVISION).append("reiteraciones", told.reiteraciones());
            case Tramite.GestionDeControl told -> {
                document.append("tipo", GESTION_DE_CONTROL)
                        .append("controlId", told.controlId())
                        .append("desde", told.desde());
                put(document, "llamadas", told.llamadas());
                yield document;
            }
            case Tramite.Resultado told ->
                document.append("tipo", RESULTADO)
                        .append("nivel", told.nivel())
                        .append("rol", told.rol())
                        .append("resultado", told.resultado())
                        .append(MEDIO, told.medio().name());
            case Tramite.EnArmario told ->
                document.append("tipo", EN_ARMARIO).append("rol", told.rol()).append("armario", told.armario());
            case Tramite.ObjetivoVencido told -> document.append("tipo", OBJETIVO_VENCIDO);
            case Tramite.Detenido told -> {
                document.append("tipo", DETENIDO).append("recordatorios", told.recordatorios());
                put(document, "avisoAlCliente", told.avisoAlCliente());
                yield document;
            }
            case Tramite.CasoEscalado told ->
                document.append("tipo", CASO_ESCALADO).append("reiteraciones", told.reiteraciones());
            case Tramite.CasoComunicado told -> document.append("tipo", CASO_COMUNICADO);
            case Tramite.ResultadoDeCaso told ->
                document.append("tipo", RESULTADO_DE_CASO)
                        .append("rol", told.rol())
                        .append("resultado", told.resultado())
                        .append(MEDIO, told.medio().name());
            case Tramite.Tarea told -> {
                document.append("tipo", TAREA)
                        .append("controlId", told.controlId())
                        .append("tarea", told.tarea())
                        .append("motivo", told.motivo());
                put(
                        document,
                        "aviso",
                        told.aviso() == null ? null : told.aviso().name());
                yield document;
            }
            case Tramite.Material told ->
                document.append("tipo", MATERIAL)
                        .append("pedidoId", told.pedidoId())
                        .append("material", told.material());
        };
    }

    private static Tramite tramite(String id, Document document) {
        long secuencia = document.get("secuencia", Number.class).longValue();
        Instant en = required(document, "en");
        Autor por = AutorMapper.get(document, POR);
        String tipo = text(document, "tipo");
        return switch (tipo) {
            case ASIGNACION ->
                new Tramite.Asignacion(
                        id, secuencia, en, por, document.getString("tecnico"), document.getString("cuadrilla"));
            case REVISION ->
                new Tramite.Revision(
                        id,
                        secuencia,
                        en,
                        por,
                        document.get("reiteraciones", Number.class).intValue());
            case GESTION_DE_CONTROL -> {
                Number llamadas = document.get("llamadas", Number.class);
                yield new Tramite.GestionDeControl(
                        id,
                        secuencia,
                        en,
                        por,
                        text(document, "controlId"),
                        llamadas == null ? null : llamadas.intValue(),
                        text(document, "desde"));
            }
            case RESULTADO ->
                new Tramite.Resultado(
                        id,
                        secuencia,
                        en,
                        por,
                        document.get("nivel", Number.class).intValue(),
                        text(document, "rol"),
                        text(document, "resultado"),
                        medioDeResultado(document));
            case EN_ARMARIO ->
                new Tramite.EnArmario(id, secuencia, en, por, text(document, "rol"), text(document, "armario"));
            case OBJETIVO_VENCIDO -> new Tramite.ObjetivoVencido(id, secuencia, en, por);
            case DETENIDO ->
                new Tramite.Detenido(
                        id,
                        secuencia,
                        en,
                        por,
                        document.get("recordatorios", Number.class).intValue(),
                        document.getString("avisoAlCliente"));
            case CASO_ESCALADO ->
                new Tramite.CasoEscalado(
                        id,
                        secuencia,
                        en,
                        por,
                        document.get("reiteraciones", Number.class).intValue());
            case CASO_COMUNICADO -> new Tramite.CasoComunicado(id, secuencia, en, por);
            case RESULTADO_DE_CASO ->
                new Tramite.ResultadoDeCaso(
                        id,
                        secuencia,
                        en,
                        por,
                        text(document, "rol"),
                        text(document, "resultado"),
                        medioDeResultado(document));
            case TAREA ->
                new Tramite.Tarea(
                        id,
                        secuencia,
                        en,
                        por,
                        text(document, "controlId"),
                        text(document, "tarea"),
                        text(document, "motivo"),
                        medio(document, "aviso"));
            case MATERIAL ->
                new Tramite.Material(id, secuencia, en, por, text(document, "pedidoId"), text(document, "material"));
            default -> throw new IllegalStateException("no tramite " + tipo);
        };
    }

    private static Document registro(Registro.DeOrden registro) {
        Document document = new Document("contrato", registro.contrato())
                .append("servicio", registro.servicio())
                .append("falla", registro.falla())
                .append("tipo", registro.tipo());
        put(document, "repite", registro.repite());
        return document.append(REGISTRADA_EN, Date.from(registro.registradaEn()));
    }

    private static Registro.DeOrden registro(String id, Document document) {
        return new Registro.DeOrden(
                id,
                text(document, "contrato"),
                text(document, "servicio"),
                text(document, "falla"),
                text(document, "tipo"),
                document.getString("repite"),
                required(document, REGISTRADA_EN));
    }

    private static @Nullable Informe informe(String id, Document fields) {
        Document waiting = fields.get(POR_INFORMAR, Document.class);
        Document refused = fields.get(NO_INFORMADA, Document.class);
        if (waiting != null) {
            return new Informe.Pendiente(registro(id, waiting));
        } else if (refused != null) {
            return new Informe.Rechazado(
                    registro(id, refused), text(refused, "motivo"), required(refused, RECHAZADA_EN));
        }
        return fields.containsKey(INFORMADA) ? new Informe.Dado() : null;
    }

    private static String text(Document document, String name) {
        return Objects.requireNonNull(document.getString(name), name);
    }

    @Override
    public OrdenSeguida fromFields(String id, Document fields) {
        return new OrdenSeguida(
                id,
                orden(id, fields.get("orden", Document.class)),
                autores(fields.get("autores", Document.class)),
                prioridad(id, fields.get("prioridad", Document.class)),
                fields.getList("clasificaciones", Document.class, List.of()).stream()
                        .map(clasificacion -> clasificacion(id, clasificacion))
                        .toList(),
                fields.getList("niveles", Document.class, List.of()).stream()
                        .map(nivel -> nivel(id, nivel))
                        .toList(),
                fields.getList("controles", Document.class, List.of()).stream()
                        .map(control -> new Control(
                                id,
                                control.get("secuencia", Number.class).longValue(),
                                Objects.requireNonNull(control.getString("controlId")),
                                control.getBoolean("porLlamada", false),
                                control.getBoolean("aprobado", false),
                                required(control, "planificadoPara"),
                                required(control, "en"),
                                control.getString("detalle"),
                                AutorMapper.get(control, POR)))
                        .toList(),
                fields.getList("tramites", Document.class, List.of()).stream()
                        .map(tramite -> tramite(id, tramite))
                        .toList(),
                informe(id, fields));
    }

    private static @Nullable Orden orden(String id, @Nullable Document orden) {
        return orden == null
                ? null
                : new Orden(
                        id,
                        orden.get("secuencia", Number.class).longValue(),
                        Situacion.valueOf(Objects.requireNonNull(orden.getString("situacion"))),
                        orden.getBoolean("conSolucion"),
                        orden.getBoolean("atendidaConSolucion"),
                        orden.getString("repite"),
                        orden.get("reclamos", Number.class).intValue(),
                        orden.containsKey("reiteraciones")
                                ? orden.get("reiteraciones", Number.class).intValue()
                                : 0,
                        new Hitos(
                                instant(orden, "registradaEn"),
                                instant(orden, "enReparacionEn"),
                                instant(orden, "atendidaEn"),
                                instant(orden, "cerradaEn"),
                                instant(orden, "anuladaEn"),
                                instant(orden, "solucionadaEnLineaEn"),
                                instant(orden, "inmediataEn")),
                        orden.getString("motivoDeAnulacion"),
                        masivo(orden.get("masivo", Document.class)),
                        orden.getString("centro"),
                        orden.getList("controlesReprobados", String.class, List.of()),
                        sustitucion(orden));
    }

    private static Map<Momento, Autor> autores(@Nullable Document autores) {
        return autores == null
                ? Map.of()
                : autores.keySet().stream()
                        .collect(Collectors.toMap(
                                Momento::valueOf, each -> AutorMapper.autor(autores.get(each, Document.class))));
    }

    /** What was kept before the means were told was done in the system. */
    private static Medio medioDeResultado(Document document) {
        Medio medio = medio(document, MEDIO);
        return medio == null ? Medio.SISTEMA : medio;
    }

    private static @Nullable Medio medio(Document document, String name) {
        String medio = document.getString(name);
        return medio == null ? null : Medio.valueOf(medio);
    }

    private static @Nullable Sustitucion sustitucion(Document orden) {
        String por = orden.getString("sustituidaPor");
        return por == null ? null : new Sustitucion(por, required(orden, "sustituidaEn"));
    }

    private static @Nullable Masivo masivo(@Nullable Document masivo) {
        return masivo == null
                ? null
                : new Masivo(
                        Objects.requireNonNull(masivo.getString("id")),
                        required(masivo, "desde"),
                        instant(masivo, "solucionadoEn"));
    }

    private static void put(Document document, String name, @Nullable Object value) {
        if (value != null) {
            document.append(name, value);
        }
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static Instant required(Document document, String name) {
        return Objects.requireNonNull(document.getDate(name), name).toInstant();
    }

    private static @Nullable Instant instant(Document document, String name) {
        Date date = document.getDate(name);
        return date == null ? null : date.toInstant();
    }

    private static @Nullable Prioridad prioridad(String id, @Nullable Document prioridad) {
        return prioridad == null
                ? null
                : new Prioridad(
                        id,
                        prioridad.get("secuencia", Number.class).longValue(),
                        Objects.requireNonNull(prioridad.getString("vulnerabilidad")),
                        required(prioridad, "vence"),
                        required(prioridad, "clasificadaEn"),
                        instant(prioridad, "detenidoEn"));
    }
}
