package bo.comteco.reiterados.workorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.reiterados.contracts.EstadoDeOrden;
import bo.comteco.reiterados.contracts.EventoDeOrden;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.page.Outcome;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.testkit.servers.EventsOnKafka;
import bo.comteco.reiterados.testkit.servers.MovableClock;
import bo.comteco.reiterados.testkit.servers.WithRealServers;
import bo.comteco.reiterados.workorder.application.AtenderDanos;
import bo.comteco.reiterados.workorder.application.Danos;
import bo.comteco.reiterados.workorder.domain.Asignacion;
import bo.comteco.reiterados.workorder.domain.AtencionDeDanos;
import bo.comteco.reiterados.workorder.domain.Atender;
import bo.comteco.reiterados.workorder.domain.Cadena;
import bo.comteco.reiterados.workorder.domain.Canal;
import bo.comteco.reiterados.workorder.domain.Centros;
import bo.comteco.reiterados.workorder.domain.Cerrar;
import bo.comteco.reiterados.workorder.domain.Comando;
import bo.comteco.reiterados.workorder.domain.DatosTecnicos;
import bo.comteco.reiterados.workorder.domain.DecidirReclamo;
import bo.comteco.reiterados.workorder.domain.Eslabon;
import bo.comteco.reiterados.workorder.domain.EslabonId;
import bo.comteco.reiterados.workorder.domain.Hecho;
import bo.comteco.reiterados.workorder.domain.Muerto;
import bo.comteco.reiterados.workorder.domain.PoliticaDeReiteracion;
import bo.comteco.reiterados.workorder.domain.PonerEnReparacion;
import bo.comteco.reiterados.workorder.domain.Prioridad;
import bo.comteco.reiterados.workorder.domain.RegistrarAsistencia;
import bo.comteco.reiterados.workorder.domain.ReprobarControl;
import bo.comteco.reiterados.workorder.domain.Resultado;
import bo.comteco.reiterados.workorder.domain.ResultadoDeAsistencia;
import bo.comteco.reiterados.workorder.domain.Servicio;
import bo.comteco.reiterados.workorder.domain.TomarPrioridad;
import bo.comteco.reiterados.workorder.domain.Vulnerabilidad;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Several instances of the service work on the same few damages at once, by pages and alone: whatever the interleaving, no
 * chain has two living orders, every claim is decided once, and every link tells its events without a gap. The seed is in
 * every failure; {@code -Dsemilla=} repeats the commands (never the interleaving).
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithRealServers
class CarrerasIT {

    private static final int INSTANCIAS = 3;
    private static final int CADENAS = 4;
    private static final int PAGINAS = 12;

    @Autowired
    private DocumentStore<Eslabon> store;

    @Autowired
    private Danos danos;

    @Autowired
    private Relay relay;

    @Autowired
    private MovableClock clock;

    private final long semilla = Long.getLong("semilla", System.nanoTime());
    private final String contrato = "S-" + Long.toUnsignedString(semilla, 36);

    @Test
    void lasCarrerasDejanCadaCadenaEnOrden() throws Exception {
        Set<String> reclamos = Collections.synchronizedSet(new HashSet<>());
        try (var threads = Executors.newFixedThreadPool(INSTANCIAS)) {
            List<Future<?>> instances = new ArrayList<>();
            for (int instance = 0; instance < INSTANCIAS; instance++) {
                Random azar = new Random(semilla + instance);
                instances.add(threads.submit(() -> instancia(azar, reclamos)));
            }
            for (Future<?> instance : instances) {
                instance.get();
            }
        }

        List<String> cadenas =
                IntStream.range(0, CADENAS).mapToObj(i -> cadena(i).id()).toList();
        Map<String, List<Stored<Eslabon>>> guardado = danos.porCadena(cadenas).block();
        Set<String> decididos = new HashSet<>();
        Map<String, Long> contados = new TreeMap<>();
        guardado.forEach((cadena, eslabones) -> {
            String donde = "semilla " + semilla + ", " + cadena;
            for (int i = 0; i < eslabones.size(); i++) {
                Eslabon eslabon = eslabones.get(i).state();
                assertThat(eslabon.ficha().id().numero()).as(donde).isEqualTo(i + 1);
                assertThat(eslabon instanceof Muerto || i == eslabones.size() - 1)
                        .as(donde + ": only the last is alive")
                        .isTrue();
                assertThat(decididos)
                        .as(donde + ": each claim once")
                        .doesNotContainAnyElementsOf(eslabon.ficha().reclamos());
                decididos.addAll(eslabon.ficha().reclamos());
                contados.put(eslabon.ficha().id().texto(), eslabones.get(i).secuencia());
            }
        });
        assertThat(decididos).as("semilla " + semilla + ": none is dropped").isEqualTo(reclamos);
        loContadoNoTieneHuecos(contados);
    }

