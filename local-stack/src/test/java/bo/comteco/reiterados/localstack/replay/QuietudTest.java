package bo.comteco.reiterados.localstack.replay;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.localstack.stack.StackService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Five services that wake one another by records, in an order drawn by chance; each topic is read by all the others. */
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

        mundo.dicenDeMas = 3;
        mundo.pedirAlgo(quietud);
        quietud.esperar(AHORA);

        assertThat(mundo.porLeer()).isZero();
    }

    @Test
    void dondePublicaAlguienMasCuentaSiempreElBroker() {
        Mundo mundo = new Mundo(4);
        Quietud quietud = mundo.quietud(0);
        esperar(quietud, mundo);

        mundo.publicaAlguienMas();
        quietud.esperar(AHORA);

        assertThat(mundo.porLeer()).isZero();
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
            int publicados;
            int publicadosAntes;
            int arranque;
            final Map<StackService, Integer> leidos = new EnumMap<>(StackService.class);
            /** Records that it is to publish, each with how often it is passed on. */
            final List<Integer> salida = new ArrayList<>();
            /** What it has published: how often each record is passed on. */
            final List<Integer> tema = new ArrayList<>();
        }

        Mundo(long semilla) {
            chance = new Random(semilla);
            for (StackService service : StackService.values()) {
                Servicio servicio = new Servicio();
                for (StackService other : StackService.values()) {
                    if (other != service) {
                        servicio.leidos.put(other, 0);
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
            servicio.publicadosAntes += servicio.publicados;
            servicio.publicados = 0;
            servicio.arranque++;
            servicio.salida.add(2);
        }

        synchronized void publicaAlguienMas() {
            servicio(StackService.INTAKE).tema.add(3);
            deOtros++;
        }

        synchronized long porLeer() {
            return servicios.keySet().stream().mapToLong(this::porLeer).sum()
                    + servicios.values().stream()
                            .mapToLong(s -> s.salida.size())
                            .sum();
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

        private synchronized Pendiente responder(StackService service, @Nullable Long registros) {
            int pasos = chance.nextInt(6);
            for (int i = 0; i < pasos; i++) {
                unPaso(TODOS.get(chance.nextInt(TODOS.size())));
            }
            Servicio servicio = servicio(service);
            while (!servicio.salida.isEmpty()
                    || (registros == null ? porLeer(service) > 0 : leidos(servicio) < registros)) {
                if (!unPaso(service)) {
                    break;
                }
            }
            return decir(service, registros);
        }

        private Pendiente decir(StackService service, @Nullable Long registros) {
            Servicio servicio = servicio(service);
            Map<String, Long> leidos = new LinkedHashMap<>();
            servicio.leidos.forEach((tema, n) -> leidos.put(tema.name(), (long) n));
            long atraso = registros == null ? porLeer(service) : Math.max(0, registros - leidos(servicio));
            Map<String, Long> publicados = Map.of(service.name(), (long) servicio.publicados + dicenDeMas);
            return new Pendiente(
                    servicio.salida.size(),
                    atraso,
                    0,
                    0,
                    null,
                    leidos,
                    publicados,
                    service + "-" + servicio.arranque,
                    servicio.publicados + servicio.publicadosAntes + leidos(servicio) + deOtros);
        }

        /** Publishes what it has to, or reads one record; false where there is neither. */
        private boolean unPaso(StackService service) {
            Servicio servicio = servicio(service);
            if (!servicio.salida.isEmpty()) {
                servicio.tema.add(servicio.salida.removeFirst());
                servicio.publicados++;
                return true;
            }
            List<StackService> temas = servicio.leidos.keySet().stream()
                    .filter(tema -> servicio(tema).tema.size() > servicio.leidos.get(tema))
                    .toList();
            if (temas.isEmpty()) {
                return false;
            }
            StackService tema = temas.get(chance.nextInt(temas.size()));
            int registro = servicio(tema).tema.get(servicio.leidos.merge(tema, 1, Integer::sum) - 1);
            if (registro > 0 && chance.nextInt(3) == 0) {
                servicio.salida.add(registro - 1);
            }
            return true;
        }

        private static long leidos(Servicio servicio) {
            return servicio.leidos.values().stream()
                    .mapToLong(Integer::longValue)
                    .sum();
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
