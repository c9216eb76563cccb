package bo.comteco.reiterados.escalation.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.DocumentStores;
import bo.comteco.reiterados.delivery.store.FieldFilters;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.escalation.domain.CasoAdministrativo;
import bo.comteco.reiterados.escalation.domain.Escalamiento;
import bo.comteco.reiterados.escalation.domain.LugarEnBandeja;
import bo.comteco.reiterados.escalation.domain.Vulnerabilidad;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads escalations where no decision is made. */
public final class EscalamientoRepository {
    private final DocumentStore<Escalamiento> store;

    /** Reads from that store. */
    public EscalamientoRepository(DocumentStore<Escalamiento> store) {
        this.store = store;
    }

    /**
     * The living orders of one vulnerability.
     *
     * @param vulnerabilidad the quadrant
     * @param ordenes how many
     * @param vencidas how many of them are past their deadline and not solved
     */
    public record Cifra(Vulnerabilidad vulnerabilidad, long ordenes, long vencidas) {}

    /**
     * An order that solved its damage.
     *
     * @param cadena the chain of the damage
     * @param numero its place in the chain
     * @param en when it was closed with solution
     */
    public record Solucion(String cadena, int numero, Instant en) {}

    /** Opens the collection with its indexes. */
    public static DocumentStore<Escalamiento> open(DocumentStores stores) {
        return stores.open(
                "escalamientos",
                new EscalamientoMapper(),
                new IndexModel(Indexes.ascending(EscalamientoMapper.CADENA)),
                new IndexModel(Indexes.ascending(EscalamientoMapper.BANDEJA, EscalamientoMapper.PLAZO_HASTA)),
                new IndexModel(
                        Indexes.ascending(EscalamientoMapper.TRAS_OBJETIVO_HASTA), new IndexOptions().sparse(true)),
                new IndexModel(Indexes.ascending(EscalamientoMapper.RECORDADA_EN)),
                new IndexModel(
                        Indexes.ascending(EscalamientoMapper.CASO_SITUACION, EscalamientoMapper.CASO_REVISADO_EN)),
                new IndexModel(Indexes.ascending(
                        EscalamientoMapper.VIVA,
                        EscalamientoMapper.VULNERABILIDAD,
                        EscalamientoMapper.EN_CURSO,
                        EscalamientoMapper.PLAZO_HASTA)));
    }

    /** The escalation of an order; empty where there is none. */
    public Mono<Escalamiento> de(String ordenId) {
        return store.findById(ordenId).map(Stored::state);
    }

    /**
     * The tray of a level, the most urgent deadline first.
     *
     * @param centros of these centros de operaciones, or of none that is said; empty for all
     * @param despuesDe where the page before ended; empty for the first
     */
    public Flux<Escalamiento> bandeja(int nivel, List<String> centros, Optional<LugarEnBandeja> despuesDe, int limite) {
        return pagina(
                eq(EscalamientoMapper.BANDEJA, nivel), centros, EscalamientoMapper.PLAZO_HASTA, despuesDe, limite);
    }

    /**
     * The orders whose target passed and that are unsolved (Anexo 2, row 3), the most urgent deadline first.
     *
     * @param nivel of the tray of that level alone; empty for all, those of which nobody has been told among them
     * @param centros of these centros de operaciones, or of none that is said; empty for all
     * @param despuesDe where the page before ended; empty for the first
     */
    public Flux<Escalamiento> trasSuObjetivo(
            Optional<Integer> nivel, List<String> centros, Optional<LugarEnBandeja> despuesDe, int limite) {
        Bson pasado = exists(EscalamientoMapper.TRAS_OBJETIVO_HASTA);
        return pagina(
                nivel.map(uno -> and(pasado, eq(EscalamientoMapper.BANDEJA, uno)))
                        .orElse(pasado),
                centros,
                EscalamientoMapper.TRAS_OBJETIVO_HASTA,
                despuesDe,
                limite);
    }

