package bo.comteco.reiterados.workorder.store;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import bo.comteco.reiterados.delivery.outbox.Author;
import bo.comteco.reiterados.delivery.outbox.EventHistory;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.FieldFilters;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.workorder.application.Cifras;
import bo.comteco.reiterados.workorder.application.Danos;
import bo.comteco.reiterados.workorder.application.FiltroDeAgenda;
import bo.comteco.reiterados.workorder.application.FiltroDeOrdenes;
import bo.comteco.reiterados.workorder.application.LugarEnLista;
import bo.comteco.reiterados.workorder.application.OrdenConHistoria;
import bo.comteco.reiterados.workorder.domain.Eslabon;
import bo.comteco.reiterados.workorder.domain.EslabonId;
import bo.comteco.reiterados.workorder.domain.LugarEnAgenda;
import bo.comteco.reiterados.workorder.domain.Orden;
import bo.comteco.reiterados.workorder.domain.TipoDeOrden;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The links in MongoDB. What decides is read by chain; lists, schedule and counts read the fields made for them. */
public final class DanoRepository implements Danos {

    /** The collection of the links. */
    public static final String COLLECTION = "ordenes";

    private static final String ID = "_id";
    private static final Bson LATEST_FIRST = Sorts.descending(EslabonMapper.REGISTRADA_EN, ID);
    private static final Bson AGENDA =
            Sorts.ascending(EslabonMapper.AGENDA_TURNO, EslabonMapper.AGENDA_URGENCIA, EslabonMapper.AGENDA_VENCE, ID);
    private static final List<String> COUNTED = List.of(
            EslabonMapper.ES_ORDEN,
            EslabonMapper.ES_PRIMER_REPORTE,
            EslabonMapper.ES_SOLUCIONADA_EN_LINEA,
            EslabonMapper.SOBRE_ABIERTA,
            EslabonMapper.SOBRE_ATENDIDA,
            EslabonMapper.ES_TRAS_CIERRE,
            EslabonMapper.ABRIO_CASO,
            EslabonMapper.ES_BAJO_MASIVO);

    /** The events that tell who repairs from then on. */
    private static final Set<String> ASIGNAN = Set.of("OrdenEnReparacion", "OrdenAsignada");

    private static final String ANULA = "OrdenAnulada";
    /** The one that a technician tells of where the client is. */
    private static final String ATIENDE = "OrdenAtendida";

    private final DocumentStore<Eslabon> store;
    private final EventHistory history;

    /** Reads from {@code store}, and the histories from {@code history}. */
    public DanoRepository(DocumentStore<Eslabon> store, EventHistory history) {
        this.store = store;
        this.history = history;
    }

    /** One for deciding, one for the schedule, two for lists. */
    public static IndexModel[] indexes() {
        return new IndexModel[] {
            new IndexModel(ascending(EslabonMapper.CADENA)),
            new IndexModel(ascending(
                    EslabonMapper.EN_AGENDA,
                    EslabonMapper.AGENDA_TURNO,
                    EslabonMapper.AGENDA_URGENCIA,
                    EslabonMapper.AGENDA_VENCE,
                    ID)),
            new IndexModel(descending(EslabonMapper.REGISTRADA_EN, ID)),
            new IndexModel(Indexes.compoundIndex(
                    ascending(EslabonMapper.CONTRATO), descending(EslabonMapper.REGISTRADA_EN, ID)))
        };
    }

    @Override
    public Mono<Map<String, List<Stored<Eslabon>>>> porCadena(Collection<String> cadenas) {
        return store.find(in(EslabonMapper.CADENA, cadenas))
                .collectMultimap(stored -> stored.state().ficha().id().cadena().grupo())
                .map(DanoRepository::firstLinkFirst);
    }

    private static Map<String, List<Stored<Eslabon>>> firstLinkFirst(Map<String, Collection<Stored<Eslabon>>> found) {
        Comparator<Stored<Eslabon>> byNumber =
                Comparator.comparingInt(stored -> stored.state().ficha().id().numero());
        Map<String, List<Stored<Eslabon>>> chains = new TreeMap<>();
        found.forEach((chain, links) ->
                chains.put(chain, links.stream().sorted(byNumber).toList()));
        return chains;
    }

    @Override
    public Mono<OrdenConHistoria> orden(EslabonId id) {
        return store.findById(id.texto())
                .filter(stored -> stored.state() instanceof Orden)
                .flatMap(stored -> Mono.zip(
                        material(stored),
                        historia(stored),
                        (material, entries) -> new OrdenConHistoria((Orden) stored.state(), material, entries)));
    }

    /** What brings material to an order is kept with its damage (Paso 20.2). */
    private Mono<List<String>> material(Stored<Eslabon> stored) {
        return store.find(and(
                        eq(
                                EslabonMapper.CADENA,
                                stored.state().ficha().id().cadena().grupo()),
                        eq(EslabonMapper.TIPO, TipoDeOrden.MATERIAL.name()),
                        eq(EslabonMapper.REPITE, stored.id())))
                .map(Stored::id)
                .sort()
                .collectList();
    }

