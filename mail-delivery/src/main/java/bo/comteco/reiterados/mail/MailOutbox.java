package bo.comteco.reiterados.mail;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import bo.comteco.reiterados.delivery.store.DocumentStore;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The mails that the documents of one store still have to send. */
public final class MailOutbox {
    private static final String ENTRY = DocumentStore.DISPATCHES + ".";
    private static final String NEXT = ENTRY + DocumentStore.DISPATCH_NEXT;
    private static final Date EVER = new Date(0);

    private final MongoCollection<Document> documents;

    /** Those of that store, with the index by which they are found. */
    public MailOutbox(DocumentStore<?> store) {
        this.documents = store.collection();
        Mono.from(documents.createIndex(Indexes.ascending(NEXT))).block();
    }

    /**
     * A mail, where it is listed.
     *
     * @param documentId its document
     * @param tries how often it was tried in vain
     */
    record Listed(String documentId, Mail mail, int tries) {}

    /**
     * What waits.
     *
     * @param count how many mails
     * @param oldest since when the oldest waits, machine time; null where none does
     */
    record Waiting(long count, @Nullable Instant oldest) {}

    /** The mails of at most {@code limit} documents that may be tried now, those that wait longest first. */
    Mono<List<Listed>> due(Instant now, int limit) {
        return Flux.from(documents
                        .find(and(gt(NEXT, EVER), lte(NEXT, Date.from(now))))
                        .sort(Sorts.ascending(NEXT))
                        .projection(Projections.include(DocumentStore.DISPATCHES))
                        .limit(limit))
                .flatMapIterable(document ->
                        document.getList(DocumentStore.DISPATCHES, Document.class, List.of()).stream()
                                .filter(entry -> !entry.getDate(DocumentStore.DISPATCH_NEXT)
                                        .toInstant()
                                        .isAfter(now))
                                .map(entry -> new Listed(
                                        document.getString("_id"), Mail.fromEntry(entry), entry.getInteger(Mail.TRIES)))
                                .toList())
                .collectList();
    }

    /**
     * Another try that a mail has to wait for.
     *
     * @param listed the mail
     * @param to who has not got it yet
     * @param next machine time
     */
    record Later(Listed listed, List<String> to, Instant next) {}

    /** Takes those off, all documents with one update, and puts the others off; in one bulk. */
    Mono<Void> settle(Collection<Listed> done, Collection<Later> later) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        if (!done.isEmpty()) {
            writes.add(new UpdateManyModel<>(
                    in("_id", done.stream().map(Listed::documentId).distinct().toList()),
                    Updates.pull(
                            DocumentStore.DISPATCHES,
                            in(
                                    Mail.ID,
                                    done.stream().map(each -> each.mail().id()).toList()))));
        }
        later.forEach(each -> writes.add(new UpdateOneModel<>(
                and(
                        eq("_id", each.listed().documentId()),
                        eq(ENTRY + Mail.ID, each.listed().mail().id())),
                Updates.combine(
                        Updates.set(ENTRY + "$." + DocumentStore.DISPATCH_NEXT, Date.from(each.next())),
                        Updates.set(ENTRY + "$." + Mail.TO, each.to()),
                        Updates.set(ENTRY + "$." + Mail.TRIES, each.listed().tries() + 1)))));
        return writes.isEmpty()
                ? Mono.empty()
                : Mono.from(documents.bulkWrite(writes, new BulkWriteOptions().ordered(false)))
                        .then();
    }

    /** How much waits, and since when. */
    Mono<Waiting> waiting() {
        return Mono.from(documents.aggregate(List.of(
                        Aggregates.match(gt(NEXT, EVER)),
                        Aggregates.unwind("$" + DocumentStore.DISPATCHES),
                        Aggregates.group(
                                null,
                                Accumulators.sum("cuantos", 1),
                                Accumulators.min("desde", "$" + ENTRY + DocumentStore.DISPATCH_LISTED_AT)))))
                .map(found -> new Waiting(
                        found.get("cuantos", Number.class).longValue(),
                        found.getDate("desde").toInstant()))
                .defaultIfEmpty(new Waiting(0, null));
    }
}
