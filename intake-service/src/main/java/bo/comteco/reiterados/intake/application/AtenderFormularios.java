package bo.comteco.reiterados.intake.application;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.intake.domain.Bitacora;
import bo.comteco.reiterados.intake.domain.Comando;
import bo.comteco.reiterados.intake.domain.DatosDelFormulario;
import bo.comteco.reiterados.intake.domain.Decision;
import bo.comteco.reiterados.intake.domain.Decision.Motivo;
import bo.comteco.reiterados.intake.domain.FormularioLleno;
import bo.comteco.reiterados.intake.domain.Hecho;
import bo.comteco.reiterados.intake.domain.Historia;
import bo.comteco.reiterados.intake.domain.Indicacion;
import bo.comteco.reiterados.intake.domain.Interaccion;
import bo.comteco.reiterados.intake.domain.OrdenSeguida;
import bo.comteco.reiterados.intake.domain.Persona;
import bo.comteco.reiterados.intake.domain.Reclamo;
import bo.comteco.reiterados.intake.domain.Suceso;
import bo.comteco.reiterados.intake.publish.CorreosDeGestion;
import bo.comteco.reiterados.intake.store.InteraccionesRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The form Reclamos Varios, what supervision does with it, and what that leaves in the claim's history (Pasos 7, 8). */
public final class AtenderFormularios {

    private final PageHandler<Comando, Reclamo, Hecho, Decision> handler;
    private final ConsultarReclamos consultar;
    private final InteraccionesRepository interacciones;
    private final Smartflex smartflex;
    private final CorreosDeGestion correos;
    private final Clock clock;

    /** With these parts. */
    public AtenderFormularios(
            PageHandler<Comando, Reclamo, Hecho, Decision> handler,
            ConsultarReclamos consultar,
            InteraccionesRepository interacciones,
            Smartflex smartflex,
            CorreosDeGestion correos,
            Clock clock) {
        this.handler = handler;
        this.consultar = consultar;
        this.interacciones = interacciones;
        this.smartflex = smartflex;
        this.correos = correos;
        this.clock = clock;
    }

    /** The form of a claim, filled (Paso 7). */
    public Mono<Resultado<FormularioLleno>> ver(String reclamoId) {
        return consultar
                .ver(reclamoId)
                .flatMap(visto -> visto.reclamo().llevaFormulario()
                        ? lleno(visto)
                        : Mono.just(new Resultado.Rechazado<FormularioLleno>(new Motivo.SinFormulario())))
                .defaultIfEmpty(new Resultado.Rechazado<>(new Motivo.NoExiste()));
    }

    /** Completes it; {@code revision} is the one that whoever completes it has seen. */
    public Mono<Resultado<FormularioLleno>> completar(
            String reclamoId, long revision, DatosDelFormulario datos, Persona por, Cause cause) {
        return anotar(
                        reclamoId,
                        cause,
                        guardadas -> new Comando.CompletarFormulario(
                                reclamoId, revision, datos, por, clock.instant(), guardadas))
                .flatMap(decision -> switch (decision) {
                    case Decision.Aceptada accepted ->
                        consultar.conSuOrden(accepted.reclamo()).flatMap(this::lleno);
                    case Decision.SinCambio same ->
                        consultar.conSuOrden(same.reclamo()).flatMap(this::lleno);
                    case Decision.Rechazada refused -> Mono.just(new Resultado.Rechazado<>(refused.motivo()));
                });
    }

    private Mono<Resultado<FormularioLleno>> lleno(ReclamoVisto visto) {
        OrdenSeguida.Orden orden = visto.orden() == null ? null : visto.orden().orden();
        String repite = orden == null ? null : orden.repite();
        Mono<FormularioLleno> filled = Mono.fromSupplier(() -> FormularioLleno.de(visto.reclamo(), orden, null));
        return (repite == null
                        ? filled
                        : consultar
                                .orden(repite)
                                .map(repetida -> FormularioLleno.de(visto.reclamo(), orden, repetida.orden()))
                                .switchIfEmpty(filled))
                .map(Resultado.Dado::new);
    }

    /**
     * Claims that wait for supervision, longest first (Pasos 2, 7.1, 8), from after the one that was shown last; of these centros de
     * operaciones, or of all.
     */
    public Mono<List<ReclamoVisto>> bandeja(
            List<String> centros, @Nullable Instant lastSince, @Nullable String lastId, int limit) {
        return consultar.bandeja(centros, lastSince, lastId, limit);
    }

    /** What there is to tell the client of a claim about its repair now (Pasos 4, 6); nothing where there is no claim. */
    public Mono<String> loQueSeInforma(String reclamoId) {
        return consultar
                .ver(reclamoId)
                .map(visto ->
                        Indicacion.loQueSeInforma(visto.reclamo(), visto.orden(), visto.posteriores(), clock.instant()))
                .defaultIfEmpty("");
    }

    /** Addresses of a unit, of the centro de operaciones that has the claim's order; none where no unit is written to (Pasos 8, 16). */
    public Mono<List<String>> destinatarios(String reclamoId, @Nullable String unidad) {
        return unidad == null
                ? Mono.just(List.of())
                : consultar
                        .ver(reclamoId)
                        .map(visto -> correos.destinatarios(centro(visto), unidad))
                        .defaultIfEmpty(List.of());
    }

