package bo.comteco.reiterados.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.contracts.Topic;
import bo.comteco.reiterados.localstack.replay.Replay;
import bo.comteco.reiterados.localstack.replay.Resultado;
import bo.comteco.reiterados.localstack.simulator.ProductoSimulado;
import bo.comteco.reiterados.localstack.stack.ServiceProcess;
import bo.comteco.reiterados.localstack.stack.StackService;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample of the real month through five running services. */
class MuestraStory {

    @TempDir
    Path folder;

    @Test
    void daSusCifrasTambienEnElAlmacenEmbebido() throws Exception {
        try (Pila pila = Pila.paraJugar(folder, Map.of("DOCKER_HOST", "none"));
                Replay muestra = pila.muestra(avance -> {})) {
            Cifras.alFinDeMarzo(Pila.jugar(muestra, Pila.FIN_DE_MARZO));
            Cifras.alFinal(Pila.jugar(muestra, null));
            Cifras.enSmartflex(pila.stack().surroundings().smartflex());
            muchosDeUnArmarioSonCadaUnoSuDano(pila);
        }
    }

    /** The rule of the replay: more claims of one cabinet at one instant than are normal there raise nothing (D-23). */
    private static void muchosDeUnArmarioSonCadaUnoSuDano(Pila pila) throws Exception {
        List<ProductoSimulado> vecinos = IntStream.range(0, 25)
                .mapToObj(i -> new ProductoSimulado("VECINO" + i, "INTERNET", "FTTH", "RESIDENCIAL", null))
                .toList();
        pila.stack().surroundings().smartflex().load(vecinos);
        Set<String> decisiones = new TreeSet<>();
        for (ProductoSimulado vecino : vecinos) {
            decisiones.add(pila.reclamar(vecino.contrato(), "ARMARIO-DE-TODOS"));
        }
        assertThat(decisiones).containsExactly("PRIMER_REPORTE");
    }

    @Test
    void daLasMismasCifrasAunqueUnServicioMueraEnMedioYTodoSeEntregueDosVecesYEnOtroOrden() throws Exception {
        try (Pila pila = Pila.paraJugar(folder, System.getenv())) {
            Assumptions.assumeTrue(
                    pila.stack().mongo().durable(), pila.stack().mongo().description());

            long semilla = Long.getLong("semilla", System.nanoTime());
            System.out.printf("semilla %d (se repite con -Dsemilla=%d)%n", semilla, semilla);
            Random azar = new Random(semilla);
            jugarConUnaMuerte(pila, azar);

            Map<TopicPartition, Long> antes = finales(pila, Topic.ORDENES, Topic.CALIDAD, Topic.ESCALAMIENTOS);
            entregarTodoDeNuevo(pila);
            try (Replay otraVez = pila.muestra(avance -> {})) {
                Cifras.alFinal(Pila.jugar(otraVez, null));
            }
            assertThat(finales(pila, Topic.ORDENES, Topic.CALIDAD, Topic.ESCALAMIENTOS))
                    .as("a history that is delivered again is told to nobody again")
                    .isEqualTo(antes);
            Cifras.enSmartflex(pila.stack().surroundings().smartflex());
            HistoriaDesordenada desordenada = HistoriaDesordenada.contar(pila, azar);
            desordenada.daLasMismasCifras();
            desordenada.cuentaLosMismosRelatos();
            Cifras.enSmartflex(pila.stack().surroundings().smartflex());
        }
    }

    /** kill -9 of one service, drawn by a seed, when as many claims as the seed says have been decided. */
    private static void jugarConUnaMuerte(Pila pila, Random azar) {
        List<StackService> servicios = List.of(StackService.values());
        StackService victima = servicios.get(azar.nextInt(servicios.size()));
        int reclamo = 50 + azar.nextInt(400);
        System.out.printf("kill -9 de %s tras %d reclamos%n", victima.module(), reclamo);
        AtomicReference<CompletableFuture<Void>> muerte = new AtomicReference<>();
        try (Replay muestra = pila.muestra(avance -> {
            if (avance.reclamos() >= reclamo && muerte.get() == null) {
                ServiceProcess proceso = pila.stack().service(victima);
                proceso.kill();
                muerte.set(CompletableFuture.runAsync(proceso::start));
            }
        })) {
            Resultado finDeMarzo = Pila.jugar(muestra, Pila.FIN_DE_MARZO);
            assertThat(muerte.get())
                    .as("the kill happened in the middle of the replay")
                    .isNotNull();
            muerte.get().join();
            Cifras.alFinDeMarzo(finDeMarzo);
            Cifras.alFinal(Pila.jugar(muestra, null));
        }
    }

    /** Forgets how far every group has read, so that all services are given their whole history a second time. */
    private static void entregarTodoDeNuevo(Pila pila) throws Exception {
        pila.stack().stopServices();
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", pila.stack().addresses().kafka()))) {
            List<String> grupos = admin.listGroups().all().get().stream()
                    .map(group -> group.groupId())
                    .filter(id -> id.endsWith("-service"))
                    .toList();
            assertThat(grupos).hasSize(StackService.values().length);
            admin.deleteConsumerGroups(grupos).all().get();
        }
        pila.stack().resumeServices();
    }

    private static Map<TopicPartition, Long> finales(Pila pila, Topic... topics) throws Exception {
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", pila.stack().addresses().kafka()))) {
            List<String> nombres = Arrays.stream(topics).map(Topic::wireName).toList();
            Map<TopicPartition, OffsetSpec> preguntas = new HashMap<>();
            admin.describeTopics(nombres)
                    .allTopicNames()
                    .get()
                    .forEach((nombre, topic) -> topic.partitions()
                            .forEach(una ->
                                    preguntas.put(new TopicPartition(nombre, una.partition()), OffsetSpec.latest())));
            Map<TopicPartition, Long> ends = new HashMap<>();
            admin.listOffsets(preguntas).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        }
    }
}
