package bo.comteco.reiterados.escalation.application;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.escalation.domain.AvisoAlCliente;
import bo.comteco.reiterados.escalation.domain.CasoAdministrativo;
import bo.comteco.reiterados.escalation.domain.Clasificacion;
import bo.comteco.reiterados.escalation.domain.Comando;
import bo.comteco.reiterados.escalation.domain.Escalamiento;
import bo.comteco.reiterados.escalation.domain.Evaluacion;
import bo.comteco.reiterados.escalation.domain.LugarEnBandeja;
import bo.comteco.reiterados.escalation.domain.NivelAdministrativo;
import bo.comteco.reiterados.escalation.domain.OrdenPublica;
import bo.comteco.reiterados.escalation.domain.ResultadoDeNivel;
import bo.comteco.reiterados.escalation.domain.Vulnerabilidad;
import bo.comteco.reiterados.escalation.store.EscalamientoRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What people see of the escalations and say to them. */
public final class Escalamientos {
    private final EscalamientoRepository repository;
    private final Decisiones decisiones;
    private final Matrices matrices;
    private final Clock clock;

    /** Reads from that repository, decides there, explains by those matrices, at the hour of that clock. */
    public Escalamientos(EscalamientoRepository repository, Decisiones decisiones, Matrices matrices, Clock clock) {
        this.matrices = matrices;
        this.repository = repository;
        this.decisiones = decisiones;
        this.clock = clock;
    }

    /** The escalation of an order; empty where there is none. */
    public Mono<Escalamiento> de(String ordenId) {
        return repository.de(ordenId);
    }

    /** How the rule of an escalation came to win; empty where the matrix of its version is not at hand any more. */
    public Optional<Evaluacion> evaluacionDe(Escalamiento escalamiento) {
        return matrices.escalador().evaluar(escalamiento.expediente());
    }

    /**
     * What the matrix would say of such an order; stores nothing.
     *
     * @param orden makes the order, given the instant of the Clock
     */
    public Ensayo ensayar(Function<Instant, OrdenEnsayada> orden) {
        OrdenEnsayada ensayada = orden.apply(clock.instant());
        return new Ensayo(
                matrices.escalador().clasificar(ensayada.orden(), ensayada.en()),
                matrices.escalador().evaluar(ensayada.orden(), ensayada.en()));
    }

    /**
     * An order that need not exist.
     *
     * @param orden as it would be told
     * @param en the instant at which the matrix looks at it
     */
    public record OrdenEnsayada(OrdenPublica orden, Instant en) {}

    /**
     * What the matrix would say.
     *
     * @param clasificacion its answer
     * @param evaluacion how it came to it
     */
    public record Ensayo(Clasificacion clasificacion, Evaluacion evaluacion) {}

    /** A level says that it could not solve it: the next one is told (Pasos 22 to 24). */
    public Mono<Respuesta> declararSinSolucion(String ordenId, int nivel, String motivo, String por, Cause cause) {
        return decidir(ordenId, new Comando.DeclararSinSolucion(nivel, motivo, por, clock.instant()), cause);
    }

    /**
     * A level that was told records what came of it (Pasos 22 to 24).
     *
     * @param resultado makes the result, given the instant of the Clock
     */
    public Mono<Respuesta> registrarResultado(
            String ordenId, int nivel, Function<Instant, ResultadoDeNivel> resultado, Cause cause) {
        return decidir(ordenId, new Comando.RegistrarResultado(nivel, resultado.apply(clock.instant())), cause);
    }

    /** Div. Redes instructs the presence of a technician at the cabinet (Paso 23.2). */
    public Mono<Respuesta> instruirEnArmario(
            String ordenId, String armario, String instruccion, String por, Cause cause) {
        return decidir(ordenId, new Comando.InstruirEnArmario(armario, instruccion, por, clock.instant()), cause);
    }

    /** The Administrador CO has coordinated a case, and mails it on (Paso 27). */
    public Mono<Respuesta> comunicarCaso(String ordenId, String coordinacion, String por, Cause cause) {
        return decidir(ordenId, new Comando.ComunicarCaso(coordinacion, por, clock.instant()), cause);
    }

    /**
     * One of those whom an administrative case reached records what came of it (Pasos 26, 27).
     *
     * @param resultado makes the result, given the instant of the Clock
     */
    public Mono<Respuesta> registrarResultadoDeCaso(
            String ordenId, NivelAdministrativo nivel, Function<Instant, ResultadoDeNivel> resultado, Cause cause) {
        return decidir(ordenId, new Comando.RegistrarResultadoDeCaso(nivel, resultado.apply(clock.instant())), cause);
    }

    /** The administrative cases in a state, of these centros de operaciones or of all, the oldest review first. */
    public Flux<Escalamiento> casosAdministrativos(
            CasoAdministrativo.Situacion situacion,
            List<String> centros,
            Optional<LugarEnBandeja> despuesDe,
            int limite) {
        return repository.casosAdministrativos(situacion, centros, despuesDe, limite);
    }

    /** The tray of a level, of these centros de operaciones or of all, the most urgent deadline first. */
    public Flux<Escalamiento> bandeja(int nivel, List<String> centros, Optional<LugarEnBandeja> despuesDe, int limite) {
        return repository.bandeja(nivel, centros, despuesDe, limite);
    }

    /**
     * The unsolved orders whose target passed (Anexo 2, row 3), of one level's tray or all, of these centros de operaciones or of all; the
     * most urgent deadline first.
     */
    public Flux<Escalamiento> trasSuObjetivo(
            Optional<Integer> nivel, List<String> centros, Optional<LugarEnBandeja> despuesDe, int limite) {
        return repository.trasSuObjetivo(nivel, centros, despuesDe, limite);
    }

    /** A person lowers the priority of an order (D-18). */
    public Mono<Respuesta> rebajar(
            String ordenId, Vulnerabilidad vulnerabilidad, String motivo, String por, Cause cause) {
        return decidir(ordenId, new Comando.RebajarPrioridad(vulnerabilidad, motivo, por, clock.instant()), cause);
    }

    /** The supervisor confirms an annulment (D-25). */
    public Mono<Respuesta> confirmarAnulacion(
            String ordenId, String motivo, AvisoAlCliente aviso, String por, Cause cause) {
        return decidir(ordenId, new Comando.ConfirmarAnulacion(motivo, aviso, por, clock.instant()), cause);
    }

    private Mono<Respuesta> decidir(String ordenId, Comando comando, Cause cause) {
        return decisiones.decidir(new Work<>(new Solicitud(ordenId, comando), cause));
    }

    /** The living orders by vulnerability. */
    public Mono<Cifras> cifras() {
        Instant ahora = clock.instant();
        return repository
                .cifras(ahora)
                .map(cifra -> new Cifras.Fila(cifra.vulnerabilidad(), cifra.ordenes(), cifra.vencidas()))
                .collectList()
                .map(filas -> new Cifras(ahora, filas));
    }

    /**
     * The living orders as they stand.
     *
     * @param calculadoEn business time
     * @param filas one for each vulnerability, the most urgent first
     */
    public record Cifras(Instant calculadoEn, List<Fila> filas) {

        /**
         * The living orders of one vulnerability.
         *
         * @param ordenes how many
         * @param vencidas how many of them are past their deadline and not solved
         */
        public record Fila(Vulnerabilidad vulnerabilidad, long ordenes, long vencidas) {}

        /** Keeps its own copy. */
        public Cifras {
            filas = List.copyOf(filas);
        }
    }
}
