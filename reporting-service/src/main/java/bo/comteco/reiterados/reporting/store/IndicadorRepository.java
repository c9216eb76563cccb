package bo.comteco.reiterados.reporting.store;

import bo.comteco.reiterados.delivery.store.DocumentMapper;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.DocumentStores;
import bo.comteco.reiterados.reporting.domain.Cifras;
import org.bson.Document;

/** The figure of each month as the others were told last, with the events that tell it, {@code _id = <mes>}. */
public final class IndicadorRepository {

    private final DocumentStore<Cifras> store;

    /** Opens the collection. */
    public IndicadorRepository(DocumentStores stores) {
        store = stores.open("indicadores", new Mapper());
    }

    /** The documents. */
    public DocumentStore<Cifras> store() {
        return store;
    }

    private static final class Mapper implements DocumentMapper<Cifras> {

        @Override
        public Document toFields(Cifras cifras) {
            return CifrasMapper.append(new Document(), cifras);
        }

        @Override
        public Cifras fromFields(String id, Document fields) {
            return CifrasMapper.cifras(fields);
        }
    }
}
