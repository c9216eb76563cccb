package bo.comteco.reiterados.workorder.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.workorder.application.Masivos;
import bo.comteco.reiterados.workorder.domain.MasivoId;
import bo.comteco.reiterados.workorder.domain.ReclamoMasivo;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The reclamos masivos in MongoDB: few documents, a handful of them open. */
public final class MasivosRepository implements Masivos {

    /** The collection of the reclamos masivos. */
    public static final String MASIVOS = "masivos";

    private static final String ID = "_id";
    private static final IndexOptions SPARSE = new IndexOptions().sparse(true);

    private final DocumentStore<ReclamoMasivo> store;

    /** Reads from {@code store}. */
    public MasivosRepository(DocumentStore<ReclamoMasivo> store) {
        this.store = store;
    }

    /** By place, for what is open or not done, and for the list. */
    public static IndexModel[] indexes() {
        return new IndexModel[] {
            new IndexModel(Indexes.ascending(MasivoMapper.LUGAR)),
            new IndexModel(Indexes.ascending(MasivoMapper.ABIERTO), SPARSE),
            new IndexModel(Indexes.ascending(MasivoMapper.POR_TRATAR), SPARSE),
            new IndexModel(Indexes.descending(MasivoMapper.DECLARADO_EN, ID))
        };
    }

    @Override
    public Mono<Map<String, List<Stored<ReclamoMasivo>>>> porLugar(Collection<String> lugares) {
        Comparator<Stored<ReclamoMasivo>> byNumber = Comparator.comparingInt(
                stored -> stored.state().declaracion().id().numero());
        return store.find(in(MasivoMapper.LUGAR, lugares))
                .sort(byNumber)
                .collect(Collectors.groupingBy(
                        stored -> stored.state().declaracion().id().lugar().texto()));
    }

    @Override
    public Flux<ReclamoMasivo> porId(Collection<MasivoId> ids) {
        return store.find(in(ID, ids.stream().map(MasivoId::texto).toList())).map(Stored::state);
    }

    @Override
    public Flux<ReclamoMasivo> abiertos() {
        return store.find(eq(MasivoMapper.ABIERTO, true)).map(Stored::state);
    }

    @Override
    public Flux<ReclamoMasivo> porTratar() {
        return store.find(eq(MasivoMapper.POR_TRATAR, true)).map(Stored::state);
    }

    @Override
    public Flux<ReclamoMasivo> lista(@Nullable Boolean abiertos, @Nullable Lugar desde, int limite) {
        Bson which = abiertos == null ? new Document() : exists(MasivoMapper.ABIERTO, abiertos);
        Bson filter = which;
        if (desde != null) {
            Date declaradoEn = Date.from(desde.declaradoEn());
            filter = and(
                    which,
                    or(
                            lt(MasivoMapper.DECLARADO_EN, declaradoEn),
                            and(eq(MasivoMapper.DECLARADO_EN, declaradoEn), lt(ID, desde.id()))));
        }
        return store.find(filter, Sorts.descending(MasivoMapper.DECLARADO_EN, ID), limite)
                .map(Stored::state);
    }
}