    private void loContadoNoTieneHuecos(Map<String, Long> contados) {
        try (EventsOnKafka kafka = new EventsOnKafka("ordenes.v1")) {
            long total = contados.values().stream().mapToLong(Long::longValue).sum();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> distintos(kafka.all(EventoDeOrden.class, this::mio)) >= total);
            contados.forEach((id, ultima) -> assertThat(
                            kafka
                                    .all(
                                            EventoDeOrden.class,
                                            evento -> evento.fuente().equals(id))
                                    .stream()
                                    .map(EventoDeOrden::estado)
                                    .map(EstadoDeOrden::secuencia)
                                    .distinct())
                    .as("semilla " + semilla + ", " + id)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, ultima).boxed().toList()));
        }
    }

    private static long distintos(List<EventoDeOrden> eventos) {
        return eventos.stream()
                .map(evento -> evento.fuente() + "#" + evento.secuencia())
                .distinct()
                .count();
    }

    private boolean mio(EventoDeOrden evento) {
        return evento.estado().contrato().equals(contrato);
    }

    private Cadena cadena(int numero) {
        return new Cadena(contrato, Servicio.TELEVISION, "F" + numero);
    }

    private void instancia(Random azar, Set<String> reclamos) {
        AtencionDeDanos atencion =
                new AtencionDeDanos(PoliticaDeReiteracion.delProcedimiento(), Centros.unoSolo("CENTRAL"));
        PageHandler<Comando, Eslabon, Hecho, Resultado> handler =
                new PageHandler<>(new AtenderDanos(atencion, danos), store, relay);
        for (int i = 0; i < PAGINAS; i++) {
            List<Work<Comando>> pagina = new ArrayList<>();
            int largo = azar.nextInt(3) == 0 ? 1 : 1 + azar.nextInt(20);
            while (pagina.size() < largo) {
                pagina.add(new Work<>(comando(azar, reclamos), new Cause("carrera")));
            }
            // A control of an order that is not there fails, alone; everything else is answered.
            assertThat(handler.handle(pagina).block())
                    .as("semilla " + semilla)
                    .filteredOn(outcome -> outcome instanceof Outcome.Failed)
                    .allSatisfy(outcome -> assertThat(((Outcome.Failed<?>) outcome).error())
                            .isInstanceOf(IllegalArgumentException.class));
        }
    }

    private Comando comando(Random azar, Set<String> reclamos) {
        Cadena cadena = cadena(azar.nextInt(CADENAS));
        EslabonId orden = new EslabonId(cadena, 1 + azar.nextInt(4));
        Instant ahora = clock.instant();
        return switch (azar.nextInt(9)) {
            case 0, 1, 2 -> {
                // Half of them are known to the other instances too: a page that is delivered again elsewhere.
                String id = cadena.falla() + "-" + azar.nextInt(40);
                reclamos.add(id);
                yield new DecidirReclamo(
                        id,
                        cadena,
                        List.of(Canal.values()).get(azar.nextInt(3)),
                        ahora,
                        null,
                        null,
                        new DatosTecnicos(null, null, null),
                        ahora);
            }
            case 3 ->
                new RegistrarAsistencia(
                        cadena.falla() + "-" + azar.nextInt(40),
                        cadena,
                        azar.nextBoolean() ? ResultadoDeAsistencia.SOLUCIONADO : ResultadoDeAsistencia.NO_SOLUCIONADO,
                        null,
                        ahora);
            case 4 -> new PonerEnReparacion(orden, Asignacion.NADIE, ahora);
            case 5 -> new Atender(orden, azar.nextBoolean(), ahora);
            case 6 -> new Cerrar(orden, azar.nextBoolean(), ahora);
            case 7 ->
                new TomarPrioridad(orden, new Prioridad(Vulnerabilidad.ALTA, "regla", "v1", ahora, azar.nextInt(50)));
            default -> new ReprobarControl(orden.texto() + "." + azar.nextInt(3), orden, ahora);
        };
    }
}
