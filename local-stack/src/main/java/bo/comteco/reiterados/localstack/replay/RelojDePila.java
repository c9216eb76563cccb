package bo.comteco.reiterados.localstack.replay;

import bo.comteco.reiterados.localstack.clock.ClockFile;
import bo.comteco.reiterados.localstack.stack.StackAddresses;
import bo.comteco.reiterados.localstack.stack.StackService;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;

/**
 * The business time of a running stack, for whoever plays something else than a file: moved only when nothing is outstanding
 * anywhere, so that whatever is due by then has happened before anybody looks.
 */
public final class RelojDePila implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ClockFile clock;
    private final HttpClient http;
    private final Registros registros;
    private final Quietud quietud;

    private RelojDePila(StackAddresses stack) {
        this.clock = stack.clock();
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        this.registros = new RegistrosDeKafka(stack.kafka());
        this.quietud = new Quietud(Pregunta.porHttp(stack, new Llamador(http, PATIENCE)), registros, 0, PATIENCE);
    }

    /** Stops the time of a stack that knows no claim yet. */
    public static RelojDePila detenidoEn(Instant instante, StackAddresses stack) {
        RelojDePila reloj = new RelojDePila(stack);
        reloj.clock.freeze(instante, true);
        return reloj;
    }

    public Instant ahora() {
        return clock.now();
    }

    /** Whoever gives a service something to do says so here first. */
    public void tocar(StackService service) {
        quietud.tocar(service);
    }

    /**
     * Returns when nothing is outstanding.
     *
     * @throws bo.comteco.reiterados.localstack.LocalStackException when something stayed so for a minute and nothing was done
     */
    public void esperarQuietud() {
        quietud.esperar(ahora());
    }

    /** Moves the time on, when it is quiet; returns at once. */
    public void avanzarHasta(Instant instante) {
        quietud.antesDeMover(ahora(), instante);
        clock.freeze(instante, false);
    }

    @Override
    public void close() {
        quietud.close();
        registros.close();
        http.shutdownNow();
    }
}
