package bo.comteco.reiterados.localstack.cli;

import bo.comteco.reiterados.localservers.ServerProcess;
import bo.comteco.reiterados.localstack.LocalStackException;
import bo.comteco.reiterados.localstack.clock.ClockFile;
import bo.comteco.reiterados.localstack.replay.ArchivoDeReclamos;
import bo.comteco.reiterados.localstack.replay.Costo;
import bo.comteco.reiterados.localstack.replay.Replay;
import bo.comteco.reiterados.localstack.replay.Resultado;
import bo.comteco.reiterados.localstack.replay.Servicios;
import bo.comteco.reiterados.localstack.simulator.ProductoSimulado;
import bo.comteco.reiterados.localstack.simulator.Surroundings;
import bo.comteco.reiterados.localstack.stack.LocalStack;
import bo.comteco.reiterados.localstack.stack.StackAddresses;
import bo.comteco.reiterados.localstack.stack.StackConfig;
import bo.comteco.reiterados.localstack.stack.StackPorts;
import bo.comteco.reiterados.localstack.stack.StackService;
import bo.comteco.reiterados.localstack.stack.StackState;
import bo.comteco.reiterados.localstack.token.Rol;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each command of {@code ./local} does; each returns its exit code. */
final class Comandos {

    private static final Instant FIN_DE_LA_MUESTRA = Instant.parse("2016-04-01T04:00:00Z");
    private static final Duration STOP_LIMIT = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Path root;
    private final Path folder;
    private final PrintStream out;
    private final PrintStream err;

    Comandos(Path root, Path folder, PrintStream out, PrintStream err) {
        this.root = root;
        this.folder = folder;
        this.out = out;
        this.err = err;
    }

    int demo(Argumentos argumentos) {
        argumentos.solo(0);
        requireDown();
        ArchivoDeReclamos muestra = ArchivoDeReclamos.muestra();
        LocalStack stack = LocalStack.prepare(
                configOf(folder, argumentos.puertosCorridos()).forReplay(), out::println);
        CountDownLatch stopped = stopWithThisJvm(stack);
        stack.start();
        out.println();
        out.println(
                "Se juega la muestra: " + muestra.reclamos().size() + " reclamos de un mes verdadero (MUESTRA.md).");
        Vista vista = new Vista(stack.addresses(), out);
        try (BarraDeProgreso barra = barra();
                Replay replay = new Replay(stack.addresses(), muestra, barra)) {
            // First to where the month ends, where much is still open; then until all of it is closed.
            Resultado finDeMes = replay.play(FIN_DE_LA_MUESTRA);
            barra.close();
            resumir(finDeMes);
            vista.indicadores(finDeMes);
            vista.matriz();
            out.println();
            out.println("Se juega hasta que todo está cerrado.");
            Resultado alFinal = replay.play(null);
            barra.close();
            resumir(alFinal);
            vista.indicadores(alFinal);
            vista.historia(muestra.contratoConMasReclamos());
            stack.addresses().clock().run(alFinal.hasta(), false);
        }
        vista.direcciones();
        out.println();
        out.println("Todo queda levantado hasta Ctrl-C.");
        await(stopped);
        return LocalCommand.DONE;
    }

    /** The process that holds the stack goes on when this one has ended. */
    int up(Argumentos argumentos) {
        argumentos.solo(0, "--reloj");
        argumentos.instante("--reloj");
        requireDown();
        configOf(folder, argumentos.puertosCorridos());
        Path log = folder.resolve("logs").resolve("supervisor.log");
        delete(log);
        ServerProcess supervisor = ServerProcess.start("la pila", supervisorCommand(argumentos), Map.of(), log, true);
        Thread giveUp = new Thread(supervisor::close, "stop-supervisor");
        Runtime.getRuntime().addShutdownHook(giveUp);
        LogReader messages = new LogReader(log, out);
        while (supervisor.isAlive() && !isUp(supervisor.pid())) {
            messages.more();
            sleep();
        }
        messages.more();
        Runtime.getRuntime().removeShutdownHook(giveUp);
        if (!supervisor.isAlive()) {
            return LocalCommand.FAILED;
        }
        StackState state = state().orElseThrow();
        new Vista(state.addresses(folder), out).direcciones();
        return LocalCommand.DONE;
    }

