package bo.comteco.reiterados.qualitycontrol.store;

import bo.comteco.reiterados.delivery.store.DocumentMapper;
import bo.comteco.reiterados.qualitycontrol.domain.ClaseDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.Expediente;
import bo.comteco.reiterados.qualitycontrol.domain.LecturaDeLinea;
import bo.comteco.reiterados.qualitycontrol.domain.Linea;
import bo.comteco.reiterados.qualitycontrol.domain.Parametro;
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
                .append("cerradaEn", Date.from(expediente.cerradaEn()))
                .append(PLANIFICADO_PARA, Date.from(expediente.planificadoPara()));
        put(fields, "tecnologia", expediente.linea().tecnologia());
        put(fields, "clasePon", expediente.linea().clasePon());
        put(fields, "resultado", resultado(control.resultado()));
        switch (control) {
            case Control.PorLlamar ignored -> {}
            case Control.PorMedir medir ->
                fields.append("desde", Date.from(medir.desde()))
                        .append("hasta", Date.from(medir.hasta()))
                        .append("intentos", medir.intentos())
                        .append("medirEn", Date.from(medir.venceEn()));
            case Control.EnTarea tarea ->
                fields.append("tarea", tarea.tarea().name())
                        .append("motivo", tarea.motivo())
                        .append("tareaDesde", Date.from(tarea.desde()))
                        .append("lecturas", lecturas(tarea.lecturas()));
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
                instant(fields, "cerradaEn"),
                instant(fields, PLANIFICADO_PARA));
        Resultado resultado = resultado(fields.get("resultado", Document.class));
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
                                (Resultado.ConfiguracionResuelta) resultado);
                };
            case EN_TAREA ->
                new Control.EnTarea(
                        expediente,
                        Tarea.valueOf(fields.getString("tarea")),
                        fields.getString("motivo"),
                        instant(fields, "tareaDesde"),
                        lecturas(fields),
                        resultado);
            case APROBADO ->
                new Control.Aprobado(
                        expediente,
                        instant(fields, "decididoEn"),
                        fields.getString("advertencia"),
                        lecturas(fields),
                        fields.getString("umbrales"),
                        resultado);
            case REPROBADO ->
                new Control.Reprobado(
                        expediente,
                        instant(fields, "decididoEn"),
                        fields.getString("motivo"),
                        lecturas(fields),
                        fields.getString("umbrales"),
                        resultado);
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

    private static @Nullable Document resultado(@Nullable Resultado resultado) {
        return switch (resultado) {
            case null -> null;
            case Resultado.Funciona funciona -> {
                Document fields = new Document("funciona", funciona.funciona());
                put(fields, "observacion", funciona.observacion());
                yield fields;
            }
            case Resultado.ConfiguracionResuelta resuelta ->
                new Document("resueltoPor", resuelta.resueltoPor().name());
        };
    }

    private static @Nullable Resultado resultado(@Nullable Document fields) {
        if (fields == null) {
            return null;
        }
        String resueltoPor = fields.getString("resueltoPor");
        return resueltoPor == null
                ? new Resultado.Funciona(fields.getBoolean("funciona"), fields.getString("observacion"))
                : new Resultado.ConfiguracionResuelta(Resultado.ResueltoPor.valueOf(resueltoPor));
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
