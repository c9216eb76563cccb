package bo.comteco.reiterados.escalation.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reviews (Paso 25) that were read before the order that they are of: hardly ever one. */
public final class RevisionRepository {
    private final MongoCollection<Document> collection;

    /** In the collection {@code revisiones_en_espera} of that database. */
    public RevisionRepository(MongoDatabase database) {
        this.collection = database.getCollection("revisiones_en_espera").withWriteConcern(WriteConcern.MAJORITY);
    }

    /**
     * A review that waits.
     *
     * @param ordenId the order
     * @param reiteraciones how many repetitions it counted
     * @param en when the order was closed
     * @param correlacion the story that it belongs to
     */
    public record EnEspera(String ordenId, int reiteraciones, Instant en, String correlacion) {}

    /** Keeps one; the same again is the same. */
    public Mono<Void> guardar(EnEspera revision) {
        Document document = new Document("_id", revision.ordenId())
                .append("reiteraciones", revision.reiteraciones())
                .append("en", Date.from(revision.en()))
                .append("correlacion", revision.correlacion());
        return Mono.from(collection.replaceOne(
                        eq("_id", revision.ordenId()), document, new ReplaceOptions().upsert(true)))
                .then();
    }

    /** Some of those that wait. */
    public Flux<EnEspera> algunas(int limite) {
        return Flux.from(collection.find().limit(limite))
                .map(document -> new EnEspera(
                        document.getString("_id"),
                        document.getInteger("reiteraciones"),
                        document.getDate("en").toInstant(),
                        document.getString("correlacion")));
    }

    /** They wait no longer. */
    public Mono<Void> quitar(Collection<String> ordenes) {
        return ordenes.isEmpty()
                ? Mono.empty()
                : Mono.from(collection.deleteMany(in("_id", ordenes))).then();
    }
}
