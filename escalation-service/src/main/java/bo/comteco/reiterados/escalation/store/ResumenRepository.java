package bo.comteco.reiterados.escalation.store;

import bo.comteco.reiterados.delivery.store.DocumentMapper;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.DocumentStores;
import bo.comteco.reiterados.escalation.domain.Resumen;
import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;

/** The daily mails of reminders (D-11): one document for each day and centro de operaciones. */
public final class ResumenRepository {

    private ResumenRepository() {}

    /** Opens the collection. */
    public static DocumentStore<Resumen> open(DocumentStores stores) {
        return stores.open("resumenes", new Mapper());
    }

    private static final class Mapper implements DocumentMapper<Resumen> {
        @Override
        public Document toFields(Resumen resumen) {
            return new Document("dia", resumen.dia().toString())
                    .append("centro", resumen.centro())
                    .append("ordenes", resumen.ordenes())
                    .append("en", Date.from(resumen.en()));
        }

        @Override
        public Resumen fromFields(String id, Document fields) {
            return new Resumen(
                    LocalDate.parse(fields.getString("dia")),
                    fields.getString("centro"),
                    fields.getInteger("ordenes"),
                    fields.getDate("en").toInstant());
        }
    }
}
