package bo.comteco.reiterados.workorder.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.workorder.application.DanosEnLaRed;
import bo.comteco.reiterados.workorder.domain.Eslabon;
import bo.comteco.reiterados.workorder.domain.LugarDeRed;
import bo.comteco.reiterados.workorder.domain.MasivoId;
import bo.comteco.reiterados.workorder.domain.Red;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;

/** The links of the chains by place and by reclamo masivo. Only links that have such a field are in an index. */
public final class DanosEnLaRedRepository implements DanosEnLaRed {

    private static final String ID = "_id";
    private static final IndexOptions SPARSE = new IndexOptions().sparse(true);

    private final DocumentStore<Eslabon> store;

    /** Reads from {@code store}. */
    public DanosEnLaRedRepository(DocumentStore<Eslabon> store) {
        this.store = store;
    }

    /** One for counting, one for those that wait, one for those that are linked. */
    public static IndexModel[] indexes() {
        return new IndexModel[] {
            new IndexModel(Indexes.ascending(RedMapper.LUGARES, RedMapper.ULTIMA_LLEGADA_EN), SPARSE),
            new IndexModel(Indexes.ascending(EslabonMapper.ESPERA_MASIVO), SPARSE),
            new IndexModel(Indexes.ascending(RedMapper.MASIVOS), SPARSE)
        };
    }

    @Override
    public Flux<Red.Llegada> llegadas(Collection<LugarDeRed> lugares, Instant desde) {
        Bson filter = and(
                in(RedMapper.LUGARES, lugares.stream().map(LugarDeRed::texto).toList()),
                gt(RedMapper.ULTIMA_LLEGADA_EN, Date.from(desde)));
        return Flux.from(store.collection().find(filter).projection(Projections.include(RedMapper.LLEGADAS)))
                .flatMapIterable(document -> document.getList(RedMapper.LLEGADAS, Document.class, List.of()))
                .map(RedMapper::llegada);
    }

    @Override
    public Flux<Eslabon> llegadosA(LugarDeRed lugar, Instant desde, String tras, int limite) {
        return page(
                and(eq(RedMapper.LUGARES, lugar.texto()), gt(RedMapper.ULTIMA_LLEGADA_EN, Date.from(desde))),
                tras,
                limite);
    }

    @Override
    public Flux<Eslabon> enEspera(MasivoId masivo, String tras, int limite) {
        return page(eq(EslabonMapper.ESPERA_MASIVO, masivo.texto()), tras, limite);
    }

    @Override
    public Flux<Eslabon> vinculadosA(MasivoId masivo, String tras, int limite) {
        return page(eq(RedMapper.MASIVOS, masivo.texto()), tras, limite);
    }

    private Flux<Eslabon> page(Bson filter, String tras, int limite) {
        return store.find(and(filter, gt(ID, tras)), Sorts.ascending(ID), limite)
                .map(Stored::state);
    }
}
