package bo.comteco.reiterados.localstack.replay;

import static java.util.Objects.requireNonNull;

import bo.comteco.reiterados.localstack.LocalStackException;
import bo.comteco.reiterados.localstack.stack.StackService;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Knows when nothing is outstanding anywhere: no unsent event, no record unread, no due deadline that has not fired, no other
 * work.
 *
 * <p>A service that said it had nothing left has nothing left until it is given something: a request, a deadline that comes,
 * or a record of a type that it uses. So only those are asked that were, and each answers as soon as it has read all of these and
 * nothing is left. It is quiet when nobody is to be asked, by the number of records that there are <em>after</em> the last
 * answer: whoever was woken since his answer was woken by a record that is counted there and not in the answer.
 *
 * <p>How many there are the services tell: each answer says how many of each type its service has published, and how many it has
 * read of the types that it uses. They count from where the broker has counted, who knows no types: then all records of its
 * topics are to be read by a service. A service that was started anew counts from zero, and one that waits in vain was told too
 * many: then, where one has read more than there is by their word, and after so many waits in any case, the broker counts again.
 */
final class Quietud implements AutoCloseable {

    /** The first level of the shortest deadline is an hour after it is set (D-14, D-15); less a margin. */
    private static final Duration WITHOUT_WAITING = Duration.ofMinutes(55);

    private final Pregunta pregunta;
    private final Registros registros;
    private final int esperasSinContar;
    private final Duration patience;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<StackService> tocados = ConcurrentHashMap.newKeySet();
    private final Map<StackService, Pendiente> ultimas = new EnumMap<>(StackService.class);
    /** What each had read of what it uses, at a quiet moment by the broker's count, and what all had published by then. */
    private Map<StackService, Long> usadosAlContar = Map.of();

    private Map<String, Long> publicadosAlContar = Map.of();
    private int contarEn;
    private Instant sure = Instant.MIN;
    private long waits;
    private long waited;

    /**
     * @param esperasSinContar how many waits in a row may go by what the services say that they have published; 0 where somebody
     *     else publishes too
     * @param patience how long something may be outstanding while nothing at all is done
     */
    Quietud(Pregunta pregunta, Registros registros, int esperasSinContar, Duration patience) {
        this.pregunta = pregunta;
        this.registros = registros;
        this.esperasSinContar = esperasSinContar;
        this.patience = patience;
    }

    /** This service is being given something to do. */
    void tocar(StackService service) {
        tocados.add(service);
    }

    /**
     * Returns when the clock may be moved: at once where no deadline is passed by it, otherwise when nothing is outstanding.
     *
     * <p>Deadlines that were known at the last quiet moment are where they were; those made by new work since then are at least
     * an hour away from it.
     *
     * @param ahora where the clock stands
     * @throws LocalStackException when something stayed outstanding and nothing was done about it
     */
    void antesDeMover(Instant ahora, Instant destino) {
        if (!destino.isBefore(sure)) {
            esperar(ahora);
        }
    }

    /** Returns when nothing is outstanding. */
    void esperar(Instant ahora) {
        long start = System.nanoTime();
        Map<StackService, Long> progress = new EnumMap<>(StackService.class);
        contarEn--;
        while (true) {
            boolean porElBroker = contarEn < 0;
            Map<StackService, PorLeer> debidas = porElBroker ? porElBroker() : segunLosServicios();
            Set<StackService> preguntados = aPreguntar(ahora, debidas);
            if (preguntados.isEmpty()) {
                if (!porElBroker && seLeyoMasDeLoQueSeDijo(debidas)) {
                    contarEn = -1;
                    continue;
                }
                if (porElBroker) {
                    usadosAlContar = porServicio(Pendiente::usados);
                    publicadosAlContar = publicados();
                    contarEn = esperasSinContar;
                }
                break;
            }
            tocados.removeAll(preguntados);
            forEach(preguntados, service -> pregunta.hacer(service, debidas.get(service)))
                    .forEach((service, answer) -> {
                        requireProgress(service, answer, ahora, progress);
                        Pendiente last = ultimas.put(service, answer);
                        if (!answer.nada(ahora)
                                || last == null
                                || !last.arranque().equals(answer.arranque())) {
                            contarEn = -1;
                        }
                    });
        }
        sure = sure(ahora);
        waits++;
        waited += System.nanoTime() - start;
    }

