package bo.comteco.reiterados.workorder.application;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.page.Outcome;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.workorder.domain.BajoReclamoMasivo;
import bo.comteco.reiterados.workorder.domain.Comando;
import bo.comteco.reiterados.workorder.domain.ComandoSobreMasivo;
import bo.comteco.reiterados.workorder.domain.DecidirReclamo;
import bo.comteco.reiterados.workorder.domain.DecisionDeMasivo;
import bo.comteco.reiterados.workorder.domain.Eslabon;
import bo.comteco.reiterados.workorder.domain.Hecho;
import bo.comteco.reiterados.workorder.domain.LugarDeRed;
import bo.comteco.reiterados.workorder.domain.MasivoId;
import bo.comteco.reiterados.workorder.domain.PoliticaDeReclamoMasivo;
import bo.comteco.reiterados.workorder.domain.Quien;
import bo.comteco.reiterados.workorder.domain.ReclamoMasivo;
import bo.comteco.reiterados.workorder.domain.Red;
import bo.comteco.reiterados.workorder.domain.ResolverDano;
import bo.comteco.reiterados.workorder.domain.Resultado;
import bo.comteco.reiterados.workorder.domain.VincularDano;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reclamo masivo (D-23) around the pages of commands on damages. A reclamo masivo's own document is the truth of whether it is
 * open; the chain of a damage is the truth of what was decided of its claims. No write spans both, and none has to:
 * whoever leaves a damage waiting looks afterwards whether what it waits for is still open, and whoever closes it looks
 * afterwards who waits. One of the two sees the other, and what died in between is done again by {@link #repasar} or by the page's
 * next delivery.
 */
public final class ReclamosMasivos {

    private static final int PAGINA = 200;

    private final PageHandler<Comando, Eslabon, Hecho, Resultado> danos;
    private final PageHandler<ComandoSobreMasivo, ReclamoMasivo, ReclamoMasivo, DecisionDeMasivo> comandos;
    private final Masivos masivos;
    private final MasivosAbiertos abiertos;
    private final DanosEnLaRed enLaRed;
    private final PoliticaDeReclamoMasivo politica;

    /** Over these parts. */
    public ReclamosMasivos(
            PageHandler<Comando, Eslabon, Hecho, Resultado> danos,
            PageHandler<ComandoSobreMasivo, ReclamoMasivo, ReclamoMasivo, DecisionDeMasivo> comandos,
            Masivos masivos,
            MasivosAbiertos abiertos,
            DanosEnLaRed enLaRed,
            PoliticaDeReclamoMasivo politica) {
        this.danos = danos;
        this.comandos = comandos;
        this.masivos = masivos;
        this.abiertos = abiertos;
        this.enLaRed = enLaRed;
        this.politica = politica;
    }

    // ---- the pages of claims

    /** Handles a page of commands on damages: claims under an open reclamo masivo come under it, the others are counted. */
    public Mono<List<Outcome<Resultado>>> atender(List<Work<Comando>> page) {
        if (page.stream()
                .noneMatch(work -> work.command() instanceof DecidirReclamo reclamo
                        && !reclamo.lugares().isEmpty())) {
            return danos.handle(page);
        }
        return abiertos.porLugar().flatMap(open -> {
            List<Work<Comando>> placed =
                    page.stream().map(work -> enLaRed(work, open)).toList();
            return danos.handle(placed)
                    .flatMap(outcomes -> noDejarEsperando(outcomes)
                            .then(Mono.defer(() -> contar(placed, open)))
                            .thenReturn(outcomes));
        });
    }

    private Work<Comando> enLaRed(Work<Comando> work, Map<LugarDeRed, MasivoId> open) {
        if (!(work.command() instanceof DecidirReclamo reclamo)) {
            return work;
        }
        List<LugarDeRed> counted =
                reclamo.lugares().stream().filter(politica::cuenta).toList();
        MasivoId masivo = reclamo.lugares().stream()
                .map(open::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Work<>(reclamo.enLaRed(counted, masivo), work.cause());
    }

    /** Looks again whether what damages were left waiting for is open: it may have been closed since it was remembered. */
    private Mono<Void> noDejarEsperando(List<Outcome<Resultado>> outcomes) {
        List<BajoReclamoMasivo> waiting = outcomes.stream()
                .map(outcome -> outcome instanceof Outcome.Done<Resultado>(Resultado.Aceptado(Eslabon eslabon))
                                && eslabon instanceof BajoReclamoMasivo bajo
                        ? bajo
                        : null)
                .filter(Objects::nonNull)
                .toList();
        if (waiting.isEmpty()) {
            return Mono.empty();
        }
        Set<MasivoId> ids = new LinkedHashSet<>();
        waiting.forEach(bajo -> ids.add(bajo.masivo()));
        return masivos.porId(ids)
                .ofType(ReclamoMasivo.Cerrado.class)
                .collectMap(cerrado -> cerrado.declaracion().id())
                .flatMap(closed -> {
                    List<Work<Comando>> works = new ArrayList<>();
                    waiting.forEach(bajo -> {
                        ReclamoMasivo.Cerrado cerrado = closed.get(bajo.masivo());
                        if (cerrado != null) {
                            works.add(resolver(bajo, cerrado));
                        }
                    });
                    return works.isEmpty() ? Mono.empty() : todos(works);
                });
    }

    /** Raises a reclamo masivo where the page's claims are one too many for their place. */
    private Mono<Void> contar(List<Work<Comando>> page, Map<LugarDeRed, MasivoId> open) {
        Map<LugarDeRed, SortedSet<Instant>> nuevas = new HashMap<>();
        Map<LugarDeRed, Cause> causas = new HashMap<>();
        for (Work<Comando> work : page) {
            if (work.command() instanceof DecidirReclamo reclamo) {
                for (LugarDeRed lugar : reclamo.lugares()) {
                    if (!open.containsKey(lugar)) {
                        nuevas.computeIfAbsent(lugar, any -> new TreeSet<>()).add(reclamo.recibidoEn());
                        // Nobody raises it: whose claim was one too many did not mean to.
                        causas.put(lugar, new Cause(work.cause().correlationId()));
                    }
                }
            }
        }
        if (nuevas.isEmpty()) {
            return Mono.empty();
        }
        Instant desde = nuevas.entrySet().stream()
                .map(entry -> politica.desde(entry.getKey(), entry.getValue().first()))
                .min(Instant::compareTo)
                .orElseThrow();
        return enLaRed.llegadas(nuevas.keySet(), desde)
                .collectList()
                .flatMap(llegadas -> Flux.fromIterable(detecciones(nuevas, llegadas))
                        .concatMap(detectar -> comandos.handle(
                                new Work<>(detectar, Objects.requireNonNull(causas.get(detectar.lugar())))))
                        .concatMap(
                                decision -> decision instanceof DecisionDeMasivo.Declarado(ReclamoMasivo.Abierto masivo)
                                        ? tratar(masivo)
                                        : Mono.empty())
                        .then());
    }

    /** At the reception of each claim of the page that made too many: after a pause a page may hold hours. */
    private List<ComandoSobreMasivo.Detectar> detecciones(
            Map<LugarDeRed, SortedSet<Instant>> nuevas, List<Red.Llegada> llegadas) {
        List<ComandoSobreMasivo.Detectar> detecciones = new ArrayList<>();
        nuevas.forEach((lugar, recibidos) -> {
            List<Instant> suyas = llegadas.stream()
                    .filter(llegada -> llegada.lugares().contains(lugar))
                    .map(Red.Llegada::recibidoEn)
                    .toList();
            for (Instant hasta : recibidos) {
                Instant desde = politica.desde(lugar, hasta);
                long enVentana = suyas.stream()
                        .filter(en -> en.isAfter(desde) && !en.isAfter(hasta))
                        .count();
                if (politica.sonDemasiados(lugar, enVentana)) {
                    detecciones.add(new ComandoSobreMasivo.Detectar(lugar, suyas, hasta));
                }
            }
        });
        return detecciones;
    }

    // ---- what people do

    /** Raises one, where none is open. */
    public Mono<DecisionDeMasivo> declarar(LugarDeRed lugar, Instant cuando, Quien por, Cause cause) {
        return mandar(new ComandoSobreMasivo.Declarar(lugar, cuando, por), cause);
    }

    /** Closes one; what follows for the damages under it is done when this completes. */
    public Mono<DecisionDeMasivo> cerrar(MasivoId id, boolean conSolucion, Instant cuando, Quien por, Cause cause) {
        return mandar(new ComandoSobreMasivo.Cerrar(id, conSolucion, cuando, por), cause);
    }

    private Mono<DecisionDeMasivo> mandar(ComandoSobreMasivo comando, Cause cause) {
        return comandos.handle(new Work<>(comando, cause)).flatMap(decision -> switch (decision) {
            case DecisionDeMasivo.Declarado(ReclamoMasivo.Abierto masivo) ->
                tratar(masivo).thenReturn(decision);
            case DecisionDeMasivo.Cerrado(ReclamoMasivo.Cerrado masivo) ->
                tratar(masivo).thenReturn(decision);
            case DecisionDeMasivo.YaEra(ReclamoMasivo masivo)
            when !masivo.tratado() -> tratar(masivo).thenReturn(decision);
            default -> Mono.just(decision);
        });
    }

    /** One; empty where there is none. */
    public Mono<ReclamoMasivo> ver(MasivoId id) {
        return masivos.porId(List.of(id)).next();
    }

    /** The damages that are linked to one, from after the one that was shown last. */
    public Mono<List<Eslabon>> danosDe(MasivoId id, String tras, int limite) {
        return enLaRed.vinculadosA(id, tras, limite).collectList();
    }

    /** The latest first. */
    public Mono<List<ReclamoMasivo>> lista(@Nullable Boolean abiertos, Masivos.@Nullable Lugar desde, int limite) {
        return masivos.lista(abiertos, desde, limite).collectList();
    }

    // ---- what follows for the damages

    /** Does again what died on its way: for each that was raised or closed, and whose damages may not have heard. */
    public Mono<Void> repasar() {
        return masivos.porTratar()
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::tratar)
                .then();
    }

    /**
     * Tells the damages: those whose claims came in the window are linked; where it is closed, those that came since and missed
     * it too, and then nobody waits any more. Done twice, it changes nothing.
     */
    private Mono<Void> tratar(ReclamoMasivo masivo) {
        abiertos.olvidar();
        Mono<Void> heard = switch (masivo) {
            case ReclamoMasivo.Abierto abierto ->
                vincular(abierto.declaracion(), abierto.declaracion().declaradoEn());
            case ReclamoMasivo.Cerrado cerrado ->
                vincular(cerrado.declaracion(), cerrado.cierre().cuando()).then(Mono.defer(() -> soltar(cerrado)));
        };
        return heard.then(Mono.defer(() -> comandos.handle(new Work<>(
                        new ComandoSobreMasivo.DarPorTratado(masivo),
                        causa(masivo.declaracion().id())))))
                .then();
    }

    private Mono<Void> vincular(ReclamoMasivo.Declaracion declaracion, Instant hasta) {
        MasivoId id = declaracion.id();
        return porPaginas(
                tras -> enLaRed.llegadosA(id.lugar(), declaracion.desde(), tras, PAGINA),
                eslabon -> eslabon.ficha().red().llegadasA(id.lugar(), declaracion.desde(), hasta) == 0
                        ? Stream.of()
                        : Stream.of(new Work<>(
                                new VincularDano(eslabon.ficha().id(), id, declaracion.declaradoEn()), causa(id))));
    }

    private Mono<Void> soltar(ReclamoMasivo.Cerrado cerrado) {
        return porPaginas(
                tras -> enLaRed.enEspera(cerrado.declaracion().id(), tras, PAGINA),
                eslabon -> Stream.of(resolver(eslabon, cerrado)));
    }

    private static Work<Comando> resolver(Eslabon eslabon, ReclamoMasivo.Cerrado cerrado) {
        MasivoId id = cerrado.declaracion().id();
        return new Work<>(
                new ResolverDano(
                        eslabon.ficha().id(),
                        id,
                        cerrado.cierre().conSolucion(),
                        cerrado.cierre().cuando()),
                causa(id));
    }

    private Mono<Void> porPaginas(
            Function<String, Flux<Eslabon>> leer, Function<Eslabon, Stream<Work<Comando>>> comando) {
        return pagina("", leer, comando)
                .expand(tras -> tras.isEmpty() ? Mono.empty() : pagina(tras, leer, comando))
                .then();
    }

    /** Handles a page; its last id, or empty where it was the last page. */
    private Mono<String> pagina(
            String tras, Function<String, Flux<Eslabon>> leer, Function<Eslabon, Stream<Work<Comando>>> comando) {
        return leer.apply(tras).collectList().flatMap(eslabones -> {
            List<Work<Comando>> works = eslabones.stream().flatMap(comando).toList();
            String last = eslabones.size() < PAGINA
                    ? ""
                    : eslabones.getLast().ficha().id().texto();
            return works.isEmpty() ? Mono.just(last) : todos(works).thenReturn(last);
        });
    }

    /** All of them, or an error: nobody may believe that they have heard. */
    private Mono<Void> todos(List<Work<Comando>> works) {
        return danos.handle(works).flatMap(outcomes -> {
            for (Outcome<Resultado> outcome : outcomes) {
                if (outcome instanceof Outcome.Failed<Resultado>(RuntimeException error)) {
                    return Mono.error(error);
                }
            }
            return Mono.empty();
        });
    }

    private static Cause causa(MasivoId id) {
        return new Cause(id.texto());
    }
}
