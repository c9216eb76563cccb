package bo.comteco.reiterados.intake.store;

import bo.comteco.reiterados.intake.domain.Interaccion;
import bo.comteco.reiterados.intake.domain.Medio;
import bo.comteco.reiterados.intake.domain.Paso;
import bo.comteco.reiterados.intake.domain.Persona;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;

/** An entry of a claim's history, in the claim as in a document of its own. */
final class InteraccionMapper {

    static final String NUMERO = "numero";
    static final String CLAVE = "clave";

    private InteraccionMapper() {}

    static Document toDocument(Interaccion entry) {
        Document document = new Document(NUMERO, entry.numero())
                .append("paso", entry.paso().name())
                .append("rol", entry.por().rol())
                .append("usuario", entry.por().usuario())
                .append("en", Date.from(entry.en()))
                .append("medio", entry.medio().name());
        if (entry.unidad() != null) {
            document.append("unidad", entry.unidad());
        }
        document.append("resultado", entry.resultado());
        if (entry.clave() != null) {
            document.append(CLAVE, entry.clave());
        }
        return document;
    }

    static Interaccion fromDocument(String reclamoId, Document document) {
        return new Interaccion(
                reclamoId,
                document.get(NUMERO, Number.class).longValue(),
                Paso.valueOf(text(document, "paso")),
                new Persona(text(document, "rol"), text(document, "usuario")),
                Objects.requireNonNull(document.getDate("en"), "en").toInstant(),
                Medio.valueOf(text(document, "medio")),
                document.getString("unidad"),
                text(document, "resultado"),
                document.getString(CLAVE));
    }

    private static String text(Document document, String name) {
        return Objects.requireNonNull(document.getString(name), name);
    }
}
