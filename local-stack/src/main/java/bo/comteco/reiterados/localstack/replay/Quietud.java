package bo.comteco.reiterados.localstack.replay;

import bo.comteco.reiterados.localstack.LocalStackException;
import bo.comteco.reiterados.localstack.stack.StackAddresses;
import bo.comteco.reiterados.localstack.stack.StackService;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Knows when nothing is outstanding anywhere: no unsent event, no record unread, no due deadline that has not fired, no other
 * work.
 *
 * <p>A service that said it had nothing left has nothing left until it is given something: a request, a deadline that comes,
 * or a record on one of its topics. So only those are asked that were, and each answers as soon as it has read all that its
 * topics hold and nothing is left. It is quiet when nobody is to be asked, by the
 * number of records that the broker tells <em>after</em> the last answer: whoever was woken since the answer was woken by a
 * record that is counted there and not in the answer.
 */
final class Quietud implements AutoCloseable {

    /** The first level of the shortest deadline is an hour after it is set (D-14, D-15); less a margin. */
    private static final Duration WITHOUT_WAITING = Duration.ofMinutes(55);

    /** The service answers as soon as it has nothing left, and at the latest after so many milliseconds. */
    private static final String ESPERA = "?espera=2000";

    private final StackAddresses stack;
    private final Llamador llamador;
    private final Registros registros;
    private final Duration patience;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<StackService> tocados = ConcurrentHashMap.newKeySet();
    private final Map<StackService, Pendiente> ultimas = new EnumMap<>(StackService.class);
    private Instant sure = Instant.MIN;
    private long waits;
    private long waited;

    /**
     * @param patience how long something may be outstanding while nothing at all is done
     */
    Quietud(StackAddresses stack, Llamador llamador, Registros registros, Duration patience) {
        this.stack = stack;
        this.llamador = llamador;
        this.registros = registros;
        this.patience = patience;
    }

    /** What one service says. */
    record Pendiente(
            long salida,
            long atraso,
            long vencidos,
            long trabajos,
            @Nullable Instant proximo,
            Map<String, Long> leidos,
            long actividad) {

        static Pendiente de(JsonNode body) {
            JsonNode proximo = body.path("proximo");
            Map<String, Long> leidos = new LinkedHashMap<>();
            body.path("leidos")
                    .properties()
                    .forEach(tema -> leidos.put(tema.getKey(), tema.getValue().asLong()));
            return new Pendiente(
                    Servicios.number(body, "salida"),
                    Servicios.number(body, "atraso"),
                    Servicios.number(body, "vencidos"),
                    Servicios.number(body, "trabajos"),
                    proximo.isString() ? Instant.parse(proximo.asString()) : null,
                    leidos,
                    Servicios.number(body, "actividad"));
        }

        /** A deadline that has come by then and is not yet looked at counts as one that is due. */
        boolean nada(Instant ahora) {
            return salida == 0
                    && atraso == 0
                    && vencidos == 0
                    && trabajos == 0
                    && (proximo == null || proximo.isAfter(ahora));
        }

        long leidosEnTotal() {
            return leidos.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Of what there is, what its topics hold. */
        long porLeer(Map<String, Long> registros) {
            return leidos.keySet().stream()
                    .mapToLong(tema -> registros.getOrDefault(tema, 0L))
                    .sum();
        }
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
        while (true) {
            Map<String, Long> hay = registros.porTema();
            Set<StackService> preguntados = aPreguntar(ahora, hay);
            if (preguntados.isEmpty()) {
                break;
            }
            tocados.removeAll(preguntados);
            forEach(preguntados, service -> preguntar(service, hay)).forEach((service, answer) -> {
                requireProgress(service, answer, ahora, progress);
                ultimas.put(service, answer);
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

    private Set<StackService> aPreguntar(Instant ahora, Map<String, Long> hay) {
        Set<StackService> all = EnumSet.noneOf(StackService.class);
        for (StackService service : StackService.values()) {
            Pendiente last = ultimas.get(service);
            if (last == null
                    || !last.nada(ahora)
                    || tocados.contains(service)
                    || last.leidosEnTotal() < last.porLeer(hay)) {
                all.add(service);
            }
        }
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

    /** Who has never said which topics it reads is not told how many records they hold: it asks the broker itself. */
    private Pendiente preguntar(StackService service, Map<String, Long> hay) {
        Pendiente last = ultimas.get(service);
        String query = last == null ? ESPERA : ESPERA + "&registros=" + last.porLeer(hay);
        Llamador.Respuesta answer =
                llamador.get(stack.management(service).resolve("/actuator/pendiente" + query), Map.of());
        if (!answer.ok()) {
            throw new LocalStackException(service.module() + " no dice qué tiene pendiente: " + answer.problema());
        }
        return Pendiente.de(answer.body());
    }

    private Map<StackService, Pendiente> forEach(Collection<StackService> services, Question question) {
        if (services.size() == 1) {
            StackService only = services.iterator().next();
            return Map.of(only, question.ask(only));
        }
        Map<StackService, Future<Pendiente>> asked = new EnumMap<>(StackService.class);
        for (StackService service : services) {
            Callable<Pendiente> ask = () -> question.ask(service);
            asked.put(service, threads.submit(ask));
        }
        Map<StackService, Pendiente> answers = new EnumMap<>(StackService.class);
        asked.forEach((service, answer) -> answers.put(service, get(answer)));
        return answers;
    }

    private interface Question {
        Pendiente ask(StackService service);
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
