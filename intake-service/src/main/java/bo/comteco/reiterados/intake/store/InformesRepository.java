package bo.comteco.reiterados.intake.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;

import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.intake.domain.Bitacora.NoInformada;
import bo.comteco.reiterados.intake.domain.Informe;
import bo.comteco.reiterados.intake.domain.Interaccion;
import bo.comteco.reiterados.intake.domain.OrdenSeguida;
import bo.comteco.reiterados.intake.domain.Reclamo;
import bo.comteco.reiterados.intake.domain.Registro;
import bo.comteco.reiterados.intake.domain.RegistroRechazado;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import reactor.core.publisher.Mono;

/** What Smartflex is still to be told, and what it does not take (D-27): found by sparse indexes that hold nothing else. */
public final class InformesRepository {

    private static final Date EVER = new Date(0);
    private static final String ORDEN_DESDE = OrdenSeguidaMapper.POR_INFORMAR + "." + OrdenSeguidaMapper.REGISTRADA_EN;
    private static final String ORDEN_RECHAZADA =
            OrdenSeguidaMapper.NO_INFORMADA + "." + OrdenSeguidaMapper.RECHAZADA_EN;
    private static final String ENTRADA_RECHAZADA = ReclamoMapper.NO_INFORMADAS + "." + ReclamoMapper.RECHAZADA_EN;
    /** What concerns no contract concerns nothing that Smartflex has. */
    private static final Bson CON_CONTRATO = and(exists(ReclamoMapper.POR_INFORMAR), exists(ReclamoMapper.CONTRATO));

    private static final String TURNO = "smartflex";

    /** What orders are found by. */
    public static final List<IndexModel> DE_ORDENES = List.of(sparse(ORDEN_DESDE), sparse(ORDEN_RECHAZADA));

    /** What claims are found by. */
    public static final List<IndexModel> DE_RECLAMOS =
            List.of(sparse(ReclamoMapper.POR_INFORMAR), sparse(ENTRADA_RECHAZADA));

    private final DocumentStore<OrdenSeguida> ordenes;
    private final DocumentStore<Reclamo> reclamos;
    private final InteraccionesRepository interacciones;
    private final MongoCollection<Document> turnos;
    private final String yo = new ObjectId().toHexString();

    /** Reads these; whose turn it is to send stands in the collection {@code turnos} of {@code database}. */
    public InformesRepository(
            DocumentStore<OrdenSeguida> ordenes,
            DocumentStore<Reclamo> reclamos,
            InteraccionesRepository interacciones,
            MongoDatabase database) {
        this.ordenes = ordenes;
        this.reclamos = reclamos;
        this.interacciones = interacciones;
        this.turnos = database.getCollection("turnos").withWriteConcern(WriteConcern.MAJORITY);
    }

    private static IndexModel sparse(String field) {
        return new IndexModel(ascending(field), new IndexOptions().sparse(true));
    }

    /** At most {@code limit} orders that Smartflex is to be told of, the first registered first. */
    public Mono<List<Registro.DeOrden>> ordenes(int limit) {
        return ordenes.find(gt(ORDEN_DESDE, EVER), ascending(ORDEN_DESDE), limit)
                .mapNotNull(found ->
                        found.state().informe() instanceof Informe.Pendiente waiting ? waiting.registro() : null)
                .collectList();
    }

    /** The entries that Smartflex is to be told of, of at most {@code limit} claims. */
    public Mono<List<Registro.DeInteraccion>> interacciones(int limit) {
        return reclamos.find(CON_CONTRATO, ascending(ReclamoMapper.POR_INFORMAR), limit)
                .map(Stored::state)
                .collectList()
                .flatMap(found -> entradas(found, reclamo -> reclamo.bitacora().porInformar()));
    }

    private interface Numeros {
        List<Long> de(Reclamo reclamo);
    }

