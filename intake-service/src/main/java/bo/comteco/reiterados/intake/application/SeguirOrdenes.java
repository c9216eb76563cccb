package bo.comteco.reiterados.intake.application;

import bo.comteco.reiterados.delivery.page.Outcome;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.intake.domain.Comando;
import bo.comteco.reiterados.intake.domain.Decision;
import bo.comteco.reiterados.intake.domain.Hecho;
import bo.comteco.reiterados.intake.domain.MasivoSeguido;
import bo.comteco.reiterados.intake.domain.OrdenSeguida;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Noticia;
import bo.comteco.reiterados.intake.domain.Reclamo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What other services tell of orders: the copy of each order, and what step 3 made of each claim. Both are written at the same
 * time; who waits for a claim is woken when both stand, with the claim and its order.
 */
public final class SeguirOrdenes {

    private final PageHandler<Noticia, OrdenSeguida, Void, OrdenSeguida> ordenes;
    private final PageHandler<MasivoSeguido, MasivoSeguido, Void, MasivoSeguido> masivos;
    private final PageHandler<Comando, Reclamo, Hecho, Decision> reclamos;
    private final ConsultarReclamos consultar;
    private final Espera espera;

    /** Applies it by these handlers, and wakes whoever waits there. */
    public SeguirOrdenes(
            PageHandler<Noticia, OrdenSeguida, Void, OrdenSeguida> ordenes,
            PageHandler<MasivoSeguido, MasivoSeguido, Void, MasivoSeguido> masivos,
            PageHandler<Comando, Reclamo, Hecho, Decision> reclamos,
            ConsultarReclamos consultar,
            Espera espera) {
        this.ordenes = ordenes;
        this.masivos = masivos;
        this.reclamos = reclamos;
        this.consultar = consultar;
        this.espera = espera;
    }

    /** One thing that an event says. */
    public sealed interface Novedad {

        /** About an order, of which a copy is kept. */
        record DeOrden(Noticia noticia) implements Novedad {}

        /** About a reclamo masivo, of which a copy is kept. */
        record DeMasivo(MasivoSeguido masivo) implements Novedad {}

        /** About a claim. */
        record DeReclamo(Comando comando) implements Novedad {}
    }

    /** Applies a page; the outcomes stand in its order. */
    public Mono<List<Outcome<?>>> seguir(List<Work<Novedad>> page) {
        List<Work<Noticia>> deOrdenes = new ArrayList<>();
        List<Work<MasivoSeguido>> deMasivos = new ArrayList<>();
        List<Work<Comando>> deReclamos = new ArrayList<>();
        for (Work<Novedad> work : page) {
            switch (work.command()) {
                case Novedad.DeOrden(Noticia noticia) -> deOrdenes.add(new Work<>(noticia, work.cause()));
                case Novedad.DeMasivo(MasivoSeguido masivo) -> deMasivos.add(new Work<>(masivo, work.cause()));
                case Novedad.DeReclamo(Comando comando) -> deReclamos.add(new Work<>(comando, work.cause()));
            }
        }
        return Mono.zip(ordenes.handle(deOrdenes), masivos.handle(deMasivos), reclamos.handle(deReclamos))
                .flatMap(applied -> despertar(applied.getT1(), applied.getT3())
                        .thenReturn(inOrder(page, applied.getT1(), applied.getT2(), applied.getT3())));
    }

    private static List<Outcome<?>> inOrder(
            List<Work<Novedad>> page,
            List<Outcome<OrdenSeguida>> ordenes,
            List<Outcome<MasivoSeguido>> masivos,
            List<Outcome<Decision>> reclamos) {
        Iterator<Outcome<OrdenSeguida>> orden = ordenes.iterator();
        Iterator<Outcome<MasivoSeguido>> masivo = masivos.iterator();
        Iterator<Outcome<Decision>> reclamo = reclamos.iterator();
        List<Outcome<?>> outcomes = new ArrayList<>();
        for (Work<Novedad> work : page) {
            outcomes.add(
                    switch (work.command()) {
                        case Novedad.DeOrden _ -> orden.next();
                        case Novedad.DeMasivo _ -> masivo.next();
                        case Novedad.DeReclamo _ -> reclamo.next();
                    });
        }
        return outcomes;
    }

    private Mono<Void> despertar(List<Outcome<OrdenSeguida>> ordenes, List<Outcome<Decision>> reclamos) {
        Map<String, OrdenSeguida> known = new HashMap<>();
        for (Outcome<OrdenSeguida> outcome : ordenes) {
            if (outcome instanceof Outcome.Done<OrdenSeguida>(OrdenSeguida orden)) {
                known.put(orden.ordenId(), orden);
            }
        }
        return Flux.fromIterable(reclamos)
                .concatMap(outcome -> outcome
                                instanceof
                                Outcome.Done<Decision>(Decision.Aceptada(Reclamo written, List<Hecho> hechos))
                        ? visto(written, known)
                        : Mono.empty())
                .doOnNext(espera::despertar)
                .then();
    }

    private Mono<ReclamoVisto> visto(Reclamo reclamo, Map<String, OrdenSeguida> known) {
        String ordenId = reclamo.avance().ordenId();
        OrdenSeguida orden = ordenId == null ? null : known.get(ordenId);
        return orden == null ? consultar.conSuOrden(reclamo) : consultar.con(reclamo, orden);
    }
}
