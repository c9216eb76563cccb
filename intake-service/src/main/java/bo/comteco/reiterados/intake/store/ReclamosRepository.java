package bo.comteco.reiterados.intake.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.FieldFilters;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.intake.domain.Bandeja;
import bo.comteco.reiterados.intake.domain.DecisionDelPaso3;
import bo.comteco.reiterados.intake.domain.MasivoSeguido;
import bo.comteco.reiterados.intake.domain.OrdenSeguida;
import bo.comteco.reiterados.intake.domain.Recepcion;
import bo.comteco.reiterados.intake.domain.Reclamo;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks claims up for those who only look. */
public final class ReclamosRepository {

    /** What the history of a contract is read by. */
    public static final IndexModel HISTORY = new IndexModel(
            compoundIndex(ascending(ReclamoMapper.CONTRATO), descending(ReclamoMapper.RECIBIDO_EN, "_id")));

    /** What the tray of supervision is read by; only the claims that wait are in it. */
    public static final IndexModel TRAY =
            new IndexModel(ascending(ReclamoMapper.EN_BANDEJA_DESDE), new IndexOptions().sparse(true));

    /** What the trays of the coordinadora and of the supervisor CO are read by; only the claims that wait are in it. */
    public static final IndexModel TRAYS = new IndexModel(
            ascending(ReclamoMapper.ENCARGO_A, ReclamoMapper.ENCARGO_DESDE), new IndexOptions().sparse(true));

    private final DocumentStore<Reclamo> reclamos;
    private final DocumentStore<OrdenSeguida> ordenes;
    private final DocumentStore<MasivoSeguido> masivos;

    /** Reads these collections. */
    public ReclamosRepository(
            DocumentStore<Reclamo> reclamos,
            DocumentStore<OrdenSeguida> ordenes,
            DocumentStore<MasivoSeguido> masivos) {
        this.reclamos = reclamos;
        this.ordenes = ordenes;
        this.masivos = masivos;
    }

    /**
     * Where a page of claims begins.
     *
     * @param en reception of the last claim that was shown, or since when it waits
     * @param reclamoId its id
     */
    public record Place(Instant en, String reclamoId) {}

    /**
     * How many claims went each way.
     *
     * @param decision what step 3 said; null where it has not
     * @param solucionadoEnLinea whether assistance solved them
     * @param cantidad how many
     */
    public record Cuenta(@Nullable DecisionDelPaso3 decision, boolean solucionadoEnLinea, long cantidad) {}

    /** One claim. */
    public Mono<Reclamo> reclamo(String id) {
        return reclamos.findById(id).map(Stored::state);
    }

    /** One followed order. */
    public Mono<OrdenSeguida> orden(String id) {
        return ordenes.findById(id).map(Stored::state);
    }

    /** Followed orders by id; unknown ones are left out. */
    public Mono<Map<String, OrdenSeguida>> ordenes(Collection<String> ids) {
        return ids.isEmpty()
                ? Mono.just(Map.of())
                : ordenes.findAllById(ids)
                        .map(found -> found.values().stream().collect(Collectors.toMap(Stored::id, Stored::state)));
    }

    /** The followed orders of the chain of a damage that this one stands in: they differ in the number at the end. */
    public Mono<List<OrdenSeguida>> cadena(String ordenId) {
        String chain = ordenId.substring(0, ordenId.lastIndexOf('.') + 1);
        return ordenes.find(and(gte("_id", chain), lt("_id", chain + ':')))
                .map(Stored::state)
                .filter(each -> each.ordenId().lastIndexOf('.') == chain.length() - 1)
                .collectList();
    }

    /** The followed orders of a contract: its code is the beginning of their ids. */
    public Mono<List<OrdenSeguida>> ordenesDelContrato(String contrato) {
        return ordenes.find(and(gte("_id", contrato + '.'), lt("_id", contrato + '/')))
                .map(Stored::state)
                .collectList();
    }

