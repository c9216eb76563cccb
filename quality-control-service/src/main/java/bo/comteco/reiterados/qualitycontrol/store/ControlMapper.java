package bo.comteco.reiterados.qualitycontrol.store;

import bo.comteco.reiterados.delivery.store.DocumentMapper;
import bo.comteco.reiterados.qualitycontrol.domain.Asignacion;
import bo.comteco.reiterados.qualitycontrol.domain.ClaseDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.Expediente;
import bo.comteco.reiterados.qualitycontrol.domain.LecturaDeLinea;
import bo.comteco.reiterados.qualitycontrol.domain.Linea;
import bo.comteco.reiterados.qualitycontrol.domain.Parametro;
import bo.comteco.reiterados.qualitycontrol.domain.Quien;
import bo.comteco.reiterados.qualitycontrol.domain.Registro;
import bo.comteco.reiterados.qualitycontrol.domain.Reiteraciones;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado;
import bo.comteco.reiterados.qualitycontrol.domain.Servicio;
import bo.comteco.reiterados.qualitycontrol.domain.Situacion;
import bo.comteco.reiterados.qualitycontrol.domain.Tarea;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The document of a control; {@code situacion} and {@code clase} tell which state it is. */
public final class ControlMapper implements DocumentMapper<Control> {
    static final String ORDEN_ID = "ordenId";
    static final String CLASE = "clase";
    static final String SITUACION = "situacion";
    static final String TAREA = "tarea";
    static final String CENTRO = "centro";
    /** Who was sent last to the visit, for the list of a technician. */
    static final String TECNICO = "tecnico";

    private static final String CUADRILLA = "cuadrilla";
    static final String CERRADA_EN = "cerradaEn";
    static final String PLANIFICADO_PARA = "planificadoPara";

    @Override
    public Document toFields(Control control) {
        Expediente expediente = control.expediente();
        Document fields = new Document(SITUACION, control.situacion().name())
                .append(CLASE, expediente.clase().name())
                .append(ORDEN_ID, expediente.ordenId())
                .append("secuenciaDeOrden", expediente.secuenciaDeOrden())
                .append("contrato", expediente.contrato())
                .append("servicio", expediente.linea().servicio().name())
                .append("falla", expediente.falla())
                .append(CERRADA_EN, Date.from(expediente.cerradaEn()))
                .append("conSolucion", expediente.conSolucion())
                .append(PLANIFICADO_PARA, Date.from(expediente.planificadoPara()));
        put(fields, "tecnologia", expediente.linea().tecnologia());
        put(fields, "clasePon", expediente.linea().clasePon());
        put(fields, "reiteraciones", reiteraciones(expediente.reiteraciones()));
        put(fields, CENTRO, expediente.centro());
        put(fields, TECNICO, control.asignacion().tecnico());
        if (!control.registros().isEmpty()) {
            fields.append(
                    "registros",
                    control.registros().stream().map(ControlMapper::registro).toList());
        }
        switch (control) {
            case Control.PorLlamar ignored -> {}
            case Control.PorMedir medir ->
                fields.append("desde", Date.from(medir.desde()))
                        .append("hasta", Date.from(medir.hasta()))
                        .append("intentos", medir.intentos())
                        .append("medirEn", Date.from(medir.venceEn()));
            case Control.EnTarea tarea -> {
                fields.append(TAREA, tarea.tarea().name())
                        .append("motivo", tarea.motivo())
                        .append("tareaDesde", Date.from(tarea.desde()))
                        .append("lecturas", lecturas(tarea.lecturas()));
                if (tarea.sinRespuesta() != null) {
                    fields.append("sinRespuesta", tarea.sinRespuesta().llamadas())
                            .append(
                                    "llamarDesde",
                                    Date.from(tarea.sinRespuesta().otraVezDesde()));
                }
            }
            case Control.Aprobado aprobado -> {
                fields.append("decididoEn", Date.from(aprobado.decididoEn()))
                        .append("lecturas", lecturas(aprobado.lecturas()));
                put(fields, "advertencia", aprobado.advertencia());
                put(fields, "umbrales", aprobado.umbrales());
            }
            case Control.Reprobado reprobado -> {
                fields.append("decididoEn", Date.from(reprobado.decididoEn()))
                        .append("motivo", reprobado.motivo())
                        .append("lecturas", lecturas(reprobado.lecturas()));
                put(fields, "umbrales", reprobado.umbrales());
            }
            case Control.Solucionado solucionado -> fields.append("decididoEn", Date.from(solucionado.decididoEn()));
        }
        return fields;
    }

