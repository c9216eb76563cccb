package bo.comteco.reiterados.intake.store;

import bo.comteco.reiterados.delivery.store.DocumentMapper;
import bo.comteco.reiterados.intake.domain.OrdenSeguida;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Orden;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Prioridad;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A followed order as a document of the collection {@code ordenes_seguidas}. */
public final class OrdenSeguidaMapper implements DocumentMapper<OrdenSeguida> {

    @Override
    public Document toFields(OrdenSeguida seen) {
        Document fields = new Document();
        Orden orden = seen.orden();
        if (orden != null) {
            Document document = new Document("secuencia", orden.secuencia())
                    .append("situacion", orden.situacion())
                    .append("registrada", orden.registrada());
            if (orden.conSolucion() != null) {
                document.append("conSolucion", orden.conSolucion());
            }
            fields.append("orden", document);
        }
        Prioridad prioridad = seen.prioridad();
        if (prioridad != null) {
            fields.append(
                    "prioridad",
                    new Document("secuencia", prioridad.secuencia())
                            .append("vulnerabilidad", prioridad.vulnerabilidad())
                            .append("vence", Date.from(prioridad.vence())));
        }
        return fields;
    }

    @Override
    public OrdenSeguida fromFields(String id, Document fields) {
        return new OrdenSeguida(
                id,
                orden(id, fields.get("orden", Document.class)),
                prioridad(id, fields.get("prioridad", Document.class)));
    }

    private static @Nullable Orden orden(String id, @Nullable Document orden) {
        return orden == null
                ? null
                : new Orden(
                        id,
                        orden.get("secuencia", Number.class).longValue(),
                        Objects.requireNonNull(orden.getString("situacion")),
                        orden.getBoolean("conSolucion"),
                        orden.getBoolean("registrada", false));
    }

    private static @Nullable Prioridad prioridad(String id, @Nullable Document prioridad) {
        return prioridad == null
                ? null
                : new Prioridad(
                        id,
                        prioridad.get("secuencia", Number.class).longValue(),
                        Objects.requireNonNull(prioridad.getString("vulnerabilidad")),
                        Objects.requireNonNull(prioridad.getDate("vence")).toInstant());
    }
}