    /** An entry stands in its claim, or in a document of its own. */
    private Mono<List<Registro.DeInteraccion>> entradas(List<Reclamo> found, Numeros numeros) {
        Map<String, Interaccion> here = new HashMap<>();
        List<String> elsewhere = new ArrayList<>();
        for (Reclamo reclamo : found) {
            reclamo.bitacora().recientes().forEach(entry -> here.put(id(reclamo, entry.numero()), entry));
            numeros.de(reclamo).stream()
                    .map(numero -> id(reclamo, numero))
                    .filter(id -> !here.containsKey(id))
                    .forEach(elsewhere::add);
        }
        Mono<Map<String, Interaccion>> rest =
                elsewhere.isEmpty() ? Mono.just(Map.of()) : interacciones.conIds(elsewhere);
        return rest.map(others -> {
            here.putAll(others);
            return found.stream()
                    .flatMap(reclamo -> numeros.de(reclamo).stream()
                            .map(numero -> here.get(id(reclamo, numero)))
                            .filter(Objects::nonNull)
                            .map(entry -> new Registro.DeInteraccion(
                                    Objects.requireNonNull(reclamo.contrato()),
                                    reclamo.recepcion().servicio().name(),
                                    entry)))
                    .toList();
        });
    }

    private static String id(Reclamo reclamo, long numero) {
        return reclamo.id() + "#" + numero;
    }

    /** How many orders, and claims with entries, wait. */
    public Mono<Long> pendientes() {
        return Mono.zip(contar(ordenes, gt(ORDEN_DESDE, EVER)), contar(reclamos, CON_CONTRATO), Long::sum);
    }

    private static Mono<Long> contar(DocumentStore<?> store, Bson filter) {
        return Mono.from(store.collection().countDocuments(filter));
    }

    /** How many orders, and claims with entries, Smartflex does not take. */
    public Mono<Long> cuantosRechazados() {
        return Mono.zip(
                contar(ordenes, gt(ORDEN_RECHAZADA, EVER)), contar(reclamos, gt(ENTRADA_RECHAZADA, EVER)), Long::sum);
    }

    /** At most {@code limit} orders that Smartflex does not take, the longest known first. */
    public Mono<List<RegistroRechazado>> ordenesRechazadas(int limit) {
        return ordenes.find(gt(ORDEN_RECHAZADA, EVER), ascending(ORDEN_RECHAZADA), limit)
                .mapNotNull(found -> found.state().informe() instanceof Informe.Rechazado refused
                        ? new RegistroRechazado(refused.registro(), refused.motivo(), refused.en())
                        : null)
                .collectList();
    }

    /** An order that Smartflex does not take; empty for any other. */
    public Mono<OrdenSeguida> rechazada(String ordenId) {
        return ordenes.findById(ordenId)
                .map(Stored::state)
                .filter(orden -> orden.informe() instanceof Informe.Rechazado);
    }

    /** The entries that Smartflex does not take, of at most {@code limit} claims, the longest known first. */
    public Mono<List<RegistroRechazado>> interaccionesRechazadas(int limit) {
        return reclamos.find(gt(ENTRADA_RECHAZADA, EVER), ascending(ENTRADA_RECHAZADA), limit)
                .map(Stored::state)
                .collectList()
                .flatMap(found -> entradas(found, InformesRepository::rechazadas)
                        .map(entries -> entries.stream()
                                .map(entry -> rechazado(found, entry))
                                .toList()));
    }

    private static List<Long> rechazadas(Reclamo reclamo) {
        return reclamo.bitacora().noInformadas().stream()
                .map(NoInformada::numero)
                .toList();
    }

    private static RegistroRechazado rechazado(List<Reclamo> found, Registro.DeInteraccion entry) {
        NoInformada refused = found.stream()
                .filter(reclamo -> reclamo.id().equals(entry.interaccion().reclamoId()))
                .flatMap(reclamo -> reclamo.bitacora().noInformadas().stream())
                .filter(each -> each.numero() == entry.interaccion().numero())
                .findFirst()
                .orElseThrow();
        return new RegistroRechazado(entry, refused.motivo(), refused.en());
    }

    /**
     * Takes or keeps the turn to send: one instance at a time, so that several do not send the same. Whoever dies loses it.
     *
     * @param now machine time
     * @param lease how long the turn lasts
     */
    public Mono<Boolean> turno(Instant now, Duration lease) {
        return Mono.from(turnos.updateOne(
                        and(eq("_id", TURNO), or(lt("hasta", Date.from(now)), eq("de", yo))),
                        Updates.combine(Updates.set("hasta", Date.from(now.plus(lease))), Updates.set("de", yo)),
                        new UpdateOptions().upsert(true)))
                .thenReturn(true)
                .onErrorResume(
                        MongoWriteException.class,
                        held -> ErrorCategory.fromErrorCode(held.getError().getCode()) == ErrorCategory.DUPLICATE_KEY
                                ? Mono.just(false)
                                : Mono.error(held));
    }
}
