package bo.comteco.reiterados.localstack.replay;

import bo.comteco.reiterados.localstack.LocalStackException;
import bo.comteco.reiterados.localstack.clock.ClockFile;
import bo.comteco.reiterados.localstack.replay.Servicios.Decidido;
import bo.comteco.reiterados.localstack.stack.StackAddresses;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Plays a recorded month on a running stack, moving its clock.
 *
 * <p>At each instant the clock is set to it, and what is due then is done, contract by contract in turn and different contracts
 * side by side. Before the clock passes a deadline, and before a call is answered that became due, it waits until nothing is
 * outstanding. It may be played up to one instant first and on from there. Another replay of the same file goes on where this one
 * ended: what has been done already answers the same.
 */
public final class Replay implements AutoCloseable {

    private static final ZoneId LA_PAZ = ZoneId.of("America/La_Paz");
    private static final String RECORD = "jugado";
    /** Nobody but the services publishes while a file is played. */
    private static final int ESPERAS_SIN_CONTAR = 100;

    private final StackAddresses stack;
    private final ArchivoDeReclamos archivo;
    private final Consumer<Avance> progress;
    private final Registros registros;
    private final ClockFile clock;
    private final HttpClient http;
    private final Servicios servicios;
    private final Quietud quietud;
    private final PlanDeReplay plan;
    private final ExecutorService contratos = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger reclamos = new AtomicInteger();
    private final AtomicInteger acciones = new AtomicInteger();
    private Instant ahora = Instant.MIN;

    /** @param progress told after each instant */
    public Replay(StackAddresses stack, ArchivoDeReclamos archivo, Consumer<Avance> progress) {
        this(stack, archivo, progress, new RegistrosDeKafka(stack.kafka()), Duration.ofSeconds(60));
    }

    Replay(
            StackAddresses stack,
            ArchivoDeReclamos archivo,
            Consumer<Avance> progress,
            Registros registros,
            Duration patience) {
        this.stack = stack;
        this.archivo = archivo;
        this.progress = progress;
        this.registros = registros;
        this.clock = stack.clock();
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        Llamador llamador = new Llamador(http, patience);
        this.quietud = new Quietud(Pregunta.porHttp(stack, llamador), registros, ESPERAS_SIN_CONTAR, patience);
        this.servicios = new Servicios(stack, llamador, quietud::tocar, patience);
        this.plan = new PlanDeReplay(archivo.reclamos());
    }

    /**
     * Plays it from where it stands, and reads the figures from the services.
     *
     * @param hasta everything at or before it is played; null for "to the end", the last closing of an order and 24 h more
     * @throws LocalStackException when the stack has been used for something else, or a service stays away
     */
    public Resultado play(@Nullable Instant hasta) {
        long start = System.nanoTime();
        if (ahora.equals(Instant.MIN)) {
            empezar(hasta);
        }
        long eventsBefore = registros.enTotal();
        long waitsBefore = quietud.esperas();
        Duration waitedBefore = quietud.esperado();
        for (PlanDeReplay.Turno turno = plan.siguiente(hasta); turno != null; turno = plan.siguiente(hasta)) {
            moverReloj(turno.instante());
            if (turno.llama()) {
                // All that are due at this instant become tasks first: cheaper than asking of each when it has.
                quietud.esperar(ahora);
            }
            jugar(turno);
            progress.accept(
                    Avance.de(ahora, reclamos.get(), archivo.reclamos().size(), acciones.get(), plan.programadas()));
        }
        moverReloj(hasta == null ? plan.fin() : hasta);
        quietud.esperar(ahora);
        return resultado(
                registros.enTotal() - eventsBefore,
                Duration.ofNanos(System.nanoTime() - start),
                quietud.esperas() - waitsBefore,
                quietud.esperado().minus(waitedBefore));
    }

    @Override
    public void close() {
        contratos.shutdownNow();
        quietud.close();
        registros.close();
        http.shutdownNow();
    }

    /** Its own file may be gone on with; on another one's claims the figures would be of neither. */
    private void empezar(@Nullable Instant hasta) {
        Path record = stack.folder().resolve(RECORD);
        Instant first = archivo.reclamos().getFirst().recibidoEn();
        boolean empty = servicios.reclamos() == 0;
        if (!empty && !archivo.huella().equals(leer(record))) {
            throw new LocalStackException(
                    "La pila ya tiene reclamos que no son de " + archivo.nombre()
                            + " (su reloj está en " + clock.now()
                            + "): un replay empieza sin ninguno. Bórrelos con ./local down --borrar-datos, y levántela de nuevo.");
        }
        try {
            Files.writeString(record, archivo.huella() + "\n");
        } catch (IOException e) {
            throw new LocalStackException("No se puede escribir " + record + ": " + e.getMessage(), e);
        }
        servicios.cargarClientes(archivo.clientes());
        if (empty) {
            // Nothing has been decided yet that could come to lie in the future.
            clock.freeze(hasta != null && hasta.isBefore(first) ? hasta : first, true);
        }
        ahora = clock.now();
    }

