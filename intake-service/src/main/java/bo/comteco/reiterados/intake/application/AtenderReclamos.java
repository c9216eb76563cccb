package bo.comteco.reiterados.intake.application;

import bo.comteco.reiterados.delivery.deadline.Due;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.intake.domain.Comando;
import bo.comteco.reiterados.intake.domain.Decision;
import bo.comteco.reiterados.intake.domain.Hecho;
import bo.comteco.reiterados.intake.domain.Persona;
import bo.comteco.reiterados.intake.domain.Recepcion;
import bo.comteco.reiterados.intake.domain.Reclamo;
import bo.comteco.reiterados.intake.domain.RespuestaDeSmartflex;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What may be done to a claim, from wherever it comes. */
public final class AtenderReclamos {

    private static final int ASKED_AT_ONCE = 4;

    private final PageHandler<Comando, Reclamo, Hecho, Decision> handler;
    private final ConsultarReclamos consultar;
    private final Smartflex smartflex;
    private final Espera espera;
    private final Clock clock;

    /** With these parts. */
    public AtenderReclamos(
            PageHandler<Comando, Reclamo, Hecho, Decision> handler,
            ConsultarReclamos consultar,
            Smartflex smartflex,
            Espera espera,
            Clock clock) {
        this.handler = handler;
        this.consultar = consultar;
        this.smartflex = smartflex;
        this.espera = espera;
        this.clock = clock;
    }

    /** What became of a request. */
    public sealed interface Respuesta {

        /** The claim as it stands, whether or not this request changed it. */
        record Atendida(ReclamoVisto visto) implements Respuesta {}

        /** It cannot be done. */
        record Rechazada(Decision.Motivo motivo) implements Respuesta {}
    }

    /** Takes a claim (Pasos 1, 2), and waits at most so long for step 3. */
    public Mono<Respuesta> recibir(Recepcion recepcion, Persona por, Cause cause, Duration wait) {
        return verificar(recepcion)
                .flatMap(cliente -> mandar(new Comando.RecibirReclamo(recepcion, cliente, por), cause, wait));
    }

    /** By the contract that was told, or by what else was. */
    private Mono<RespuestaDeSmartflex> verificar(Recepcion told) {
        String contrato = told.contrato();
        return contrato != null
                ? smartflex.producto(contrato, told.servicio())
                : smartflex.buscar(Objects.requireNonNull(told.criterio())).map(found -> found.para(told.servicio()));
    }

    /** Records the result of online assistance (Paso 10), and waits at most so long for what follows from it. */
    public Mono<Respuesta> asistir(Comando.RegistrarAsistencia comando, Cause cause, Duration wait) {
        return mandar(comando, cause, wait);
    }

    private Mono<Respuesta> mandar(Comando comando, Cause cause, Duration wait) {
        return handler.handle(new Work<>(comando, cause)).flatMap(decision -> switch (decision) {
            case Decision.Aceptada accepted -> esperar(accepted.reclamo(), wait);
            case Decision.SinCambio same -> esperar(same.reclamo(), wait);
            case Decision.Rechazada refused -> Mono.just(new Respuesta.Rechazada(refused.motivo()));
        });
    }

    private Mono<Respuesta> esperar(Reclamo reclamo, Duration wait) {
        Mono<ReclamoVisto> settled = reclamo.asentado() || wait.isZero() || reclamo.contrato() == null
                ? consultar.conSuOrden(reclamo)
                : espera.hasta(
                                reclamo.id(),
                                wait,
                                consultar.ver(reclamo.id()),
                                visto -> visto.reclamo().asentado())
                        .switchIfEmpty(consultar.conSuOrden(reclamo));
        return settled.map(Respuesta.Atendida::new);
    }

    /** Asks Smartflex again about claims taken without it; stops at the first that it does not answer. */
    public Mono<Void> completar(List<Due<Reclamo>> waiting) {
        return Flux.fromIterable(waiting)
                .map(due -> due.document().state())
                .flatMapSequential(reclamo -> completar(reclamo), ASKED_AT_ONCE)
                .takeWhile(answered -> answered)
                .then();
    }

    private Mono<Boolean> completar(Reclamo reclamo) {
        return verificar(reclamo.recepcion())
                .flatMap(answer -> answer instanceof RespuestaDeSmartflex.SinRespuesta
                        ? Mono.just(false)
                        : handler.handle(new Work<>(
                                        new Comando.CompletarDesdeSmartflex(reclamo.id(), answer, clock.instant()),
                                        new Cause(reclamo.id())))
                                .thenReturn(true));
    }
}
