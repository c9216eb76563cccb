package bo.comteco.reiterados.delivery.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import bo.comteco.reiterados.delivery.outbox.EventHistory;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.delivery.time.MachineTime;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.FindPublisher;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.BsonSerializationException;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Documents that hold a state, a {@code version}, a {@code secuencia} and the events that they still have to tell.
 *
 * <p>A commit is one compare-and-set on {@code version}, acknowledged by a majority, that sets the fields that changed and
 * pushes the events, and what else has to leave the system: they are one write, so no transaction is needed. A page's commits go in one unordered bulk.
 *
 * @param <S> the state
 */
public final class DocumentStore<S> {
    /** Unsent events. */
    public static final String OUTBOX = "salida";
    /** What else has to leave the system, for senders of their own; they take it off, touching neither state nor version. */
    public static final String DISPATCHES = "envios";
    /** Of an entry of {@link #DISPATCHES}: when it was listed, machine time. */
    public static final String DISPATCH_LISTED_AT = "en";
    /** Of an entry of {@link #DISPATCHES}: when its sender may try it next, machine time. */
    public static final String DISPATCH_NEXT = "desde";
    /** Next deadline, business time. */
    public static final String DUE = "vence";
    /** Lease on a due document, machine time. */
    public static final String LEASE = "arriendo";
    /** Who holds the lease. */
    public static final String LEASE_HOLDER = "arrendatario";

    static final String ID = "_id";
    static final String VERSION = "version";
    static final String SECUENCIA = "secuencia";
    static final String WRITE_TOKEN = "escritura";
    private static final Set<String> OWN =
            Set.of(ID, VERSION, SECUENCIA, OUTBOX, DISPATCHES, DUE, LEASE, LEASE_HOLDER, WRITE_TOKEN);
    private static final DocumentCodec CODEC = new DocumentCodec();
    /**
     * Codes of a document that another try will not mend: bad value, failed to parse, type mismatch, path not viable, failed
     * validation, too large. Whatever else the server answers (disk full, interrupted, stepped down) is the store being away.
     */
    private static final Set<Integer> REFUSED = Set.of(2, 9, 14, 28, 121, 10334, 17280, 17419, 17420);

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> collection;
    private final DocumentMapper<S> mapper;
    private final MachineTime machine;
    private final AtomicInteger largest = new AtomicInteger();
    private final AtomicLong written = new AtomicLong();
    private final Coming<S> coming = new Coming<>(Coming.MOST_HELD);

    /** Opens the documents of {@code collection}; indexes are made by {@code DocumentStores}. */
    public DocumentStore(MongoCollection<Document> collection, DocumentMapper<S> mapper, MachineTime machine) {
        this.collection = collection.withReadConcern(ReadConcern.MAJORITY).withWriteConcern(WriteConcern.MAJORITY);
        this.mapper = mapper;
        this.machine = machine;
    }

    /** Name of the collection. */
    public String name() {
        return collection.getNamespace().getCollectionName();
    }

    /** The collection itself, for reads and aggregations that decide nothing. */
    public MongoCollection<Document> collection() {
        return collection;
    }

    /** The size in bytes of the largest document read since the start. */
    public int largestDocument() {
        return largest.get();
    }

    /** Documents written by commits since the start. */
    public long written() {
        return written.get();
    }

    /** Reads the documents with these ids; those that do not exist are left out. */
    public Mono<Map<String, Stored<S>>> findAllById(Collection<String> ids) {
        return find(in(ID, ids)).collectMap(Stored::id);
    }

    /** Reads one document. */
    public Mono<Stored<S>> findById(String id) {
        return find(eq(ID, id)).next();
    }

    /** Reads all documents that match. */
    public Flux<Stored<S>> find(Bson filter) {
        return read(collection.withDocumentClass(RawBsonDocument.class).find(filter));
    }

    /** Reads at most {@code limit} documents that match, in the order of {@code sort}. */
    public Flux<Stored<S>> find(Bson filter, Bson sort, int limit) {
        return read(collection
                .withDocumentClass(RawBsonDocument.class)
                .find(filter)
                .sort(sort)
                .limit(limit));
    }

    private Flux<Stored<S>> read(FindPublisher<RawBsonDocument> found) {
        return Flux.from(found).map(this::stored);
    }

    private Stored<S> stored(RawBsonDocument raw) {
        largest.accumulateAndGet(raw.getByteBuffer().remaining(), Math::max);
        Document document = raw.decode(CODEC);
        String id = document.getString(ID);
        Document fields = new Document();
        document.forEach((name, value) -> {
            if (!OWN.contains(name)) {
                fields.put(name, value);
            }
        });
        return new Stored<>(
                id,
                document.get(VERSION, Number.class).longValue(),
                document.get(SECUENCIA, Number.class).longValue(),
                mapper.fromFields(id, fields),
                outgoing(document),
                fields);
    }