    /** One followed reclamo masivo. */
    public Mono<MasivoSeguido> masivo(String id) {
        return masivos.findById(id).map(Stored::state);
    }

    /** Claims of a contract, newest first, after {@code place} where it is given. */
    public Mono<List<Reclamo>> historia(String contrato, @Nullable Place place, int limit) {
        Bson ofContract = eq(ReclamoMapper.CONTRATO, contrato);
        Bson filter = place == null ? ofContract : and(ofContract, after(place));
        return reclamos.find(filter, descending(ReclamoMapper.RECIBIDO_EN, "_id"), limit)
                .map(Stored::state)
                .collectList();
    }

    /** Claims of that contract with the service and fault family of that one, the newest {@code limit} of them. */
    public Mono<List<Reclamo>> delMismoDano(String contrato, Recepcion told, int limit) {
        return reclamos.find(
                        and(
                                eq(ReclamoMapper.CONTRATO, contrato),
                                eq("servicio", told.servicio().name()),
                                eq("falla", told.falla())),
                        descending(ReclamoMapper.RECIBIDO_EN, "_id"),
                        limit)
                .map(Stored::state)
                .collectList();
    }

    /**
     * Claims that wait for supervision, longest first, after {@code place} where it is given.
     *
     * @param centros of these centros de operaciones, or of none that is said; empty for all
     */
    public Mono<List<Reclamo>> bandeja(List<String> centros, @Nullable Place place, int limit) {
        return esperan(exists(ReclamoMapper.EN_BANDEJA_DESDE), ReclamoMapper.EN_BANDEJA_DESDE, centros, place, limit);
    }

    /**
     * Claims that wait in that tray, longest first, after {@code place} where it is given.
     *
     * @param centros of these centros de operaciones, or of none that is said; empty for all
     */
    public Mono<List<Reclamo>> bandeja(Bandeja bandeja, List<String> centros, @Nullable Place place, int limit) {
        return esperan(eq(ReclamoMapper.ENCARGO_A, bandeja.name()), ReclamoMapper.ENCARGO_DESDE, centros, place, limit);
    }

    private Mono<List<Reclamo>> esperan(
            Bson all, String since, List<String> centros, @Nullable Place place, int limit) {
        Bson waiting = and(all, FieldFilters.oneOfOrMissing(ReclamoMapper.CENTRO, centros));
        Bson filter = waiting;
        if (place != null) {
            Date date = Date.from(place.en());
            filter = and(waiting, or(gt(since, date), and(eq(since, date), gt("_id", place.reclamoId()))));
        }
        return reclamos.find(filter, ascending(since, "_id"), limit)
                .map(Stored::state)
                .collectList();
    }

    private static Bson after(Place place) {
        Date recibidoEn = Date.from(place.en());
        return or(
                lt(ReclamoMapper.RECIBIDO_EN, recibidoEn),
                and(eq(ReclamoMapper.RECIBIDO_EN, recibidoEn), lt("_id", place.reclamoId())));
    }

    /** All claims, counted by what became of them. */
    public Flux<Cuenta> cuentas() {
        Document way = new Document(ReclamoMapper.DECISION, "$" + ReclamoMapper.DECISION)
                .append(ReclamoMapper.AVANCE, "$" + ReclamoMapper.AVANCE);
        return Flux.from(reclamos.collection()
                        .aggregate(List.of(Aggregates.group(way, Accumulators.sum("cantidad", 1L)))))
                .map(group -> {
                    Document key = group.get("_id", Document.class);
                    String decision = key.getString(ReclamoMapper.DECISION);
                    return new Cuenta(
                            decision == null ? null : DecisionDelPaso3.valueOf(decision),
                            ReclamoMapper.SOLUCIONADO_EN_LINEA.equals(key.getString(ReclamoMapper.AVANCE)),
                            group.get("cantidad", Number.class).longValue());
                });
    }
}
