package bo.comteco.reiterados.intake.store;

import bo.comteco.reiterados.delivery.store.DocumentMapper;
import bo.comteco.reiterados.intake.domain.MasivoSeguido;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;

/** A followed reclamo masivo as a document of the collection {@code masivos_seguidos}. */
public final class MasivoSeguidoMapper implements DocumentMapper<MasivoSeguido> {

    @Override
    public Document toFields(MasivoSeguido seen) {
        Document fields = new Document("numero", seen.secuencia())
                .append("lugar", seen.lugar())
                .append("porDeteccion", seen.porDeteccion())
                .append("reclamos", seen.reclamos())
                .append("declaradoEn", Date.from(seen.declaradoEn()));
        if (seen.conSolucion() != null) {
            fields.append("conSolucion", seen.conSolucion());
        }
        if (seen.cerradoEn() != null) {
            fields.append("cerradoEn", Date.from(seen.cerradoEn()));
        }
        AutorMapper.put(fields, "declaradoPor", seen.declaradoPor());
        AutorMapper.put(fields, "cerradoPor", seen.cerradoPor());
        return fields;
    }

    @Override
    public MasivoSeguido fromFields(String id, Document fields) {
        Date closed = fields.getDate("cerradoEn");
        return new MasivoSeguido(
                id,
                fields.get("numero", Number.class).longValue(),
                Objects.requireNonNull(fields.getString("lugar")),
                fields.getBoolean("porDeteccion", false),
                fields.get("reclamos", Number.class).intValue(),
                Objects.requireNonNull(fields.getDate("declaradoEn")).toInstant(),
                fields.getBoolean("conSolucion"),
                closed == null ? null : closed.toInstant(),
                AutorMapper.get(fields, "declaradoPor"),
                AutorMapper.get(fields, "cerradoPor"));
    }
}