    /** The unsent events of a document, lowest {@code secuencia} first. */
    public static List<OutgoingEvent> outgoing(Document document) {
        return document.getList(OUTBOX, Document.class, List.of()).stream()
                .map(event -> new OutgoingEvent(
                        event.get("secuencia", Number.class).longValue(),
                        event.getString("topic"),
                        event.getString("key"),
                        event.getString("type"),
                        event.get("version", Number.class).intValue(),
                        event.getDate("time").toInstant(),
                        event.getString("correlationId"),
                        event.get("body", Binary.class).getData(),
                        EventHistory.author(event)))
                .sorted((a, b) -> Long.compare(a.secuencia(), b.secuencia()))
                .toList();
    }

    /**
     * Writes a page's commits, at most one for each document.
     *
     * <p>Errors of the whole bulk (store away) are signalled; they are worth another try and decide nothing.
     */
    public Mono<CommitResult<S>> commit(List<Commit<S>> commits) {
        if (commits.isEmpty()) {
            return Mono.just(new CommitResult<>(Map.of(), Set.of(), Map.of()));
        }
        return Mono.defer(() -> {
            String token = new ObjectId().toHexString();
            List<Commit<S>> writable = new ArrayList<>();
            List<WriteModel<Document>> writes = new ArrayList<>();
            Map<String, RuntimeException> unwritable = new HashMap<>();
            for (Commit<S> commit : commits) {
                try {
                    writes.add(write(commit, token));
                    writable.add(commit);
                } catch (RuntimeException wrong) {
                    // A state that cannot be laid down fails alone, as a decision that throws does.
                    unwritable.put(commit.id(), wrong);
                }
            }
            Mono<CommitResult<S>> written = writes.isEmpty()
                    ? Mono.just(new CommitResult<>(Map.of(), Set.of(), Map.of()))
                    : write(writable, writes, token);
            return written.map(result -> result.and(new CommitResult<>(Map.of(), Set.of(), unwritable)));
        });
    }

    private Mono<CommitResult<S>> write(List<Commit<S>> commits, List<WriteModel<Document>> writes, String token) {
        return Mono.from(collection.bulkWrite(writes, UNORDERED))
                .map(result -> new Written(result, List.of()))
                .onErrorResume(
                        MongoBulkWriteException.class,
                        error -> error.getWriteConcernError() == null
                                ? Mono.just(new Written(error.getWriteResult(), error.getWriteErrors()))
                                : Mono.error(error))
                .flatMap(written -> judge(commits, token, written))
                .onErrorResume(
                        DocumentStore::isOneDocumentsFault, error -> oneByOne(commits, (RuntimeException) error));
    }

    private static boolean isOneDocumentsFault(Throwable error) {
        return error instanceof BsonMaximumSizeExceededException
                || error instanceof BsonSerializationException
                || error instanceof CodecConfigurationException;
    }

    /** The driver refuses a whole bulk for one document that is too large: each alone, so that only that one fails. */
    private Mono<CommitResult<S>> oneByOne(List<Commit<S>> commits, RuntimeException tooLarge) {
        if (commits.size() == 1) {
            return Mono.just(new CommitResult<>(
                    Map.of(), Set.of(), Map.of(commits.getFirst().id(), tooLarge)));
        }
        return Flux.fromIterable(commits)
                .concatMap(commit -> commit(List.of(commit)))
                .reduce(new CommitResult<>(Map.of(), Set.of(), Map.of()), CommitResult::and);
    }

    private record Written(BulkWriteResult result, List<BulkWriteError> errors) {}

    private WriteModel<Document> write(Commit<S> commit, String token) {
        List<Document> events = commit.events().stream()
                .map(event -> unsent(commit.id(), event))
                .toList();
        List<Document> dispatches =
                commit.dispatches().stream().map(this::undispatched).toList();
        Document fields = mapper.toFields(commit.after());
        Instant due = mapper.dueAt(commit.after());
        Stored<S> before = commit.before();
        if (before == null) {
            Document document = new Document(ID, commit.id())
                    .append(VERSION, 1L)
                    .append(SECUENCIA, (long) events.size())
                    .append(WRITE_TOKEN, token);
            document.putAll(fields);
            if (due != null) {
                document.append(DUE, Date.from(due));
            }
            if (!dispatches.isEmpty()) {
                document.append(DISPATCHES, dispatches);
            }
            return new InsertOneModel<>(document.append(OUTBOX, events));
        }
        Document set = new Document(VERSION, before.version() + 1).append(WRITE_TOKEN, token);
        Document unset = new Document();
        fields.forEach((name, value) -> {
            if (!Objects.equals(value, before.fields().get(name))) {
                set.put(name, value);
            }
        });
        before.fields().keySet().stream()
                .filter(name -> !fields.containsKey(name))
                .forEach(name -> unset.put(name, ""));
        Instant dueBefore = mapper.dueAt(before.state());
        if (due != null) {
            set.put(DUE, Date.from(due));
        } else if (dueBefore != null) {
            unset.put(DUE, "");
        }
        if (dueBefore != null) {
            // A decided deadline gives its lease back, so that the next one of the same document need not wait for its
            // end.
            unset.put(LEASE, "");
            unset.put(LEASE_HOLDER, "");
        }
        Document update = new Document();
        Document push = new Document();
        if (!events.isEmpty()) {
            set.put(SECUENCIA, before.secuencia() + events.size());
            push.put(OUTBOX, new Document("$each", events));
        }
        if (!dispatches.isEmpty()) {
            push.put(DISPATCHES, new Document("$each", dispatches));
        }
        if (!push.isEmpty()) {
            update.put("$push", push);
        }
        update.put("$set", set);
        if (!unset.isEmpty()) {
            update.put("$unset", unset);
        }
        return new UpdateOneModel<>(and(eq(ID, commit.id()), eq(VERSION, before.version())), update);
    }