    @Override
    public Control fromFields(String id, Document fields) {
        Expediente expediente = new Expediente(
                id,
                fields.getString(ORDEN_ID),
                fields.get("secuenciaDeOrden", Number.class).longValue(),
                fields.getString("contrato"),
                ClaseDeControl.valueOf(fields.getString(CLASE)),
                new Linea(
                        Servicio.valueOf(fields.getString("servicio")),
                        fields.getString("tecnologia"),
                        fields.getString("clasePon")),
                fields.getString("falla"),
                instant(fields, CERRADA_EN),
                fields.getBoolean("conSolucion"),
                reiteraciones(fields.get("reiteraciones", Document.class)),
                instant(fields, PLANIFICADO_PARA),
                fields.getString(CENTRO));
        List<Registro> registros = fields.getList("registros", Document.class, List.of()).stream()
                .map(ControlMapper::registro)
                .toList();
        return switch (Situacion.valueOf(fields.getString(SITUACION))) {
            case PLANIFICADO ->
                switch (expediente.clase()) {
                    case LLAMADA -> new Control.PorLlamar(expediente);
                    case LINEA ->
                        new Control.PorMedir(
                                expediente,
                                instant(fields, "desde"),
                                instant(fields, "hasta"),
                                fields.get("intentos", Number.class).intValue(),
                                instant(fields, "medirEn"),
                                registros);
                };
            case EN_TAREA ->
                new Control.EnTarea(
                        expediente,
                        Tarea.valueOf(fields.getString(TAREA)),
                        fields.getString("motivo"),
                        instant(fields, "tareaDesde"),
                        lecturas(fields),
                        sinRespuesta(fields),
                        registros);
            case APROBADO ->
                new Control.Aprobado(
                        expediente,
                        instant(fields, "decididoEn"),
                        fields.getString("advertencia"),
                        lecturas(fields),
                        fields.getString("umbrales"),
                        registros);
            case REPROBADO ->
                new Control.Reprobado(
                        expediente,
                        instant(fields, "decididoEn"),
                        fields.getString("motivo"),
                        lecturas(fields),
                        fields.getString("umbrales"),
                        registros);
            case SOLUCIONADO -> new Control.Solucionado(expediente, instant(fields, "decididoEn"), registros);
        };
    }

    @Override
    public @Nullable Instant dueAt(Control control) {
        return control.vence().orElse(null);
    }

    private static Instant instant(Document fields, String name) {
        return fields.getDate(name).toInstant();
    }

