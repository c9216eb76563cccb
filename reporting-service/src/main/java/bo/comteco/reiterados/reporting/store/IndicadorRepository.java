package bo.comteco.reiterados.reporting.store;

import bo.comteco.reiterados.delivery.store.DocumentMapper;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.DocumentStores;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.reporting.domain.Cierre;
import bo.comteco.reiterados.reporting.domain.IndicadorDicho;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Each month as the others were told it last, its closing, and the events that tell it, {@code _id = <mes>}. */
public final class IndicadorRepository {

    private final DocumentStore<IndicadorDicho> store;

    /**
     * Opens the collection.
     *
     * @param cierraSolo when a month closes by itself; it answers null where no month does
     */
    public IndicadorRepository(DocumentStores stores, Function<YearMonth, @Nullable Instant> cierraSolo) {
        store = stores.open("indicadores", new Mapper(cierraSolo));
    }

    /** The documents. */
    public DocumentStore<IndicadorDicho> store() {
        return store;
    }

    /** The closings of these months; those that are not closed are left out. */
    public Mono<Map<YearMonth, Cierre>> cierres(Collection<YearMonth> meses) {
        return store.findAllById(meses.stream().map(YearMonth::toString).toList())
                .map(dichos -> dichos.values().stream()
                        .map(Stored::state)
                        .flatMap(dicho ->
                                Stream.ofNullable(dicho.cierre()).map(cierre -> Map.entry(dicho.mes(), cierre)))
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private record Mapper(Function<YearMonth, @Nullable Instant> cierraSolo) implements DocumentMapper<IndicadorDicho> {

        private static final String CIERRE = "cierre";

        @Override
        public Document toFields(IndicadorDicho dicho) {
            Document fields = CuentaMapper.append(new Document(), dicho.cifras());
            Cierre cierre = dicho.cierre();
            if (cierre != null) {
                Document suyo = CuentaMapper.append(new Document(), cierre.cuenta())
                        .append("cerradoEn", Date.from(cierre.cerradoEn()));
                if (cierre.cerradoPor() != null) {
                    suyo.append("cerradoPor", cierre.cerradoPor());
                }
                fields.append(CIERRE, suyo);
            }
            return fields;
        }

        @Override
        public IndicadorDicho fromFields(String id, Document fields) {
            Document suyo = fields.get(CIERRE, Document.class);
            return new IndicadorDicho(
                    YearMonth.parse(id),
                    CuentaMapper.cifras(fields),
                    suyo == null
                            ? null
                            : new Cierre(
                                    CuentaMapper.cuenta(suyo),
                                    suyo.getDate("cerradoEn").toInstant(),
                                    suyo.getString("cerradoPor")));
        }

        @Override
        public @Nullable Instant dueAt(IndicadorDicho dicho) {
            return dicho.cierre() != null ? null : cierraSolo.apply(dicho.mes());
        }
    }
}
