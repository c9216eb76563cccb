package bo.comteco.reiterados.reporting.store;

import static com.mongodb.client.model.Filters.in;

import bo.comteco.reiterados.delivery.store.Commit;
import bo.comteco.reiterados.delivery.store.CommitResult;
import bo.comteco.reiterados.delivery.store.DocumentMapper;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.DocumentStores;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.reporting.domain.Cifras;
import bo.comteco.reiterados.reporting.domain.Cubeta;
import bo.comteco.reiterados.reporting.domain.Total;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The totals of the buckets, {@code _id = <mes>#<cubeta>}. */
public final class TotalRepository {

    private static final String MES = "mes";

    private final DocumentStore<Total> store;

    /** Opens the collection and makes its index. */
    public TotalRepository(DocumentStores stores) {
        store = stores.open("totales", new Mapper(), new IndexModel(Indexes.ascending(MES)));
    }

    /** The totals of these buckets by name; those that were never counted are left out. */
    public Mono<Map<String, Stored<Total>>> leer(Collection<Cubeta> cubetas) {
        return store.findAllById(cubetas.stream().map(Cubeta::id).toList());
    }

    /** All totals of these months. */
    public Flux<Total> deMeses(Collection<YearMonth> meses) {
        return store.find(deEstos(meses)).map(Stored::state);
    }

    /** The figures of these months without their break-downs; a month that was never counted is left out. */
    public Mono<Map<YearMonth, Cifras>> cifrasDe(Collection<YearMonth> meses) {
        return Flux.from(store.collection()
                        .find(deEstos(meses))
                        .projection(
                                Projections.fields(Projections.include(MES), Projections.include(CuentaMapper.CIFRAS))))
                .collect(Collectors.toMap(
                        fields -> YearMonth.parse(fields.getString(MES)), CuentaMapper::cifras, Cifras::mas));
    }

    private static Bson deEstos(Collection<YearMonth> meses) {
        return in(MES, meses.stream().map(YearMonth::toString).toList());
    }

    /** Saves totals, each where it still stands as it was read. */
    public Mono<CommitResult<Total>> guardar(List<Commit<Total>> totales) {
        return store.commit(totales);
    }

    private static final class Mapper implements DocumentMapper<Total> {

        @Override
        public Document toFields(Total total) {
            return CuentaMapper.append(
                            new Document(MES, total.cubeta().mes().toString())
                                    .append("cubeta", total.cubeta().numero()),
                            total.cuenta())
                    .append("calculadoEn", Date.from(total.calculadoEn()));
        }

        @Override
        public Total fromFields(String id, Document fields) {
            return new Total(
                    new Cubeta(YearMonth.parse(fields.getString(MES)), fields.getInteger("cubeta")),
                    CuentaMapper.cuenta(fields),
                    fields.getDate("calculadoEn").toInstant());
        }
    }
}
