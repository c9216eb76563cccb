package bo.comteco.reiterados.workorder.store;

import static com.mongodb.client.model.Filters.eq;

import bo.comteco.reiterados.workorder.application.PedidosConClave;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** One small document for each key, written once. */
public final class PedidosConClaveRepository implements PedidosConClave {
    private static final String PEDIDO = "pedido";

    private final MongoCollection<Document> pedidos;

    /** In {@code pedidos_con_clave} of that database. */
    public PedidosConClaveRepository(MongoDatabase database) {
        this.pedidos = database.getCollection("pedidos_con_clave")
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY);
    }

    @Override
    public Mono<Boolean> esDe(String clave, String pedido) {
        return Mono.from(pedidos.insertOne(new Document("_id", clave).append(PEDIDO, pedido)))
                .map(_ -> true)
                .onErrorResume(
                        MongoWriteException.class,
                        error -> error.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
                                ? Mono.from(pedidos.find(eq("_id", clave)).first())
                                        .map(kept -> pedido.equals(kept.getString(PEDIDO)))
                                : Mono.error(error));
    }
}