    /**
     * The administrative cases in a state, the oldest review first.
     *
     * @param centros of these centros de operaciones, or of none that is said; empty for all
     * @param despuesDe where the page before ended; empty for the first
     */
    public Flux<Escalamiento> casosAdministrativos(
            CasoAdministrativo.Situacion situacion,
            List<String> centros,
            Optional<LugarEnBandeja> despuesDe,
            int limite) {
        return pagina(
                eq(EscalamientoMapper.CASO_SITUACION, situacion.name()),
                centros,
                EscalamientoMapper.CASO_REVISADO_EN,
                despuesDe,
                limite);
    }

    private Flux<Escalamiento> pagina(
            Bson todos, List<String> centros, String orden, Optional<LugarEnBandeja> despuesDe, int limite) {
        Bson cuales = and(todos, FieldFilters.oneOfOrMissing(EscalamientoMapper.CENTRO, centros));
        Bson filtro = despuesDe
                .map(lugar -> and(
                        cuales,
                        gte(orden, Date.from(lugar.en())),
                        or(gt(orden, Date.from(lugar.en())), gt("_id", lugar.ordenId()))))
                .orElse(cuales);
        return store.find(filtro, Sorts.ascending(orden, "_id"), limite).map(Stored::state);
    }

    /** The orders of which the third level was reminded after that instant, and will be again (D-11). */
    public Flux<Escalamiento> recordadasDesde(Instant instante, int limite) {
        return store.find(
                        and(
                                gt(EscalamientoMapper.RECORDADA_EN, Date.from(instante)),
                                gt(EscalamientoMapper.RECORDADA_VECES, 0),
                                exists(DocumentStore.DUE)),
                        Sorts.ascending(EscalamientoMapper.RECORDADA_EN, "_id"),
                        limite)
                .map(Stored::state);
    }

    /** The orders that still rise. */
    public Flux<String> enCurso() {
        return Flux.from(store.collection()
                        .find(and(eq(EscalamientoMapper.VIVA, true), eq(EscalamientoMapper.EN_CURSO, true)))
                        .projection(Projections.include("_id")))
                .map(document -> document.getString("_id"));
    }

    /** The orders of those damages that were closed with solution. */
    public Flux<Solucion> solucionesDe(Collection<String> cadenas) {
        return Flux.from(store.collection()
                        .find(and(
                                in(EscalamientoMapper.CADENA, cadenas),
                                eq(EscalamientoMapper.CIERRE_CON_SOLUCION, true)))
                        .projection(Projections.include(
                                EscalamientoMapper.CADENA, EscalamientoMapper.NUMERO, EscalamientoMapper.CIERRE_EN)))
                .map(document -> {
                    Document orden = document.get("orden", Document.class);
                    return new Solucion(
                            orden.getString("cadena"),
                            orden.getInteger("numero"),
                            orden.get("cierre", Document.class).getDate("en").toInstant());
                });
    }

    /** The living orders by vulnerability, all five, the most urgent first. */
    public Flux<Cifra> cifras(Instant ahora) {
        Bson vivas = eq(EscalamientoMapper.VIVA, true);
        Bson vencidas =
                and(vivas, eq(EscalamientoMapper.EN_CURSO, true), lt(EscalamientoMapper.PLAZO_HASTA, Date.from(ahora)));
        return Mono.zip(porVulnerabilidad(vivas), porVulnerabilidad(vencidas))
                .flatMapIterable(ambas -> Arrays.stream(Vulnerabilidad.values())
                        .map(vulnerabilidad -> new Cifra(
                                vulnerabilidad,
                                ambas.getT1().getOrDefault(vulnerabilidad.name(), 0L),
                                ambas.getT2().getOrDefault(vulnerabilidad.name(), 0L)))
                        .toList());
    }

    private Mono<Map<String, Long>> porVulnerabilidad(Bson filter) {
        return Flux.from(store.collection()
                        .aggregate(List.of(
                                Aggregates.match(filter),
                                Aggregates.group(
                                        "$" + EscalamientoMapper.VULNERABILIDAD, Accumulators.sum("ordenes", 1)))))
                .collectMap(
                        group -> group.getString("_id"),
                        group -> group.get("ordenes", Number.class).longValue());
    }
}
