package bo.comteco.reiterados.reporting.store;

import bo.comteco.reiterados.reporting.domain.Cifras;
import org.bson.Document;

/** The four figures as fields. */
final class CifrasMapper {

    private CifrasMapper() {}

    static Document append(Document fields, Cifras cifras) {
        return fields.append("recibidos", cifras.recibidos())
                .append("solucionados", cifras.solucionados())
                .append("verificados", cifras.verificados())
                .append("enPlazo", cifras.enPlazo());
    }

    static Cifras cifras(Document fields) {
        return new Cifras(
                fields.get("recibidos", Number.class).longValue(),
                fields.get("solucionados", Number.class).longValue(),
                fields.get("verificados", Number.class).longValue(),
                fields.get("enPlazo", Number.class).longValue());
    }
}
