package bo.comteco.reiterados.localstack.replay;

import bo.comteco.reiterados.localstack.LocalStackException;
import bo.comteco.reiterados.localstack.stack.StackAddresses;
import bo.comteco.reiterados.localstack.stack.StackService;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Knows when nothing is outstanding anywhere: no unsent event, no lag, no due deadline that has not fired, no other work.
 *
 * <p>The services are asked one by one, so an event on its way from one that was asked to one that will be is seen by neither.
 * Hence two rounds, the second begun after the first has ended: when both say nothing is outstanding and no service's count of
 * what it has ever done moved between them, nothing was on its way.
 */
final class Quietud implements AutoCloseable {

    /** The first level of the shortest deadline is an hour after it is set (D-14, D-15); less a margin. */
    private static final Duration WITHOUT_WAITING = Duration.ofMinutes(55);

    /** The service answers as soon as it has nothing left; asked again after so many milliseconds. */
    private static final String ESPERA = "?espera=2000";

    private static final Duration PAUSE = Duration.ofMillis(5);

    private final StackAddresses stack;
    private final Llamador llamador;
    private final Collection<StackService> services;
    private final Duration patience;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Instant quiet = Instant.MIN;
    private Instant sure = Instant.MIN;
    private long waits;
    private long waited;

    /** @param patience how long something may be outstanding while nothing at all is done */
    Quietud(StackAddresses stack, Llamador llamador, Collection<StackService> services, Duration patience) {
        this.stack = stack;
        this.llamador = llamador;
        this.services = List.copyOf(services);
        this.patience = patience;
    }

    /** What one service says. */
    record Pendiente(
            long salida,
            long atraso,
            long vencidos,
            long trabajos,
            @Nullable Instant proximo,
            long actividad) {

        static Pendiente de(JsonNode body) {
            JsonNode proximo = body.path("proximo");
            return new Pendiente(
                    Servicios.number(body, "salida"),
                    Servicios.number(body, "atraso"),
                    Servicios.number(body, "vencidos"),
                    Servicios.number(body, "trabajos"),
                    proximo.isString() ? Instant.parse(proximo.asString()) : null,
                    Servicios.number(body, "actividad"));
        }

        boolean nada() {
            return salida == 0 && atraso == 0 && vencidos == 0 && trabajos == 0;
        }
    }

    /**
     * Returns when the clock may be moved: at once where no deadline is passed by it, otherwise when nothing is outstanding.
     *
     * <p>Deadlines that were known at the last answer are where they were; those made by new work since the last quiet moment are
     * at least an hour away from it.
     *
     * @param ahora where the clock stands
     * @throws LocalStackException when something stayed outstanding and nothing was done about it
     */
    void antesDeMover(Instant ahora, Instant destino) {
        if (destino.isBefore(sure)) {
            return;
        }
        Map<StackService, Pendiente> answers = forEach(this::preguntar);
        if (answers.values().stream().allMatch(p -> p.vencidos() == 0)) {
            sure = sure(answers.values());
        }
        if (!destino.isBefore(sure)) {
            esperar(ahora, answers);
        }
    }

    /** Returns when nothing is outstanding. */
    void esperar(Instant ahora) {
        esperar(ahora, forEach(this::preguntar));
    }

    /** How often it has waited. */
    long esperas() {
        return waits;
    }

    Duration esperado() {
        return Duration.ofNanos(waited);
    }

    private void esperar(Instant ahora, Map<StackService, Pendiente> answers) {
        long start = System.nanoTime();
        Map<StackService, Pendiente> first = answers;
        while (true) {
            if (!first.values().stream().allMatch(Pendiente::nada)) {
                first = forEach(this::hastaNada);
            }
            Map<StackService, Pendiente> second = forEach(this::preguntar);
            if (quiet(first, second)) {
                quiet = ahora;
                sure = sure(second.values());
                break;
            }
            first = second;
        }
        waits++;
        waited += System.nanoTime() - start;
    }

    @Override
    public void close() {
        threads.close();
    }

    private static boolean quiet(Map<StackService, Pendiente> first, Map<StackService, Pendiente> second) {
        return second.entrySet().stream().allMatch(e -> {
            Pendiente before = first.get(e.getKey());
            return before != null
                    && e.getValue().nada()
                    && before.actividad() == e.getValue().actividad();
        });
    }

    private Instant sure(Collection<Pendiente> all) {
        Instant sure = quiet.equals(Instant.MIN) ? Instant.MIN : quiet.plus(WITHOUT_WAITING);
        for (Pendiente one : all) {
            if (one.proximo() != null && one.proximo().isBefore(sure)) {
                sure = one.proximo();
            }
        }
        return sure;
    }

    /** Each service by itself says when it has nothing left, so that nobody is asked again and again while it is busy. */
    private Pendiente hastaNada(StackService service) {
        Pendiente last = preguntar(service, ESPERA);
        long progress = System.nanoTime();
        while (!last.nada()) {
            if (System.nanoTime() - progress > patience.toNanos()) {
                throw new LocalStackException(service.module() + " tiene algo pendiente (" + last
                        + ") y no avanza hace " + patience.toSeconds()
                        + " s: mire su registro, y continúe el replay con el mismo comando.");
            }
            Llamador.pause(PAUSE);
            Pendiente next = preguntar(service, ESPERA);
            if (next.actividad() != last.actividad()) {
                progress = System.nanoTime();
            }
            last = next;
        }
        return last;
    }

    private Pendiente preguntar(StackService service) {
        return preguntar(service, "");
    }

    private Pendiente preguntar(StackService service, String query) {
        Llamador.Respuesta answer =
                llamador.get(stack.management(service).resolve("/actuator/pendiente" + query), Map.of());
        if (!answer.ok()) {
            throw new LocalStackException(service.module() + " no dice qué tiene pendiente: " + answer.problema());
        }
        return Pendiente.de(answer.body());
    }

    private Map<StackService, Pendiente> forEach(Question question) {
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