    private static void put(Document fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.append(name, value);
        }
    }

    private static Control.EnTarea.@Nullable SinRespuesta sinRespuesta(Document fields) {
        Number llamadas = fields.get("sinRespuesta", Number.class);
        return llamadas == null
                ? null
                : new Control.EnTarea.SinRespuesta(llamadas.intValue(), instant(fields, "llamarDesde"));
    }

    private static @Nullable Document reiteraciones(@Nullable Reiteraciones reiteraciones) {
        if (reiteraciones == null) {
            return null;
        }
        Document fields = new Document("cuantas", reiteraciones.cuantas());
        put(fields, "casoId", reiteraciones.casoId());
        return fields;
    }

    private static @Nullable Reiteraciones reiteraciones(@Nullable Document fields) {
        return fields == null
                ? null
                : new Reiteraciones(fields.get("cuantas", Number.class).intValue(), fields.getString("casoId"));
    }

    private static Document registro(Registro registro) {
        Document fields = new Document("quien", registro.quien().codigo())
                .append("cuando", Date.from(registro.cuando()))
                .append("medio", registro.medio().name());
        put(fields, "rol", registro.quien().rol());
        switch (registro.resultado()) {
            case Resultado.Funciona funciona -> {
                fields.append("tipo", "FUNCIONA").append("funciona", funciona.funciona());
                put(fields, "observacion", funciona.observacion());
                put(
                        fields,
                        "aviso",
                        funciona.aviso() == null ? null : funciona.aviso().name());
            }
            case Resultado.NoContesta ignored -> fields.append("tipo", "NO_CONTESTA");
            case Resultado.ConfiguracionResuelta resuelta -> {
                fields.append("tipo", "CONFIGURACION_RESUELTA")
                        .append("resueltoPor", resuelta.resueltoPor().name());
                put(fields, "observacion", resuelta.observacion());
            }
            case Resultado.Visita visita -> {
                fields.append("tipo", "VISITA").append("solucionada", visita.solucionada());
                put(fields, "observacion", visita.observacion());
            }
            case Resultado.FaltaMaterial falta -> {
                fields.append("tipo", "FALTA_MATERIAL").append("material", falta.material());
                put(fields, "observacion", falta.observacion());
            }
            case Resultado.VisitaAsignada(Asignacion asignacion) -> {
                fields.append("tipo", "VISITA_ASIGNADA");
                put(fields, TECNICO, asignacion.tecnico());
                put(fields, CUADRILLA, asignacion.cuadrilla());
            }
        }
        return fields;
    }

    private static Registro registro(Document fields) {
        String observacion = fields.getString("observacion");
        String aviso = fields.getString("aviso");
        String tipo = fields.getString("tipo");
        Resultado resultado = switch (tipo) {
            case "FUNCIONA" ->
                new Resultado.Funciona(
                        fields.getBoolean("funciona"),
                        observacion,
                        aviso == null ? null : Resultado.Aviso.valueOf(aviso));
            case "NO_CONTESTA" -> new Resultado.NoContesta();
            case "CONFIGURACION_RESUELTA" ->
                new Resultado.ConfiguracionResuelta(
                        Resultado.ResueltoPor.valueOf(fields.getString("resueltoPor")), observacion);
            case "VISITA" -> new Resultado.Visita(fields.getBoolean("solucionada"), observacion);
            case "FALTA_MATERIAL" -> new Resultado.FaltaMaterial(fields.getString("material"), observacion);
            case "VISITA_ASIGNADA" ->
                new Resultado.VisitaAsignada(new Asignacion(fields.getString(TECNICO), fields.getString(CUADRILLA)));
            default -> throw new IllegalArgumentException("unknown result of a control: " + tipo);
        };
        return new Registro(
                resultado,
                Registro.Medio.valueOf(fields.getString("medio")),
                new Quien(fields.getString("rol"), fields.getString("quien")),
                instant(fields, "cuando"));
    }

    private static List<Document> lecturas(List<LecturaDeLinea> lecturas) {
        return lecturas.stream()
                .map(lectura -> {
                    Document fields =
                            new Document("parametro", lectura.parametro().name()).append("valor", lectura.valor());
                    put(fields, "minimo", lectura.minimo());
                    put(fields, "maximo", lectura.maximo());
                    return fields;
                })
                .toList();
    }

    private static List<LecturaDeLinea> lecturas(Document fields) {
        return fields.getList("lecturas", Document.class, List.of()).stream()
                .map(lectura -> new LecturaDeLinea(
                        Parametro.valueOf(lectura.getString("parametro")),
                        lectura.getDouble("valor"),
                        lectura.getDouble("minimo"),
                        lectura.getDouble("maximo")))
                .toList();
    }
}