    /** Not for people: what {@code up} leaves behind. */
    int supervisor(Argumentos argumentos) {
        argumentos.solo(0, "--reloj");
        LocalStack stack = prepare(folder, argumentos.puertosCorridos());
        CountDownLatch stopped = stopWithThisJvm(stack);
        stack.start(() -> {
            stack.surroundings().smartflex().load(clientesDeLaMuestra());
            argumentos.instante("--reloj").ifPresent(reloj -> ponerReloj(stack.addresses(), reloj));
        });
        await(stopped);
        return LocalCommand.DONE;
    }

    int status(Argumentos argumentos) {
        argumentos.solo(0);
        Optional<StackState> state = state();
        if (state.isEmpty()) {
            out.println("La pila no está levantada en " + folder + ".");
            return LocalCommand.FAILED;
        }
        StackAddresses addresses = state.get().addresses(folder);
        out.println("La pila está levantada (proceso " + state.get().pid() + "), en " + folder + ".");
        boolean ready = true;
        for (StackService service : StackService.values()) {
            boolean one = isReady(addresses.management(service));
            ready &= one;
            out.println(String.format(
                    Locale.ROOT,
                    "  %-24s %-10s %s  salud y métricas %s/actuator  proceso %d",
                    service.module(),
                    one ? "listo" : "CAÍDO",
                    addresses.rest(service),
                    addresses.management(service),
                    state.get().pids().getOrDefault(service.module(), 0L)));
        }
        out.println("  Kafka                    " + addresses.kafka());
        out.println("  " + state.get().mongo());
        out.println("  Tokens y simuladores     " + addresses.surroundings());
        out.println("  Correos                  " + addresses.surroundings() + Surroundings.CORREOS
                + ", que llegan por SMTP al puerto " + addresses.ports().mail());
        ClockFile clock = addresses.clock();
        out.println("  Reloj                    " + clock.now() + " (" + clock.line() + ")");
        out.println("  Registros                " + addresses.logs());
        return ready ? LocalCommand.DONE : LocalCommand.FAILED;
    }

    int down(Argumentos argumentos) {
        argumentos.solo(0, "--borrar-datos");
        Optional<StackState> state = state();
        state.flatMap(StackState::process).ifPresent(this::stop);
        if (argumentos.tiene("--borrar-datos")) {
            borrar(folder);
            out.println("Los datos de " + folder + " están borrados."
                    + (System.getenv("MONGODB_URI") == null
                            ? ""
                            : " Los del MongoDB dado por MONGODB_URI no se tocan."));
        } else if (state.isEmpty()) {
            throw new LocalStackException("La pila no está levantada en " + folder + ".");
        }
        return LocalCommand.DONE;
    }

