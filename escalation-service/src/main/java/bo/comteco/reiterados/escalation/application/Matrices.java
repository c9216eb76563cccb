package bo.comteco.reiterados.escalation.application;

import bo.comteco.reiterados.delivery.time.MachineTime;
import bo.comteco.reiterados.escalation.domain.CalendarioHabil;
import bo.comteco.reiterados.escalation.domain.Escalador;
import bo.comteco.reiterados.escalation.domain.LecturaDeMatriz;
import bo.comteco.reiterados.escalation.domain.MatrizDePriorizacion;
import bo.comteco.reiterados.escalation.domain.PoliticaDeEscalamiento;
import bo.comteco.reiterados.escalation.domain.VersionDeMatriz;
import bo.comteco.reiterados.escalation.domain.VersionesDeMatriz;
import bo.comteco.reiterados.escalation.store.MatrizRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The versions of the matrix as this instance has read them last.
 *
 * <p>A version comes into force no sooner than {@code anticipacion} after it was put, and nobody decides on a reading that
 * began longer than half of that ago: so every instance knows a version before the first decision that it makes under it
 * (ADR 0014).
 */
public final class Matrices {
    private final MatrizDePriorizacion inicial;
    private final PoliticaDeEscalamiento politica;
    private final CalendarioHabil calendario;
    private final MatrizRepository repository;
    private final Clock clock;
    private final MachineTime machine;
    private final Duration anticipacion;
    private volatile Lectura lectura;

    private record Lectura(Instant empezada, VersionesDeMatriz versiones, Escalador escalador) {}

    /**
     * Nothing is read yet.
     *
     * @param inicial what is in force before any version was put
     * @param anticipacion the least time between putting a version and its being in force
     */
    public Matrices(
            MatrizDePriorizacion inicial,
            PoliticaDeEscalamiento politica,
            CalendarioHabil calendario,
            MatrizRepository repository,
            Clock clock,
            MachineTime machine,
            Duration anticipacion) {
        this.inicial = inicial;
        this.politica = politica;
        this.calendario = calendario;
        this.repository = repository;
        this.clock = clock;
        this.machine = machine;
        this.anticipacion = anticipacion;
        this.lectura = lectura(Instant.MIN, List.of());
    }

    /** All versions, as last read. */
    public VersionesDeMatriz versiones() {
        return lectura.versiones();
    }

    /** Decides with all versions, as last read. */
    public Escalador escalador() {
        return lectura.escalador();
    }

    /** Completes at once where the last reading is young enough to decide on, otherwise after a new one; an error where that fails. */
    public Mono<Void> alDia() {
        return Mono.defer(() ->
                lectura.empezada().isBefore(machine.now().minus(anticipacion.dividedBy(2))) ? leer() : Mono.empty());
    }

    /** Reads all versions. */
    public Mono<Void> leer() {
        return Mono.defer(() -> {
            Instant empezada = machine.now();
            return repository
                    .todas()
                    .collectList()
                    .doOnNext(leidas -> recordar(lectura(empezada, leidas)))
                    .then();
        });
    }

    /**
     * Puts another version in force, for good: a version is never changed. The same again is answered as the first time.
     *
     * @param contenido the matrix as data, with the fields of the file
     * @param pedidaDesde from when on; as soon as it can be where null
     */
    public Mono<Puesta> poner(Map<String, ?> contenido, @Nullable Instant pedidaDesde, String por) {
        return switch (LecturaDeMatriz.leer(contenido)) {
            case LecturaDeMatriz.Invalida(List<LecturaDeMatriz.ErrorDeMatriz> errores) ->
                Mono.just(new Puesta.Invalida(errores));
            case LecturaDeMatriz.Valida(MatrizDePriorizacion matriz) -> {
                Instant ahora = clock.instant();
                Instant antesNo = ahora.plus(anticipacion);
                Instant desde = pedidaDesde == null ? antesNo : pedidaDesde;
                VersionDeMatriz version = new VersionDeMatriz(matriz, desde, por, ahora);
                yield leer().then(Mono.defer(() -> conocida(version, pedidaDesde)
                        .switchIfEmpty(Mono.defer(() -> desde.isBefore(antesNo)
                                ? Mono.just(new Puesta.DemasiadoPronto(antesNo))
                                : guardar(version, contenido, pedidaDesde)))));
            }
        };
    }

    private Mono<Puesta> guardar(VersionDeMatriz version, Map<String, ?> contenido, @Nullable Instant pedidaDesde) {
        return repository
                .guardar(version, contenido)
                .flatMap(guardada -> leer().then(Mono.defer(
                        () -> guardada ? Mono.just(new Puesta.Nueva(version)) : conocida(version, pedidaDesde))));
    }

    /** What is to be answered where the name is taken; empty where it is free. */
    private Mono<Puesta> conocida(VersionDeMatriz version, @Nullable Instant pedidaDesde) {
        String nombre = version.matriz().version();
        for (VersionDeMatriz otra : versiones().posteriores()) {
            if (otra.matriz().version().equals(nombre)) {
                boolean igual = otra.matriz().equals(version.matriz())
                        && (pedidaDesde == null || pedidaDesde.equals(otra.enVigorDesde()));
                return Mono.just(igual ? new Puesta.Repetida(otra) : new Puesta.NombreOcupado(nombre));
            }
        }
        return nombre.equals(inicial.version()) ? Mono.just(new Puesta.NombreOcupado(nombre)) : Mono.empty();
    }

    private synchronized void recordar(Lectura nueva) {
        if (!nueva.empezada().isBefore(lectura.empezada())) {
            lectura = nueva;
        }
    }

    private Lectura lectura(Instant empezada, List<VersionDeMatriz> posteriores) {
        VersionesDeMatriz versiones = new VersionesDeMatriz(inicial, posteriores);
        return new Lectura(empezada, versiones, new Escalador(versiones, politica, calendario));
    }

    /** What became of a matrix that somebody wanted to put in force. */
    public sealed interface Puesta {

        /** It will be in force. */
        record Nueva(VersionDeMatriz version) implements Puesta {}

        /** It had been put before, the same. */
        record Repetida(VersionDeMatriz version) implements Puesta {}

        /** It is wrong in these fields. */
        record Invalida(List<LecturaDeMatriz.ErrorDeMatriz> errores) implements Puesta {
            /** Keeps its own copy. */
            public Invalida {
                errores = List.copyOf(errores);
            }
        }

        /** Not every instance would know it in time. */
        record DemasiadoPronto(Instant antesNo) implements Puesta {}

        /** Another matrix has that name. */
        record NombreOcupado(String version) implements Puesta {}
    }
}