    /** What is done again after a replay that was cut short lies in the past, and the clock stays where it is. */
    private void moverReloj(Instant instante) {
        if (!instante.isAfter(ahora)) {
            return;
        }
        quietud.antesDeMover(ahora, instante);
        clock.freeze(instante, false);
        ahora = instante;
    }

    private void jugar(PlanDeReplay.Turno turno) {
        if (turno.porContrato().size() == 1) {
            turno.porContrato().forEach(this::enOrden);
            return;
        }
        List<Future<?>> running = new ArrayList<>();
        for (List<Accion> deUnContrato : turno.porContrato()) {
            running.add(contratos.submit(() -> enOrden(deUnContrato)));
        }
        running.forEach(Quietud::get);
    }

    private void enOrden(List<Accion> deUnContrato) {
        Deque<Accion> cola = new ArrayDeque<>(deUnContrato);
        while (!cola.isEmpty()) {
            // What follows at once comes before the next thing of the contract.
            List<Accion> enseguida = hacer(cola.removeFirst());
            enseguida.reversed().forEach(cola::addFirst);
            acciones.incrementAndGet();
        }
    }

    private List<Accion> hacer(Accion accion) {
        return switch (accion) {
            case Accion.Recibir recibir -> {
                List<Accion> enseguida = recibir(recibir.reclamo());
                reclamos.incrementAndGet();
                yield enseguida;
            }
            case Accion.DarPorSolucionado solucionado -> {
                servicios.asistir(solucionado.reclamoId(), true);
                yield List.of();
            }
            case Accion.Atender atender -> {
                servicios.atender(atender.ordenId());
                yield List.of();
            }
            case Accion.Cerrar cerrar -> {
                servicios.cerrar(cerrar.ordenId());
                yield List.of();
            }
            case Accion.Llamar llamar -> {
                servicios.responderLlamada(llamar.ordenId());
                yield List.of();
            }
        };
    }

    private List<Accion> recibir(ReclamoGrabado reclamo) {
        Decidido decidido = servicios.reclamar(reclamo);
        if (!decidido.recibidoEn().equals(reclamo.recibidoEn())) {
            throw new LocalStackException(
                    "El reclamo " + reclamo.numero() + " debía recibirse en " + reclamo.recibidoEn()
                            + " y se recibió en " + decidido.recibidoEn()
                            + ": el reloj de la pila ya había pasado. Empiece de nuevo con ./local down --borrar-datos.");
        }
        if (!decidido.nuevo() || decidido.solucionadoEnLinea()) {
            return List.of();
        }
        if (decidido.enAsistencia()) {
            if (reclamo.seSolucionaEnLinea()) {
                return plan.asistenciaIniciada(reclamo, decidido.id(), ahora);
            }
            decidido = servicios.asistir(decidido.id(), false);
        }
        String ordenId = decidido.ordenId();
        if (ordenId == null) {
            throw new LocalStackException("El reclamo " + reclamo.numero() + " no tiene la orden que debía tener.");
        }
        servicios.poner(ordenId);
        return plan.ordenHecha(reclamo, ordenId, ahora);
    }

    private Resultado resultado(long events, Duration duration, long waits, Duration waited) {
        JsonNode ordenes = servicios.cifrasDeOrdenes();
        SortedMap<YearMonth, Resultado.Mes> months = new TreeMap<>();
        YearMonth last = YearMonth.from(ahora.atZone(LA_PAZ));
        YearMonth month =
                YearMonth.from(archivo.reclamos().getFirst().recibidoEn().atZone(LA_PAZ));
        for (; !month.isAfter(last); month = month.plusMonths(1)) {
            JsonNode indicador = servicios.indicador(month);
            long received = Servicios.number(indicador, "recibidos");
            if (received > 0) {
                months.put(month, new Resultado.Mes(received, Servicios.number(indicador, "solucionados")));
            }
        }
        return new Resultado(
                reclamos.get(),
                Servicios.number(ordenes, "ordenes"),
                Servicios.number(ordenes, "primerosReportes"),
                Servicios.number(ordenes, "solucionadasEnLinea"),
                Servicios.number(ordenes, "sobreOrdenAbierta"),
                Servicios.number(ordenes, "sobreOrdenAtendida"),
                Servicios.number(ordenes, "trasCierre"),
                Servicios.number(ordenes, "casos"),
                months,
                events,
                ahora,
                duration,
                waits,
                waited);
    }

    private static @Nullable String leer(Path record) {
        try {
            return Files.exists(record) ? Files.readString(record).strip() : null;
        } catch (IOException e) {
            throw new LocalStackException("No se puede leer " + record + ": " + e.getMessage(), e);
        }
    }
}