    private Document undispatched(Document dispatch) {
        Date now = Date.from(machine.now());
        return new Document(dispatch).append(DISPATCH_LISTED_AT, now).append(DISPATCH_NEXT, now);
    }

    private Document unsent(String id, OutgoingEvent event) {
        Document unsent = new Document("id", OutgoingEvent.id(id, event.secuencia()))
                .append("secuencia", event.secuencia())
                .append("topic", event.topic())
                .append("key", event.key())
                .append("type", event.type())
                .append("version", event.version())
                .append("time", Date.from(event.time()))
                .append("correlationId", event.correlationId())
                .append("body", new Binary(event.body()))
                .append("en", Date.from(machine.now()));
        return EventHistory.withAuthor(unsent, event.author());
    }

    private Mono<CommitResult<S>> judge(List<Commit<S>> commits, String token, Written written) {
        Set<String> lost = new HashSet<>();
        Map<String, RuntimeException> failed = new HashMap<>();
        for (BulkWriteError error : written.errors()) {
            String id = commits.get(error.getIndex()).id();
            if (ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                lost.add(id);
            } else if (REFUSED.contains(error.getCode())) {
                failed.put(id, new WriteRefusedException(name(), id, error.getCode(), error.getMessage()));
            } else {
                return Mono.error(new WriteRefusedException(name(), id, error.getCode(), error.getMessage()));
            }
        }
        List<Commit<S>> updates = commits.stream()
                .filter(commit -> commit.before() != null && !failed.containsKey(commit.id()))
                .toList();
        if (written.result().getMatchedCount() == updates.size()) {
            return Mono.just(result(commits, lost, failed));
        }
        // The bulk says how many matched, not which; and a write that the driver sent twice, because its first answer
        // was
        // lost, matched nothing the second time. Whoever no longer carries this page's token is taken as lost: where
        // another
        // writer came in between, deciding again finds the command already applied.
        List<String> ids = updates.stream().map(Commit::id).toList();
        return Flux.from(collection.find(in(ID, ids)).projection(Projections.include(WRITE_TOKEN)))
                .filter(document -> token.equals(document.getString(WRITE_TOKEN)))
                .map(document -> document.getString(ID))
                .collect(Collectors.toSet())
                .map(mine -> {
                    ids.stream().filter(id -> !mine.contains(id)).forEach(lost::add);
                    return result(commits, lost, failed);
                });
    }

    private CommitResult<S> result(List<Commit<S>> commits, Set<String> lost, Map<String, RuntimeException> failed) {
        Map<String, Stored<S>> won = new LinkedHashMap<>();
        for (Commit<S> commit : commits) {
            if (!lost.contains(commit.id()) && !failed.containsKey(commit.id())) {
                Stored<S> after = after(commit);
                won.put(commit.id(), after);
                coming.written(after, mapper.dueAt(commit.after()));
            } else if (lost.contains(commit.id())) {
                coming.lost(commit.id());
            }
        }
        written.addAndGet(won.size());
        return new CommitResult<>(won, lost, failed);
    }

    private Stored<S> after(Commit<S> commit) {
        Stored<S> before = commit.before();
        List<OutgoingEvent> unsent = new ArrayList<>(before == null ? List.of() : before.unsent());
        unsent.addAll(commit.events());
        return new Stored<>(
                commit.id(),
                before == null ? 1 : before.version() + 1,
                (before == null ? 0 : before.secuencia()) + commit.events().size(),
                commit.after(),
                List.copyOf(unsent),
                mapper.toFields(commit.after()));
    }

    /** The deadline of a document that has one. */
    public Instant dueAt(Stored<S> document) {
        return Objects.requireNonNull(
                mapper.dueAt(document.state()), () -> name() + "/" + document.id() + " is not due");
    }

    /** The deadlines to come, as far as this instance knows. */
    public Coming<S> coming() {
        return coming;
    }
}