    private static @Nullable String centro(ReclamoVisto visto) {
        OrdenSeguida.Orden orden = visto.orden() == null ? null : visto.orden().orden();
        return orden == null ? null : orden.centro();
    }

    /**
     * Does what leaves an entry in the claim's history (Pasos 4, 6, 8, 14, 16, D-4).
     *
     * @param clave hash of the caller's idempotency key: the same one leaves one entry, however often it is sent
     * @param comando what is done, at that business time; entries up to the given number have documents of their own
     */
    public Mono<Resultado<Interaccion>> registrar(
            String reclamoId, @Nullable String clave, Cause cause, BiFunction<Instant, Long, Comando> comando) {
        Mono<Resultado<Interaccion>> record = anotar(
                        reclamoId, cause, guardadas -> comando.apply(clock.instant(), guardadas))
                .map(decision -> switch (decision) {
                    case Decision.Aceptada accepted ->
                        new Resultado.Dado<>(
                                accepted.reclamo().bitacora().recientes().getLast());
                    case Decision.SinCambio same ->
                        new Resultado.Dado<>(same.reclamo()
                                .bitacora()
                                .conClave(Objects.requireNonNull(clave, "only a key finds an entry again"))
                                .orElseThrow());
                    case Decision.Rechazada refused -> new Resultado.Rechazado<>(refused.motivo());
                });
        return clave == null
                ? record
                : interacciones
                        .conClave(reclamoId, clave)
                        .<Resultado<Interaccion>>map(Resultado.Dado::new)
                        .switchIfEmpty(record);
    }

    /**
     * Decides a command that leaves an entry. The entries that stand in the claim get documents of their own first, so that the
     * new one may take their place.
     */
    private Mono<Decision> anotar(String reclamoId, Cause cause, LongFunction<Comando> comando) {
        return consultar
                .reclamo(reclamoId)
                .flatMap(reclamo -> interacciones
                        .guardar(reclamo.bitacora().recientes())
                        .thenReturn(reclamo.bitacora().ultima()))
                .defaultIfEmpty(0L)
                .flatMap(guardadas -> handler.handle(new Work<>(comando.apply(guardadas), cause)));
    }

    /** Gives a claim without a contract the one that supervision has found, once Smartflex knows it (Paso 2). */
    public Mono<Resultado<ReclamoVisto>> asignar(String reclamoId, String contrato, Persona por, Cause cause) {
        return consultar
                .reclamo(reclamoId)
                .flatMap(reclamo ->
                        smartflex.producto(contrato, reclamo.recepcion().servicio()))
                .flatMap(cliente -> anotar(
                        reclamoId,
                        cause,
                        guardadas -> new Comando.AsignarContrato(
                                reclamoId, contrato, cliente, por, clock.instant(), guardadas)))
                .flatMap(decision -> switch (decision) {
                    case Decision.Aceptada accepted ->
                        consultar.conSuOrden(accepted.reclamo()).map(AtenderFormularios::dado);
                    case Decision.SinCambio same ->
                        consultar.conSuOrden(same.reclamo()).map(AtenderFormularios::dado);
                    case Decision.Rechazada refused ->
                        Mono.<Resultado<ReclamoVisto>>just(new Resultado.Rechazado<>(refused.motivo()));
                })
                .defaultIfEmpty(new Resultado.Rechazado<>(new Motivo.NoExiste()));
    }

    private static Resultado<ReclamoVisto> dado(ReclamoVisto visto) {
        return new Resultado.Dado<>(visto);
    }

    /** At most {@code limit} entries of a claim's history with a number above {@code after}; empty where there is no claim. */
    public Mono<List<Interaccion>> interacciones(String reclamoId, long after, int limit) {
        // The claim first: an entry that leaves it in between has its document by then.
        return consultar
                .reclamo(reclamoId)
                .flatMap(reclamo -> interacciones
                        .despuesDe(reclamoId, after, limit)
                        .map(kept -> conRecientes(kept, reclamo.bitacora(), after, limit)));
    }

    /** The whole story of a claim, in sentences; empty where there is no claim. */
    public Mono<List<Suceso>> historia(String reclamoId) {
        return consultar
                .ver(reclamoId)
                .flatMap(visto -> interacciones
                        .despuesDe(reclamoId, 0, Integer.MAX_VALUE)
                        .map(kept -> Historia.de(
                                visto.reclamo(),
                                conRecientes(kept, visto.reclamo().bitacora(), 0, Integer.MAX_VALUE),
                                Stream.concat(Stream.ofNullable(visto.orden()), visto.posteriores().stream())
                                        .toList(),
                                visto.masivo(),
                                clock.instant())));
    }

    private static List<Interaccion> conRecientes(List<Interaccion> kept, Bitacora bitacora, long after, int limit) {
        SortedMap<Long, Interaccion> all = new TreeMap<>();
        Stream.concat(kept.stream(), bitacora.recientes().stream())
                .filter(entry -> entry.numero() > after)
                .forEach(entry -> all.put(entry.numero(), entry));
        return all.values().stream().limit(limit).toList();
    }
}
