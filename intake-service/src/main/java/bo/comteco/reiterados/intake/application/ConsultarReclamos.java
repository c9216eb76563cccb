package bo.comteco.reiterados.intake.application;

import bo.comteco.reiterados.intake.domain.Bandeja;
import bo.comteco.reiterados.intake.domain.DecisionDelPaso3;
import bo.comteco.reiterados.intake.domain.MasivoSeguido;
import bo.comteco.reiterados.intake.domain.OrdenSeguida;
import bo.comteco.reiterados.intake.domain.Reclamo;
import bo.comteco.reiterados.intake.domain.ReporteDeDano;
import bo.comteco.reiterados.intake.store.ReclamosRepository;
import bo.comteco.reiterados.intake.store.ReclamosRepository.Cuenta;
import bo.comteco.reiterados.intake.store.ReclamosRepository.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What may be looked at. */
public final class ConsultarReclamos {

    /** One document: the largest damage of the real month has 217 claims. */
    private static final int MOST_CLAIMS = 1_000;

    private final ReclamosRepository repository;

    /** Looks there. */
    public ConsultarReclamos(ReclamosRepository repository) {
        this.repository = repository;
    }

    /**
     * Claims by what became of them.
     *
     * @param reclamos all
     * @param sinDecidir step 3 has not come
     * @param primerosReportes first reports, those that assistance solved included
     * @param solucionadosEnLinea solved by assistance, without an order
     * @param sobreOrdenAbierta repetitions on an open one
     * @param sobreOrdenAtendida repetitions on an attended one
     * @param trasCierre repetitions after closing
     * @param bajoReclamoMasivo under a reclamo masivo (D-23)
     */
    public record Cifras(
            long reclamos,
            long sinDecidir,
            long primerosReportes,
            long solucionadosEnLinea,
            long sobreOrdenAbierta,
            long sobreOrdenAtendida,
            long trasCierre,
            long bajoReclamoMasivo) {}

    /** One claim alone; empty where there is none. */
    Mono<Reclamo> reclamo(String id) {
        return repository.reclamo(id);
    }

    /** One claim with its order; empty where there is none. */
    public Mono<ReclamoVisto> ver(String id) {
        return reclamo(id).flatMap(this::conSuOrden);
    }

    Mono<ReclamoVisto> conSuOrden(Reclamo reclamo) {
        String ordenId = reclamo.avance().ordenId();
        if (ordenId == null) {
            return Mono.just(new ReclamoVisto(reclamo, null));
        }
        return repository
                .orden(ordenId)
                .flatMap(orden -> con(reclamo, orden))
                .defaultIfEmpty(new ReclamoVisto(reclamo, null));
    }

    /** With what came after its order, and the reclamo masivo behind it: only where there is one is it looked for. */
    Mono<ReclamoVisto> con(Reclamo reclamo, OrdenSeguida orden) {
        OrdenSeguida.Orden state = orden.orden();
        if (state == null || (state.masivo() == null && state.sustitucion() == null && !orden.reprobada())) {
            return Mono.just(new ReclamoVisto(reclamo, orden));
        }
        Mono<List<OrdenSeguida>> after = state.sustitucion() == null && !orden.reprobada()
                ? Mono.just(List.of())
                : repository.cadena(orden.ordenId()).map(orden::posteriores);
        return after.flatMap(found -> masivo(state)
                .map(masivo -> new ReclamoVisto(reclamo, orden, found, masivo, null))
                .defaultIfEmpty(new ReclamoVisto(reclamo, orden, found, null, null)));
    }

    private Mono<MasivoSeguido> masivo(OrdenSeguida.Orden orden) {
        return orden.masivo() == null
                ? Mono.empty()
                : repository.masivo(orden.masivo().id());
    }

    /** One followed order; empty where nothing of it has come. */
    Mono<OrdenSeguida> orden(String id) {
        return repository.orden(id);
    }

    /** The claims of a contract, newest first (Paso 9), from after the one that was shown last, each with its repetitions counted. */
    public Mono<List<ReclamoVisto>> historia(
            String contrato, @Nullable Instant lastRecibidoEn, @Nullable String lastId, int limit) {
        return repository
                .historia(contrato, place(lastRecibidoEn, lastId), limit)
                .flatMap(this::conSusOrdenes)
                .flatMap(shown -> shown.isEmpty() ? Mono.just(shown) : contados(contrato, shown));
    }