    /** What has been told, and after it what the document still has to tell. */
    private Mono<List<OrdenConHistoria.Entrada>> historia(Stored<Eslabon> stored) {
        return history.of(stored.id()).collectList().map(told -> {
            Map<Long, OrdenConHistoria.Entrada> entries = new TreeMap<>();
            told.forEach(entry -> entries.put(
                    entry.secuencia(),
                    entrada(entry.secuencia(), entry.type(), entry.time(), entry.data(), entry.author())));
            for (OutgoingEvent event : stored.unsent()) {
                Document data = Document.parse(new String(event.body(), StandardCharsets.UTF_8));
                entries.put(
                        event.secuencia(),
                        entrada(event.secuencia(), event.type(), event.time(), data, event.author()));
            }
            return List.copyOf(entries.values());
        });
    }

    private static OrdenConHistoria.Entrada entrada(
            long secuencia, String tipo, Instant en, Document data, Author autor) {
        Document estado = data.get("estado", Document.class);
        Author.Person persona = autor instanceof Author.Person person ? person : null;
        return new OrdenConHistoria.Entrada(
                secuencia,
                tipo,
                en,
                estado == null ? null : estado.getString("situacion"),
                data.getString("reclamoId"),
                data.getString("decision"),
                data.getString("controlId"),
                estado == null || !ASIGNAN.contains(tipo) ? null : estado.getString("tecnico"),
                estado == null || !ASIGNAN.contains(tipo) ? null : estado.getString("cuadrilla"),
                estado == null || !tipo.equals(ANULA) ? null : estado.getString("motivoDeAnulacion"),
                tipo.equals(ATIENDE) ? "PRESENCIAL" : "SISTEMA",
                persona == null ? null : persona.role(),
                persona == null ? null : persona.code());
    }

    @Override
    public Flux<Orden> lista(FiltroDeOrdenes filtro, @Nullable LugarEnLista desde, int limite) {
        List<Bson> filters = new ArrayList<>();
        filters.add(exists(EslabonMapper.REGISTRADA_EN));
        where(filters, EslabonMapper.TIPO, filtro.tipo());
        where(filters, EslabonMapper.CONTRATO, filtro.contrato());
        where(filters, EslabonMapper.SITUACION, filtro.situacion());
        where(filters, EslabonMapper.SERVICIO, filtro.servicio());
        where(filters, EslabonMapper.VULNERABILIDAD, filtro.vulnerabilidad());
        where(filters, EslabonMapper.REITERADA, filtro.reiterada());
        filters.add(FieldFilters.oneOfOrMissing(EslabonMapper.CENTRO, filtro.centros()));
        if (desde != null) {
            Date registradaEn = Date.from(desde.registradaEn());
            filters.add(or(
                    lt(EslabonMapper.REGISTRADA_EN, registradaEn),
                    and(eq(EslabonMapper.REGISTRADA_EN, registradaEn), lt(ID, desde.ordenId()))));
        }
        return ordenes(and(filters), LATEST_FIRST, limite);
    }

    private static void where(List<Bson> filters, String field, @Nullable Object value) {
        if (value != null) {
            filters.add(eq(field, value instanceof Enum<?> constant ? constant.name() : value));
        }
    }

    @Override
    public Flux<Orden> agenda(FiltroDeAgenda filtro, @Nullable LugarEnAgenda desde, int limite) {
        List<Bson> filters = new ArrayList<>();
        filters.add(eq(EslabonMapper.EN_AGENDA, true));
        filters.add(FieldFilters.oneOfOrMissing(EslabonMapper.CENTRO, filtro.centros()));
        where(filters, EslabonMapper.TECNICO, filtro.tecnico());
        where(filters, EslabonMapper.VULNERABILIDAD, filtro.vulnerabilidad());
        if (desde != null) {
            filters.add(despuesDe(desde));
        }
        return ordenes(and(filters), AGENDA, limite);
    }

    private static Bson despuesDe(LugarEnAgenda lugar) {
        Bson turno = eq(EslabonMapper.AGENDA_TURNO, lugar.turno());
        Bson urgencia = eq(EslabonMapper.AGENDA_URGENCIA, lugar.urgencia());
        Date vence = Date.from(lugar.vence());
        return or(
                gt(EslabonMapper.AGENDA_TURNO, lugar.turno()),
                and(turno, gt(EslabonMapper.AGENDA_URGENCIA, lugar.urgencia())),
                and(turno, urgencia, gt(EslabonMapper.AGENDA_VENCE, vence)),
                and(turno, urgencia, eq(EslabonMapper.AGENDA_VENCE, vence), gt(ID, lugar.ordenId())));
    }

    private Flux<Orden> ordenes(Bson filter, Bson sort, int limite) {
        return store.find(filter, sort, limite).map(Stored::state).ofType(Orden.class);
    }

    @Override
    public Mono<Cifras> cifras() {
        Bson sums = Aggregates.group(
                null, COUNTED.stream().map(field -> sum(field, "$" + field)).toList());
        return Mono.from(store.collection().aggregate(List.of(sums)))
                .defaultIfEmpty(new Document())
                .map(counts -> new Cifras(
                        count(counts, EslabonMapper.ES_ORDEN),
                        count(counts, EslabonMapper.ES_PRIMER_REPORTE),
                        count(counts, EslabonMapper.ES_SOLUCIONADA_EN_LINEA),
                        count(counts, EslabonMapper.SOBRE_ABIERTA),
                        count(counts, EslabonMapper.SOBRE_ATENDIDA),
                        count(counts, EslabonMapper.ES_TRAS_CIERRE),
                        count(counts, EslabonMapper.ABRIO_CASO),
                        count(counts, EslabonMapper.ES_BAJO_MASIVO)));
    }

    private static long count(Document counts, String field) {
        return Objects.requireNonNullElse(counts.get(field, Number.class), 0).longValue();
    }
}
