package bo.comteco.reiterados.qualitycontrol.application;

import bo.comteco.reiterados.delivery.deadline.Due;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.page.Outcome;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.qualitycontrol.domain.ComandoDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.PoliticaDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.ResultadoDeMedicion;
import bo.comteco.reiterados.qualitycontrol.domain.Tarea;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What happens when controls are due (Pasos 17, 19): lines are measured first, some at once; then the page is decided.
 *
 * <p>A measurement whose decision is lost (this instance dies, or the control changed meanwhile) is thrown away: the deadline
 * stays due and the line is measured again.
 */
public final class VencimientoDeControles {
    private static final Set<Tarea> TODAS = EnumSet.allOf(Tarea.class);

    private final PoliticaDeControl politica;
    private final MedicionDeLinea medicion;
    private final int aLaVez;
    private final Function<List<Work<Comando>>, Mono<List<Outcome<Respuesta>>>> decidir;

    /**
     * The use case.
     *
     * @param aLaVez the most lines that are measured at one time
     * @param decidir decides a page and commits it
     */
    public VencimientoDeControles(
            PoliticaDeControl politica,
            MedicionDeLinea medicion,
            int aLaVez,
            Function<List<Work<Comando>>, Mono<List<Outcome<Respuesta>>>> decidir) {
        this.politica = politica;
        this.medicion = medicion;
        this.aLaVez = aLaVez;
        this.decidir = decidir;
    }

    /** Handles what is due; completes when it is stored. */
    public Mono<List<Outcome<Respuesta>>> vencer(List<Due<Control>> vencidos) {
        return Flux.fromIterable(vencidos)
                .flatMapSequential(vencido -> medir(vencido).map(medido -> work(vencido, medido)), aLaVez)
                .collectList()
                .flatMap(decidir);
    }

    private Mono<Optional<ResultadoDeMedicion>> medir(Due<Control> vencido) {
        return politica.queMedir(vencido.document().state())
                .map(pedido -> medicion.medir(pedido).map(Optional::of))
                .orElseGet(() -> Mono.just(Optional.empty()));
    }

    private static Work<Comando> work(Due<Control> vencido, Optional<ResultadoDeMedicion> medido) {
        String id = vencido.document().id();
        return new Work<>(
                new Comando.SobreControl(
                        id,
                        new ComandoDeControl.VencerPlazo(vencido.dueAt(), vencido.firedAt(), medido.orElse(null)),
                        TODAS),
                new Cause(id));
    }
}
