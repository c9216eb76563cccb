package bo.comteco.reiterados.escalation.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import bo.comteco.reiterados.escalation.domain.LecturaDeMatriz;
import bo.comteco.reiterados.escalation.domain.MatrizDePriorizacion;
import bo.comteco.reiterados.escalation.domain.VersionDeMatriz;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The versions of the matrix that were put in force by people: one document each, by name, never changed. */
public final class MatrizRepository {
    private static final String ID = "_id";
    private static final String DESDE = "enVigorDesde";
    private static final String REPASADA = "repasadaEn";

    private final MongoCollection<Document> collection;

    /** In the collection {@code matrices} of that database. */
    public MatrizRepository(MongoDatabase database) {
        this.collection = database.getCollection("matrices")
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY);
    }

    /** All of them. */
    public Flux<VersionDeMatriz> todas() {
        return Flux.from(collection.find())
                .map(document -> new VersionDeMatriz(
                        matriz(document),
                        document.getDate(DESDE).toInstant(),
                        document.getString("puestaPor"),
                        document.getDate("puestaEn").toInstant()));
    }

    /** Keeps a new one; false where the name is taken. */
    public Mono<Boolean> guardar(VersionDeMatriz version, Map<String, ?> contenido) {
        Document document = new Document(ID, version.matriz().version())
                .append(DESDE, Date.from(version.enVigorDesde()))
                .append("puestaPor", version.puestaPor())
                .append("puestaEn", Date.from(version.puestaEn()))
                .append("contenido", new Document(new LinkedHashMap<>(contenido)));
        return Mono.from(collection.insertOne(document))
                .thenReturn(true)
                .onErrorResume(
                        MongoWriteException.class,
                        error -> error.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
                                ? Mono.just(false)
                                : Mono.error(error));
    }

    /** The names of those that are in force and for which the living orders have not been gone over yet. */
    public Flux<String> porRepasar(Instant ahora) {
        return Flux.from(collection.find(and(lte(DESDE, Date.from(ahora)), exists(REPASADA, false))))
                .map(document -> document.getString(ID));
    }

    /** The living orders have been gone over for these. */
    public Mono<Void> repasadas(Collection<String> versiones, Instant en) {
        return Mono.from(collection.updateMany(in(ID, versiones), Updates.set(REPASADA, Date.from(en))))
                .then();
    }

    /** What was valid when it was kept must be so now; where it is not, nobody decides by half of it. */
    private static MatrizDePriorizacion matriz(Document document) {
        return switch (LecturaDeMatriz.leer(document.get("contenido", Document.class))) {
            case LecturaDeMatriz.Valida(MatrizDePriorizacion matriz) -> matriz;
            case LecturaDeMatriz.Invalida(List<LecturaDeMatriz.ErrorDeMatriz> errores) ->
                throw new IllegalStateException("matrices/" + document.getString(ID) + ": " + errores);
        };
    }
}