    int replay(Argumentos argumentos) {
        argumentos.solo(1, "--until", "--json", "--costo");
        if (argumentos.objetos().isEmpty()) {
            throw new Argumentos.UsoException("¿Qué archivo se juega? ./local replay ARCHIVO");
        }
        Instant hasta = argumentos.instante("--until").orElse(null);
        // Relative to where the command was given, not to the repository.
        Path given = Path.of(argumentos.objetos().getFirst());
        ArchivoDeReclamos archivo = given.toString().equals("muestra") && !Files.exists(given)
                ? ArchivoDeReclamos.muestra()
                : ArchivoDeReclamos.leer(given);
        archivo.avisos().forEach(err::println);
        Optional<StackState> state = state();
        boolean costo = argumentos.tiene("--costo");
        Resultado resultado;
        if (state.isPresent()) {
            err.println(
                    "Se juega en la pila levantada. Si la levantó ./local up, cuenta los reclamos de cada lugar (D-23),"
                            + " y un lugar con demasiados da otras cifras.");
            resultado = jugar(
                    state.get().addresses(folder),
                    archivo,
                    hasta,
                    costo,
                    state.get().process());
        } else {
            Path own = folder.resolve("replay");
            borrar(own);
            LocalStack stack = prepareQuietly(own, argumentos.puertosCorridos());
            Thread stop = new Thread(stack::close, "stop-stack");
            Runtime.getRuntime().addShutdownHook(stop);
            try {
                stack.start();
                resultado = jugar(stack.addresses(), archivo, hasta, costo, Optional.of(ProcessHandle.current()));
            } finally {
                stack.close();
            }
        }
        resumir(resultado);
        resultado
                .months()
                .forEach((month, mes) -> out.println("Indicador " + month + ": " + mes.solved()
                        + " daños reiterados solucionados de " + mes.received() + " recibidos"));
        if (argumentos.tiene("--json")) {
            out.println(resultado.json());
        }
        return LocalCommand.DONE;
    }