    /** How often it has waited. */
    long esperas() {
        return waits;
    }

    Duration esperado() {
        return Duration.ofNanos(waited);
    }

    @Override
    public void close() {
        threads.close();
    }

    private Set<StackService> aPreguntar(Instant ahora, Map<StackService, PorLeer> debidas) {
        Set<StackService> all = EnumSet.noneOf(StackService.class);
        for (StackService service : StackService.values()) {
            Pendiente last = ultimas.get(service);
            PorLeer debida = debidas.get(service);
            if (last == null
                    || debida == null
                    || !last.nada(ahora)
                    || tocados.contains(service)
                    || debida.faltan(last) > 0) {
                all.add(service);
            }
        }
        return all;
    }

    /** Then what the services say that they have published is too little: one was killed, and published on its own when it came back. */
    private boolean seLeyoMasDeLoQueSeDijo(Map<StackService, PorLeer> debidas) {
        return debidas.entrySet().stream()
                .anyMatch(e -> e.getValue().faltan(requireNonNull(ultimas.get(e.getKey()))) < 0);
    }

    /** Who has never said which topics he reads has nothing here. */
    private Map<StackService, PorLeer> porElBroker() {
        Map<String, Long> porTema = registros.porTema();
        return porServicio(answer -> new PorLeer.Todo(answer.enSusTemas(porTema)));
    }

    private Map<StackService, PorLeer> segunLosServicios() {
        Map<String, Long> desdeQueSeConto = publicados();
        publicadosAlContar.forEach((tipo, count) -> desdeQueSeConto.merge(tipo, -count, Long::sum));
        Map<StackService, PorLeer> debidas = new EnumMap<>(StackService.class);
        usadosAlContar.forEach((service, usados) -> debidas.put(
                service,
                new PorLeer.LoQueUsa(
                        usados + requireNonNull(ultimas.get(service)).queUsa(desdeQueSeConto))));
        return debidas;
    }

    private Map<String, Long> publicados() {
        Map<String, Long> all = new HashMap<>();
        ultimas.values()
                .forEach(answer -> answer.publicados().forEach((tipo, count) -> all.merge(tipo, count, Long::sum)));
        return all;
    }

    private <T> Map<StackService, T> porServicio(Function<Pendiente, T> part) {
        Map<StackService, T> all = new EnumMap<>(StackService.class);
        ultimas.forEach((service, answer) -> all.put(service, part.apply(answer)));
        return all;
    }

    private Instant sure(Instant quiet) {
        Instant sure = quiet.plus(WITHOUT_WAITING);
        for (Pendiente one : ultimas.values()) {
            if (one.proximo() != null && one.proximo().isBefore(sure)) {
                sure = one.proximo();
            }
        }
        return sure;
    }

    private void requireProgress(
            StackService service, Pendiente answer, Instant ahora, Map<StackService, Long> progress) {
        Pendiente last = ultimas.get(service);
        if (answer.nada(ahora) || last == null || last.actividad() != answer.actividad()) {
            progress.put(service, System.nanoTime());
        } else if (System.nanoTime() - progress.computeIfAbsent(service, _ -> System.nanoTime()) > patience.toNanos()) {
            throw new LocalStackException(service.module() + " tiene algo pendiente (" + answer + ") y no avanza hace "
                    + patience.toSeconds() + " s: mire su registro, y continúe el replay con el mismo comando.");
        }
    }

    private Map<StackService, Pendiente> forEach(
            Collection<StackService> services, Function<StackService, Pendiente> question) {
        if (services.size() == 1) {
            StackService only = services.iterator().next();
            return Map.of(only, question.apply(only));
        }
        Map<StackService, Future<Pendiente>> asked = new EnumMap<>(StackService.class);
        for (StackService service : services) {
            Callable<Pendiente> ask = () -> question.apply(service);
            asked.put(service, threads.submit(ask));
        }
        Map<StackService, Pendiente> answers = new EnumMap<>(StackService.class);
        asked.forEach((service, answer) -> answers.put(service, get(answer)));
        return answers;
    }

    static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Se interrumpió el replay.", e);
        }
    }
}
