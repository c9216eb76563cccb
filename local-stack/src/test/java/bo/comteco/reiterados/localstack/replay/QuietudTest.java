package bo.comteco.reiterados.localstack.replay;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.localstack.stack.StackService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Five services that wake one another by records, in an order drawn by chance; each topic is read by all the others, who use some
 * of its types.
 */
class QuietudTest {

    private static final Instant AHORA = Instant.parse("2016-03-01T08:00:00Z");

    static LongStream semillas() {
        long first = System.nanoTime();
        return LongStream.range(first, first + 200);
    }

    @ParameterizedTest(name = "semilla {0}")
    @MethodSource("semillas")
    void nuncaEstaQuietoLoQueTieneAlgoPorLeer(long semilla) {
        Mundo mundo = new Mundo(semilla);
        Quietud quietud = mundo.quietud(3);
        for (int i = 0; i < 20; i++) {
            mundo.pedirAlgo(quietud);

            quietud.esperar(AHORA);

            assertThat(mundo.porLeer()).as("semilla %d, espera %d", semilla, i).isZero();
        }
    }

    @Test
    void elBrokerCuentaAlPrincipioYDeVezEnCuando() {
        Mundo mundo = new Mundo(1);
        Quietud quietud = mundo.quietud(3);
        esperar(quietud, mundo);
        int alPrincipio = mundo.conteos.get();

        esperar(quietud, mundo);
        esperar(quietud, mundo);
        esperar(quietud, mundo);
        assertThat(mundo.conteos).hasValue(alPrincipio);

        esperar(quietud, mundo);
        assertThat(mundo.conteos.get()).isGreaterThan(alPrincipio);
    }

    @Test
    void elBrokerCuentaDeNuevoCuandoUnServicioSeIniciaOtraVez() {
        Mundo mundo = new Mundo(2);
        Quietud quietud = mundo.quietud(1000);
        esperar(quietud, mundo);
        int antes = mundo.conteos.get();

        mundo.iniciarDeNuevo(StackService.WORKORDER);
        quietud.tocar(StackService.WORKORDER);
        quietud.esperar(AHORA);

        assertThat(mundo.conteos.get()).isGreaterThan(antes);
        assertThat(mundo.porLeer()).isZero();
    }

    @Test
    void quienEsperaEnVanoLoQueSeDijoDeMasSeMideConElBroker() {
        Mundo mundo = new Mundo(3);
        Quietud quietud = mundo.quietud(1000);
        esperar(quietud, mundo);

        int antes = mundo.conteos.get();

        mundo.dicenDeMas = 3;
        mundo.pedirAlgo(quietud);
        quietud.esperar(AHORA);

        assertThat(mundo.porLeer()).isZero();
        assertThat(mundo.conteos.get()).isGreaterThan(antes);
    }

    @Test
    void dondePublicaAlguienMasCuentaSiempreElBroker() {
        Mundo mundo = new Mundo(4);
        Quietud quietud = mundo.quietud(0);
        esperar(quietud, mundo);

        mundo.publicaAlguienMas();
        quietud.esperar(AHORA);

        assertThat(mundo.sinLeer()).as("the broker knows no types").isZero();
    }

    @Test
    void aNadieSePreguntaPorLoQueNoUsa() {
        Map<StackService, Pendiente> dicen = new EnumMap<>(StackService.class);
        for (StackService service : StackService.values()) {
            dicen.put(service, quieto(List.of("Nivel"), 0, Map.of()));
        }
        List<String> preguntas = new ArrayList<>();
        Quietud quietud = new Quietud(
                (service, debida) -> {
                    synchronized (preguntas) {
                        preguntas.add(service + " " + debida);
                        if (debida instanceof PorLeer.LoQueUsa(long registros)) {
                            Pendiente antes = requireNonNull(dicen.get(service));
                            dicen.put(service, quieto(antes.usa(), registros, antes.publicados()));
                        }
                        return requireNonNull(dicen.get(service));
                    }
                },
                () -> Map.of("tema", 0L),
                10,
                Duration.ofSeconds(5));
        quietud.esperar(AHORA);
        preguntas.clear();

        dicen.put(StackService.ESCALATION, quieto(List.of(), 0, Map.of("Recordatorio", 3L)));
        quietud.tocar(StackService.ESCALATION);
        quietud.esperar(AHORA);
        assertThat(preguntas).hasSize(1).first().asString().startsWith("ESCALATION");
        preguntas.clear();

        dicen.put(StackService.ESCALATION, quieto(List.of(), 0, Map.of("Recordatorio", 4L, "Nivel", 2L)));
        quietud.tocar(StackService.ESCALATION);
        quietud.esperar(AHORA);
        assertThat(preguntas)
                .hasSize(5)
                .filteredOn(p -> !p.startsWith("ESCALATION"))
                .allMatch(p -> p.endsWith("LoQueUsa[registros=2]"));
    }

