package bo.comteco.reiterados.reporting.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.DocumentStores;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.reporting.domain.Control.Resultado;
import bo.comteco.reiterados.reporting.domain.Cubeta;
import bo.comteco.reiterados.reporting.domain.Eslabon;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The links, and the marks of those that must be counted anew. */
public final class EslabonRepository {

    private static final IndexOptions SOLO_PRESENTES = new IndexOptions().sparse(true);
    private static final String CONTROLES = "controles";
    private static final String DECIDIDO_EN = CONTROLES + ".decididoEn";
    private static final Bson MARCADOS = gt(EslabonMapper.POR_CONTAR, 0L);

    private final DocumentStore<EslabonGuardado> store;

    /** Opens the collection and makes its indexes. */
    public EslabonRepository(DocumentStores stores) {
        store = stores.open(
                "eslabones",
                new EslabonMapper(),
                new IndexModel(Indexes.ascending(EslabonMapper.POR_CONTAR), SOLO_PRESENTES),
                new IndexModel(Indexes.ascending(EslabonMapper.MESES, EslabonMapper.CUBETA)),
                new IndexModel(Indexes.ascending(DECIDIDO_EN), SOLO_PRESENTES),
                new IndexModel(Indexes.ascending(EslabonMapper.MESES_DEL_ENTORNO), SOLO_PRESENTES));
    }

    /** The documents, for the pages of events. */
    public DocumentStore<EslabonGuardado> store() {
        return store;
    }

    /** At most so many marked links; which ones come first does not matter. */
    public Flux<EslabonGuardado> marcados(int limite) {
        return store.find(MARCADOS, Sorts.ascending(EslabonMapper.POR_CONTAR), limite)
                .map(Stored::state);
    }

    /** All links that tell a case of that month. */
    public Flux<Eslabon> del(YearMonth mes) {
        return store.find(eq(EslabonMapper.MESES, mes.toString()))
                .map(stored -> stored.state().eslabon());
    }

    /** All links that may add something to the surroundings of that month. */
    public Flux<Eslabon> delEntorno(YearMonth mes) {
        return store.find(eq(EslabonMapper.MESES_DEL_ENTORNO, mes.toString()))
                .map(stored -> stored.state().eslabon());
    }

    /** All links that tell a case of these buckets. */
    public Flux<Eslabon> de(Collection<Cubeta> cubetas) {
        Map<YearMonth, List<Integer>> porMes = cubetas.stream()
                .collect(Collectors.groupingBy(Cubeta::mes, Collectors.mapping(Cubeta::numero, Collectors.toList())));
        List<Bson> filtros = porMes.entrySet().stream()
                .map(mes ->
                        and(eq(EslabonMapper.MESES, mes.getKey().toString()), in(EslabonMapper.CUBETA, mes.getValue())))
                .toList();
        return store.find(filtros.size() == 1 ? filtros.getFirst() : or(filtros))
                .map(stored -> stored.state().eslabon());
    }

    /** How many controls of all links had each result from that instant until before the other. */
    public Mono<Map<Resultado, Long>> resultadosDeControl(Instant desde, Instant antesDe) {
        Document entre = new Document("$gte", Date.from(desde)).append("$lt", Date.from(antesDe));
        return Flux.from(store.collection()
                        .aggregate(List.of(
                                Aggregates.match(Filters.elemMatch(CONTROLES, new Document("decididoEn", entre))),
                                Aggregates.unwind("$" + CONTROLES),
                                Aggregates.match(new Document(DECIDIDO_EN, entre)),
                                Aggregates.group("$" + CONTROLES + ".resultado", Accumulators.sum("cuantos", 1L)))))
                .collectMap(
                        grupo -> Resultado.valueOf(grupo.getString("_id")),
                        grupo -> grupo.get("cuantos", Number.class).longValue());
    }

    /** Takes the marks off, but for those links whose count has changed again. Touches neither state nor version. */
    public Mono<Void> desmarcar(Collection<EslabonGuardado> contados) {
        List<UpdateOneModel<Document>> updates = contados.stream()
                .map(contado -> new UpdateOneModel<Document>(
                        and(eq("_id", contado.eslabon().ordenId()), eq(EslabonMapper.POR_CONTAR, contado.cambios())),
                        Updates.unset(EslabonMapper.POR_CONTAR)))
                .toList();
        return Mono.from(store.collection().bulkWrite(updates, new BulkWriteOptions().ordered(false)))
                .then();
    }
}
