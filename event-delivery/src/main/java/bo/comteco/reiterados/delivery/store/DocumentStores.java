package bo.comteco.reiterados.delivery.store;

import bo.comteco.reiterados.delivery.outbox.EventHistory;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.outbox.Sweeper;
import bo.comteco.reiterados.delivery.time.MachineTime;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Opens the document stores of a service: makes their indexes and hands their outboxes to the relay. */
public final class DocumentStores {
    private static final String HISTORY = "_historia";

    private final MongoDatabase database;
    private final Relay relay;
    private final MachineTime machine;
    private final Map<String, DocumentStore<?>> opened = new ConcurrentHashMap<>();

    /** Stores in {@code database}. */
    public DocumentStores(MongoDatabase database, Relay relay, MachineTime machine) {
        this.database = database;
        this.relay = relay;
        this.machine = machine;
    }

    /** Opens a collection; {@code indexes} come beside the store's own ones (unsent events, deadlines). */
    public <S> DocumentStore<S> open(String collection, DocumentMapper<S> mapper, IndexModel... indexes) {
        return open(collection, mapper, null, indexes);
    }

    /** Opens a collection whose events are kept as each document's history before they are taken off. */
    public <S> DocumentStore<S> openWithHistory(String collection, DocumentMapper<S> mapper, IndexModel... indexes) {
        return open(
                collection,
                mapper,
                database.getCollection(collection + HISTORY).withWriteConcern(WriteConcern.MAJORITY),
                indexes);
    }

    private <S> DocumentStore<S> open(
            String name, DocumentMapper<S> mapper, @Nullable MongoCollection<Document> history, IndexModel... indexes) {
        MongoCollection<Document> collection = database.getCollection(name);
        List<IndexModel> all = new ArrayList<>(List.of(
                new IndexModel(Indexes.ascending(Sweeper.LISTED_AT)),
                new IndexModel(Indexes.ascending(DocumentStore.DUE))));
        all.addAll(List.of(indexes));
        Mono.from(collection.createIndexes(all)).block();
        if (history != null) {
            Mono.from(history.createIndex(Indexes.ascending(EventHistory.SOURCE, EventHistory.SECUENCIA)))
                    .block();
        }
        DocumentStore<S> store = new DocumentStore<>(collection, mapper, machine);
        relay.register(store.collection(), history);
        opened.put(name, store);
        return store;
    }

    /** The history of the documents of a store that was opened with one. */
    public EventHistory historyOf(DocumentStore<?> store) {
        return new EventHistory(database.getCollection(store.name() + HISTORY));
    }

    /** All stores opened so far. */
    public Collection<DocumentStore<?>> all() {
        return List.copyOf(opened.values());
    }
}