    /** A damage may have claims beyond the page, and orders that repeat each other without being the newest. */
    private Mono<List<ReclamoVisto>> contados(String contrato, List<ReclamoVisto> shown) {
        return Mono.zip(
                repository.historia(contrato, null, MOST_CLAIMS),
                repository.ordenesDelContrato(contrato),
                (claims, orders) -> shown.stream()
                        .map(each -> each.contado(ReporteDeDano.reiteraciones(each.reclamo(), claims, orders)))
                        .toList());
    }

    /**
     * The claims that wait for supervision, longest first (Pasos 2, 8), from after the one that was shown last; of these centros de
     * operaciones, or of all.
     */
    Mono<List<ReclamoVisto>> bandeja(
            List<String> centros, @Nullable Instant lastSince, @Nullable String lastId, int limit) {
        return repository.bandeja(centros, place(lastSince, lastId), limit).flatMap(this::conSusOrdenes);
    }

    /**
     * The claims that wait in that tray, longest first (Pasos 15, 16, D-4), from after the one that was shown last; of these centros
     * de operaciones, or of all.
     */
    public Mono<List<ReclamoVisto>> bandeja(
            Bandeja bandeja, List<String> centros, @Nullable Instant lastSince, @Nullable String lastId, int limit) {
        return repository
                .bandeja(bandeja, centros, place(lastSince, lastId), limit)
                .flatMap(this::conSusOrdenes);
    }

    /** The RDT of a claim's damage, at that business time; empty where there is no claim. */
    public Mono<ReporteDeDano> reporte(String id, Instant ahora) {
        return reclamo(id)
                .flatMap(reclamo -> delMismoDano(reclamo)
                        .flatMap(claims ->
                                cadena(reclamo).map(orders -> ReporteDeDano.de(reclamo, claims, orders, ahora))));
    }

    /** All orders of the claim's contract, service and fault: also those that no claim made. */
    private Mono<Map<String, OrdenSeguida>> cadena(Reclamo reclamo) {
        String ordenId = reclamo.avance().ordenId();
        return ordenId == null
                ? Mono.just(Map.of())
                : repository
                        .cadena(ordenId)
                        .map(orders -> orders.stream().collect(Collectors.toMap(OrdenSeguida::ordenId, each -> each)));
    }

    /** One without a contract is known to repeat none. */
    private Mono<List<Reclamo>> delMismoDano(Reclamo reclamo) {
        String contrato = reclamo.contrato();
        return contrato == null
                ? Mono.just(List.of(reclamo))
                : repository.delMismoDano(contrato, reclamo.recepcion(), MOST_CLAIMS);
    }

    private static @Nullable Place place(@Nullable Instant lastInstant, @Nullable String lastId) {
        return lastInstant == null || lastId == null ? null : new Place(lastInstant, lastId);
    }

    private Mono<List<ReclamoVisto>> conSusOrdenes(List<Reclamo> claims) {
        List<String> ordenes = claims.stream()
                .map(claim -> claim.avance().ordenId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return repository
                .ordenes(ordenes)
                .flatMap(found -> Flux.fromIterable(claims)
                        .concatMap(claim -> {
                            OrdenSeguida orden = order(found, claim.avance().ordenId());
                            return orden == null ? Mono.just(new ReclamoVisto(claim, null)) : con(claim, orden);
                        })
                        .collectList());
    }

    private static @Nullable OrdenSeguida order(Map<String, OrdenSeguida> found, @Nullable String id) {
        return id == null ? null : found.get(id);
    }

    /** The counts. */
    public Mono<Cifras> cifras() {
        return repository
                .cuentas()
                .collect(Collectors.toList())
                .map(all -> new Cifras(
                        sum(all, any -> true),
                        sum(all, each -> each.decision() == null),
                        sum(all, each -> each.decision() == DecisionDelPaso3.PRIMER_REPORTE),
                        sum(all, Cuenta::solucionadoEnLinea),
                        sum(all, each -> each.decision() == DecisionDelPaso3.REITERA_ABIERTA),
                        sum(all, each -> each.decision() == DecisionDelPaso3.REITERA_ATENDIDA),
                        sum(all, each -> each.decision() == DecisionDelPaso3.REITERA_TRAS_CIERRE),
                        sum(all, each -> each.decision() == DecisionDelPaso3.BAJO_RECLAMO_MASIVO)));
    }

    private static long sum(List<Cuenta> all, Predicate<Cuenta> which) {
        return all.stream().filter(which).mapToLong(Cuenta::cantidad).sum();
    }
}