    private static Pendiente quieto(List<String> usa, long usados, Map<String, Long> publicados) {
        return new Pendiente(0, 0, 0, 0, null, Map.of("tema", 0L), usa, usados, publicados, "inicio", 0);
    }

    private static void esperar(Quietud quietud, Mundo mundo) {
        mundo.pedirAlgo(quietud);
        quietud.esperar(AHORA);
    }

    /** All under one lock; which of those that are asked together answers first is the threads' choice. */
    private static final class Mundo {
        private static final List<StackService> TODOS = List.of(StackService.values());

        private final Random chance;
        private final Map<StackService, Servicio> servicios = new EnumMap<>(StackService.class);
        private final AtomicInteger conteos = new AtomicInteger();
        private int deOtros;
        private int dicenDeMas;

        private static final class Servicio {
            final Map<String, Long> publicados = new HashMap<>();
            final Set<String> usa = new TreeSet<>();
            int usados;
            int arranque;
            int hechos;
            final Map<StackService, Integer> leidos = new EnumMap<>(StackService.class);
            /** Records that it is to publish, each with how often it is passed on. */
            final List<Integer> salida = new ArrayList<>();
            /** What it has published. */
            final List<Registro> tema = new ArrayList<>();
        }

        /** @param pasos how often it is passed on */
        private record Registro(int pasos, String tipo) {}

        Mundo(long semilla) {
            chance = new Random(semilla);
            for (StackService service : StackService.values()) {
                Servicio servicio = new Servicio();
                for (StackService other : StackService.values()) {
                    if (other != service) {
                        servicio.leidos.put(other, 0);
                        IntStream.range(0, 3)
                                .filter(_ -> chance.nextBoolean())
                                .forEach(tipo -> servicio.usa.add(other + "." + tipo));
                    }
                }
                servicios.put(service, servicio);
            }
        }

        Quietud quietud(int esperasSinContar) {
            return new Quietud(this::responder, this::contar, esperasSinContar, Duration.ofSeconds(5));
        }

        synchronized void pedirAlgo(Quietud quietud) {
            for (StackService service : StackService.values()) {
                if (chance.nextInt(3) == 0) {
                    quietud.tocar(service);
                    servicio(service).salida.add(chance.nextInt(4));
                }
            }
        }

        synchronized void iniciarDeNuevo(StackService service) {
            Servicio servicio = servicio(service);
            servicio.publicados.clear();
            servicio.usados = 0;
            servicio.arranque++;
            servicio.salida.add(2);
        }

        synchronized void publicaAlguienMas() {
            servicio(StackService.INTAKE).tema.add(new Registro(3, StackService.INTAKE + ".0"));
            deOtros++;
        }

        /** What nobody uses need not be read. */
        synchronized long porLeer() {
            return servicios.keySet().stream().mapToLong(this::porUsar).sum()
                    + servicios.values().stream()
                            .mapToLong(s -> s.salida.size())
                            .sum();
        }

        synchronized long sinLeer() {
            return servicios.keySet().stream().mapToLong(this::porLeer).sum();
        }

