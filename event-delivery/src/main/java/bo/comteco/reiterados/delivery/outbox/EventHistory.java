package bo.comteco.reiterados.delivery.outbox;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import org.bson.Document;
import reactor.core.publisher.Flux;

/** What documents have told, one small entry for each event: written by the relay, only read here. */
public final class EventHistory {
    /** The source document of an entry. */
    public static final String SOURCE = "fuente";
    /** The number of the event among those of its document. */
    public static final String SECUENCIA = "secuencia";

    private static final String AUTHOR = "autor";

    private final MongoCollection<Document> entries;

    /** The history in that collection. */
    public EventHistory(MongoCollection<Document> entries) {
        this.entries = entries;
    }

    /** Lays the author of an event beside its other fields, where somebody is. */
    public static Document withAuthor(Document event, Author author) {
        return switch (author) {
            case Author.Person person ->
                event.append(AUTHOR, new Document("rol", person.role()).append("codigo", person.code()));
            case Author.Automatic nobody -> event;
        };
    }

    /** Reads what {@link #withAuthor} laid down. */
    public static Author author(Document event) {
        Document author = event.get(AUTHOR, Document.class);
        return author == null
                ? Author.nobody()
                : new Author.Person(author.getString("rol"), author.getString("codigo"));
    }

    /**
     * One event that was told.
     *
     * @param source its document
     * @param secuencia its number
     * @param type its wire name
     * @param time business time of the fact
     * @param correlationId the story that it belongs to
     * @param data its body
     * @param author who did it
     */
    public record Entry(
            String source,
            long secuencia,
            String type,
            Instant time,
            String correlationId,
            Document data,
            Author author) {}

    /**
     * What a document has told, in its order. An event appears when the broker has acknowledged it: what is still unsent
     * stands in the document itself.
     */
    public Flux<Entry> of(String documentId) {
        return Flux.from(entries.find(eq(SOURCE, documentId)).sort(Sorts.ascending(SECUENCIA)))
                .map(entry -> new Entry(
                        entry.getString(SOURCE),
                        entry.get(SECUENCIA, Number.class).longValue(),
                        entry.getString("tipo"),
                        entry.getDate("en").toInstant(),
                        entry.getString("correlacion"),
                        entry.get("datos", Document.class),
                        author(entry)));
    }
}
