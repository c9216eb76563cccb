package bo.comteco.reiterados.intake.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import bo.comteco.reiterados.intake.domain.Interaccion;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The entries of claims' histories that have left their claims: one small document for each, {@code _id =
 * <reclamo>#<numero>}. Written once; an entry that is already there is left.
 */
public final class InteraccionesRepository {

    private static final String RECLAMO = "reclamoId";

    private final MongoCollection<Document> entries;

    /** In that collection of {@code database}. */
    public InteraccionesRepository(MongoDatabase database, String collection) {
        this.entries = database.getCollection(collection).withWriteConcern(WriteConcern.MAJORITY);
        Mono.from(entries.createIndex(ascending(RECLAMO, InteraccionMapper.NUMERO)))
                .block();
    }

    /** Keeps these, whatever of them is kept already. */
    public Mono<Void> guardar(List<Interaccion> interacciones) {
        if (interacciones.isEmpty()) {
            return Mono.empty();
        }
        List<Document> documents = interacciones.stream()
                .map(entry -> {
                    Document document = new Document("_id", entry.reclamoId() + "#" + entry.numero())
                            .append(RECLAMO, entry.reclamoId());
                    document.putAll(InteraccionMapper.toDocument(entry));
                    return document;
                })
                .toList();
        return Mono.from(entries.insertMany(documents, new InsertManyOptions().ordered(false)))
                .onErrorResume(MongoBulkWriteException.class, InteraccionesRepository::unlessAllWereThere)
                .then();
    }

    private static <T> Mono<T> unlessAllWereThere(MongoBulkWriteException error) {
        boolean there = error.getWriteConcernError() == null
                && error.getWriteErrors().stream()
                        .allMatch(each -> ErrorCategory.fromErrorCode(each.getCode()) == ErrorCategory.DUPLICATE_KEY);
        return there ? Mono.empty() : Mono.error(error);
    }

    /** At most {@code limit} entries of a claim with a number above {@code after}, in their order. */
    public Mono<List<Interaccion>> despuesDe(String reclamoId, long after, int limit) {
        return Flux.from(entries.find(and(eq(RECLAMO, reclamoId), gt(InteraccionMapper.NUMERO, after)))
                        .sort(ascending(InteraccionMapper.NUMERO))
                        .limit(limit))
                .map(entry -> InteraccionMapper.fromDocument(reclamoId, entry))
                .collectList();
    }

    /** Those of these entries, each {@code <reclamo>#<numero>}, that stand in documents of their own. */
    Mono<Map<String, Interaccion>> conIds(Collection<String> ids) {
        return Flux.from(entries.find(in("_id", ids)))
                .collectMap(
                        entry -> entry.getString("_id"),
                        entry -> InteraccionMapper.fromDocument(
                                Objects.requireNonNull(entry.getString(RECLAMO), RECLAMO), entry));
    }

    /** The entry that this idempotency key left on that claim; empty for none. */
    public Mono<Interaccion> conClave(String reclamoId, String clave) {
        return Mono.from(entries.find(and(eq(RECLAMO, reclamoId), eq(InteraccionMapper.CLAVE, clave)))
                        .limit(1))
                .map(entry -> InteraccionMapper.fromDocument(reclamoId, entry));
    }
}
