package bo.comteco.reiterados.delivery.outbox;

import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A collection whose documents hold unsent events.
 *
 * @param collection the documents
 * @param history where each event is kept as an entry of its document's history before it is taken off; null where nobody
 *     reads that history
 */
record OutboxCollection(
        MongoCollection<Document> collection, @Nullable MongoCollection<Document> history) {}