        private long porUsar(StackService service) {
            Servicio servicio = servicio(service);
            return servicio.leidos.entrySet().stream()
                    .flatMap(e -> servicio(e.getKey()).tema.stream().skip(e.getValue()))
                    .filter(registro -> servicio.usa.contains(registro.tipo()))
                    .count();
        }

        private long porLeer(StackService service) {
            return servicio(service).leidos.entrySet().stream()
                    .mapToLong(e -> servicio(e.getKey()).tema.size() - e.getValue())
                    .sum();
        }

        private synchronized Map<String, Long> contar() {
            conteos.incrementAndGet();
            Map<String, Long> all = new LinkedHashMap<>();
            servicios.forEach((service, s) -> all.put(service.name(), (long) s.tema.size()));
            return all;
        }

        private synchronized Pendiente responder(StackService service, @Nullable PorLeer debida) {
            int pasos = chance.nextInt(6);
            for (int i = 0; i < pasos; i++) {
                unPaso(TODOS.get(chance.nextInt(TODOS.size())));
            }
            Servicio servicio = servicio(service);
            while (!servicio.salida.isEmpty() || atraso(service, debida) > 0) {
                if (!unPaso(service)) {
                    break;
                }
            }
            return decir(service, atraso(service, debida));
        }

        private long atraso(StackService service, @Nullable PorLeer debida) {
            Servicio servicio = servicio(service);
            return debida == null
                    ? porLeer(service)
                    : Math.max(0, debida.faltan(respuesta(service, 0, leidos(servicio), servicio.usados)));
        }

        /** A service goes on while it says how it stands: what it has read is told first, what it has used next, the rest last. */
        private Pendiente decir(StackService service, long atraso) {
            Servicio servicio = servicio(service);
            Map<String, Long> leidos = leidos(servicio);
            if (chance.nextInt(3) == 0) {
                unPaso(service);
            }
            return respuesta(service, atraso, leidos, servicio.usados);
        }

        private static Map<String, Long> leidos(Servicio servicio) {
            Map<String, Long> leidos = new LinkedHashMap<>();
            servicio.leidos.forEach((tema, n) -> leidos.put(tema.name(), (long) n));
            return leidos;
        }

        private Pendiente respuesta(StackService service, long atraso, Map<String, Long> leidos, int usados) {
            Servicio servicio = servicio(service);
            Map<String, Long> publicados = new HashMap<>(servicio.publicados);
            publicados.replaceAll((_, count) -> count + dicenDeMas);
            return new Pendiente(
                    servicio.salida.size(),
                    atraso,
                    0,
                    0,
                    null,
                    leidos,
                    List.copyOf(servicio.usa),
                    usados,
                    publicados,
                    service + "-" + servicio.arranque,
                    servicio.hechos + deOtros);
        }

        /** Publishes what it has to, or reads one record; false where there is neither. */
        private boolean unPaso(StackService service) {
            Servicio servicio = servicio(service);
            if (!servicio.salida.isEmpty()) {
                Registro registro = new Registro(servicio.salida.removeFirst(), service + "." + chance.nextInt(3));
                servicio.tema.add(registro);
                servicio.publicados.merge(registro.tipo(), 1L, Long::sum);
                servicio.hechos++;
                return true;
            }
            List<StackService> temas = servicio.leidos.keySet().stream()
                    .filter(tema -> servicio(tema).tema.size() > servicio.leidos.get(tema))
                    .toList();
            if (temas.isEmpty()) {
                return false;
            }
            StackService tema = temas.get(chance.nextInt(temas.size()));
            Registro registro = servicio(tema).tema.get(servicio.leidos.merge(tema, 1, Integer::sum) - 1);
            servicio.hechos++;
            if (servicio.usa.contains(registro.tipo())) {
                servicio.usados++;
                if (registro.pasos() > 0 && chance.nextInt(3) == 0) {
                    servicio.salida.add(registro.pasos() - 1);
                }
            }
            return true;
        }

        private Servicio servicio(StackService service) {
            Servicio found = servicios.get(service);
            if (found == null) {
                throw new IllegalArgumentException(service.name());
            }
            return found;
        }
    }
}