    int token(Argumentos argumentos) {
        argumentos.solo(1, "--usuario", "--centro");
        String roles = Arrays.stream(Rol.values()).map(Enum::name).collect(Collectors.joining(", "));
        if (argumentos.objetos().isEmpty()) {
            throw new Argumentos.UsoException("¿Para qué rol? Uno de: " + roles + ".");
        }
        String name = argumentos.objetos().getFirst();
        Rol rol = Arrays.stream(Rol.values())
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new LocalStackException("No existe el rol «" + name + "». Uno de: " + roles + "."));
        StackState state = state().orElseThrow(() -> new LocalStackException(
                "La pila no está levantada en " + folder + ": las llaves de los tokens se hacen al levantarla."));
        String user = argumentos.valor("--usuario").orElse(rol.name().toLowerCase(Locale.ROOT));
        Map<String, String> claims = argumentos
                .valor("--centro")
                .map(centro -> Map.of("centro", centro))
                .orElse(Map.of());
        out.println(state.addresses(folder).tokens().token(user, claims, rol.name()));
        return LocalCommand.DONE;
    }

    /** Plays, and where the cost is asked for prints what the stack has spent meanwhile. */
    private Resultado jugar(
            StackAddresses stack,
            ArchivoDeReclamos archivo,
            @Nullable Instant hasta,
            boolean costo,
            Optional<ProcessHandle> holder) {
        if (!costo || holder.isEmpty()) {
            return jugar(stack, archivo, hasta);
        }
        Costo antes = Costo.ahora(stack, holder.get());
        Resultado resultado = jugar(stack, archivo, hasta);
        out.println(Costo.ahora(stack, holder.get()).desde(antes).tabla(resultado.claims(), resultado.orders()));
        return resultado;
    }

    private Resultado jugar(StackAddresses stack, ArchivoDeReclamos archivo, @Nullable Instant hasta) {
        try (BarraDeProgreso barra = barra();
                Replay replay = new Replay(stack, archivo, barra)) {
            return replay.play(hasta);
        }
    }

    private BarraDeProgreso barra() {
        return new BarraDeProgreso(err, Boolean.getBoolean("local.terminal"));
    }

    private void resumir(Resultado r) {
        double seconds = r.duracion().toMillis() / 1000.0;
        out.println(String.format(
                Locale.ROOT,
                "%d reclamos hasta %s en %.1f s: pasaron %d eventos, %.0f por segundo; el reloj esperó %d veces, %.1f s.",
                r.claims(),
                r.hasta(),
                seconds,
                r.eventos(),
                r.eventos() / Math.max(seconds, 0.001),
                r.esperas(),
                r.esperado().toMillis() / 1000.0));
        out.println(String.format(
                Locale.ROOT,
                "Órdenes %d · primeros reportes %d · solucionados en línea %d · reiteran una abierta %d, una atendida %d,"
                        + " tras el cierre %d · casos reiterados %d",
                r.orders(),
                r.firstReports(),
                r.solvedOnline(),
                r.onOpenOrder(),
                r.onAttendedOrder(),
                r.afterClosing(),
                r.cases()));
    }

    private LocalStack prepare(Path where, int shift) {
        return LocalStack.prepare(configOf(where, shift), out::println);
    }

    private StackConfig configOf(Path where, int shift) {
        return StackConfig.of(root, where, StackPorts.shifted(shift));
    }

    /** With {@code --json} the last line on the output is for a program; the rest goes where the progress goes. */
    private LocalStack prepareQuietly(Path where, int shift) {
        return LocalStack.prepare(configOf(where, shift).forReplay(), err::println);
    }

    /** Ctrl-C and SIGTERM stop everything before this JVM ends. */
    private CountDownLatch stopWithThisJvm(LocalStack stack) {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            out.println();
                            out.println("Deteniendo…");
                            stack.close();
                            out.println("Detenido.");
                            stopped.countDown();
                        },
                        "stop-stack"));
        return stopped;
    }

    private static void await(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void ponerReloj(StackAddresses addresses, Instant reloj) {
        addresses.clock().run(reloj, Servicios.de(addresses).reclamos() == 0);
    }

    private static List<ProductoSimulado> clientesDeLaMuestra() {
        return ArchivoDeReclamos.muestra().clientes();
    }

    private List<String> supervisorCommand(Argumentos argumentos) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:CompileThresholdScaling=0.2",
                "--enable-native-access=ALL-UNNAMED",
                "-Dlocal.root=" + root,
                "-cp",
                System.getProperty("java.class.path"),
                LocalCommand.class.getName(),
                "supervisor",
                "--carpeta",
                folder.toString(),
                "--puertos",
                Integer.toString(argumentos.puertosCorridos())));
        argumentos.valor("--reloj").ifPresent(reloj -> command.addAll(List.of("--reloj", reloj)));
        return command;
    }

    private void requireDown() {
        state().ifPresent(s -> {
            throw new LocalStackException("La pila ya está levantada (proceso " + s.pid()
                    + "): ./local status dice dónde, ./local down la detiene.");
        });
    }

    private Optional<StackState> state() {
        return StackState.read(folder);
    }

    private boolean isUp(long pid) {
        return state().filter(s -> s.pid() == pid).isPresent();
    }

    private void stop(ProcessHandle supervisor) {
        out.println("Deteniendo la pila (proceso " + supervisor.pid() + ")…");
        supervisor.destroy();
        try {
            supervisor.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
            out.println("Detenida.");
        } catch (TimeoutException e) {
            throw new LocalStackException(
                    "El proceso " + supervisor.pid() + " no terminó en " + STOP_LIMIT.toSeconds() + " s; kill -9 "
                            + supervisor.pid() + " lo termina, y con él todo lo que inició.",
                    e);
        } catch (InterruptedException | ExecutionException e) {
            throw new LocalStackException("Se interrumpió la espera.", e);
        }
    }

    private static boolean isReady(URI management) {
        try (HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            return http.send(
                                    HttpRequest.newBuilder(management.resolve("/actuator/health/readiness"))
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Se interrumpió la espera.", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LocalStackException("No se puede escribir en " + file.getParent() + ": " + e.getMessage(), e);
        }
    }

    /** Only what a stack has made is ever deleted: a folder that is none, given by mistake, stays. */
    private static void borrar(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.exists(folder.resolve("lock")) && !Files.isDirectory(folder.resolve("replay"))) {
            throw new LocalStackException("En " + folder + " no hay datos de una pila: no se borra nada.");
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path one, @Nullable IOException e) throws IOException {
                    if (e != null) {
                        throw e;
                    }
                    Files.delete(one);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new LocalStackException("No se pudo borrar " + folder + ": " + e, e);
        }
    }
}
