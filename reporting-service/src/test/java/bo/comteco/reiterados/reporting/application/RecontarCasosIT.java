package bo.comteco.reiterados.reporting.application;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.contracts.EstadoDeIndicador;
import bo.comteco.reiterados.contracts.EventoDeIndicador;
import bo.comteco.reiterados.delivery.deadline.DeadlineWorker;
import bo.comteco.reiterados.delivery.outbox.Author;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.page.Outcome;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.delivery.store.DocumentStores;
import bo.comteco.reiterados.delivery.time.MachineTime;
import bo.comteco.reiterados.reporting.domain.CasoReiterado;
import bo.comteco.reiterados.reporting.domain.Cierre;
import bo.comteco.reiterados.reporting.domain.Cifras;
import bo.comteco.reiterados.reporting.domain.Comando;
import bo.comteco.reiterados.reporting.domain.Control;
import bo.comteco.reiterados.reporting.domain.Control.Resultado;
import bo.comteco.reiterados.reporting.domain.Cuenta;
import bo.comteco.reiterados.reporting.domain.Curso;
import bo.comteco.reiterados.reporting.domain.Historias;
import bo.comteco.reiterados.reporting.domain.Indicador;
import bo.comteco.reiterados.reporting.domain.IndicadorDicho;
import bo.comteco.reiterados.reporting.domain.Orden;
import bo.comteco.reiterados.reporting.domain.ReflejarControl;
import bo.comteco.reiterados.reporting.domain.ReflejarOrden;
import bo.comteco.reiterados.reporting.store.EslabonRepository;
import bo.comteco.reiterados.reporting.store.IndicadorRepository;
import bo.comteco.reiterados.reporting.store.TotalRepository;
import bo.comteco.reiterados.testkit.servers.EventsOnKafka;
import bo.comteco.reiterados.testkit.servers.MovableClock;
import bo.comteco.reiterados.testkit.servers.RealServers;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Mono;

/** The counting worker on a real store, driven by the test alone: no loop of the service runs beside it. */
class RecontarCasosIT {

    private static final AtomicInteger BASES = new AtomicInteger();
    private static final Instant RECIBIDO = Instant.parse("2016-03-10T12:00:00Z");
    private static final YearMonth MARZO = YearMonth.of(2016, 3);

    private final MovableClock clock = new MovableClock(RECIBIDO);
    private final AtomicInteger avisos = new AtomicInteger();
    private MongoClient client;
    private MongoDatabase database;
    private DefaultKafkaProducerFactory<String, byte[]> producers;
    private EventsOnKafka kafka;
    private Relay relay;
    private EslabonRepository eslabones;
    private TotalRepository totales;
    private IndicadorRepository indicadores;
    private ReflejarNoticias reflejar;

    @BeforeEach
    void abrir() {
        RealServers servers = RealServers.get();
        kafka = new EventsOnKafka("indicadores.v1");
        client = MongoClients.create(servers.mongo().uri());
        database = client.getDatabase("recontar_" + BASES.incrementAndGet());
        Mono.from(database.drop()).block();
        producers = new DefaultKafkaProducerFactory<>(
                Map.of("bootstrap.servers", servers.kafka().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
        relay = new Relay(new KafkaTemplate<>(producers), "/recontar-" + BASES.get(), 1000);
        DocumentStores stores = new DocumentStores(database, relay, MachineTime.system());
        eslabones = new EslabonRepository(stores);
        totales = new TotalRepository(stores);
        indicadores = new IndicadorRepository(stores, _ -> null);
        reflejar = new ReflejarNoticias(eslabones, relay, avisos::incrementAndGet);
    }

    @AfterEach
    void cerrar() {
        relay.close();
        producers.destroy();
        kafka.close();
        client.close();
    }

    @Test
    void lo_marcado_se_cuenta_y_la_marca_se_quita() {
        reflejar(orden(1, 1), orden(1, 2, caso("A", null)));
        assertThat(avisos).hasValue(1);
        assertThat(porContar()).isEqualTo(1);

        assertThat(recontador().recontar().block()).isEqualTo(1);

        assertThat(porContar()).isZero();
        assertThat(indicador(MARZO).cuenta().cifras()).isEqualTo(new Cifras(1, 0, 0, 0));
        assertThat(indicador(MARZO).calculadoEn()).isEqualTo(RECIBIDO);
        assertThat(recontador().recontar().block()).isZero();
    }

    @Test
    void lo_que_no_mueve_ninguna_cifra_no_despierta_a_nadie() {
        reflejar(orden(1, 1), orden(1, 2));

        assertThat(avisos).hasValue(0);
        assertThat(porContar()).isZero();
    }

    @Test
    void quien_muere_entre_el_total_y_la_marca_deja_todo_igual() {
        reflejar(orden(1, 2, caso("A", RECIBIDO.plusSeconds(60))));
        recontador().recontar().block();
        esperarPublicados(1);
        marcarOtraVez("C1.INTERNET.F1.1", 1);
        clock.advance(Duration.ofHours(1));

        assertThat(recontador().recontar().block()).isEqualTo(1);

        assertThat(porContar()).isZero();
        assertThat(indicador(MARZO).cuenta().cifras()).isEqualTo(new Cifras(1, 1, 0, 0));
        reflejar(orden(2, 1, caso("B", null)));
        recontador().recontar().block();
        assertThat(esperarPublicados(2))
                .extracting(EstadoDeIndicador::recibidos)
                .containsExactly(1L, 2L);
    }

    @Test
    void la_marca_puesta_despues_de_leer_no_se_quita() {
        reflejar(orden(1, 2, caso("A", null)));
        var leidos = eslabones.marcados(10).collectList().block();
        reflejar(orden(1, 3, caso("A", RECIBIDO.plusSeconds(60))));

        eslabones.desmarcar(leidos).block();

        assertThat(porContar()).isEqualTo(1);
        recontador().recontar().block();
        assertThat(indicador(MARZO).cuenta().cifras()).isEqualTo(new Cifras(1, 1, 0, 0));
    }

    @Test
    void lo_que_no_cambia_la_cuenta_no_pone_de_nuevo_una_marca_quitada_ni_quita_una_puesta() {
        reflejar(orden(1, 2, caso("A", null)));
        reflejar(orden(1, 3, caso("A", null)));
        assertThat(porContar()).isEqualTo(1);

        recontador().recontar().block();
        reflejar(orden(1, 4, caso("A", null)));

        assertThat(porContar()).isZero();
    }

    @Test
    void el_control_reprobado_resta_y_el_caso_reabierto_sigue_en_su_mes() {
        reflejar(orden(1, 2, caso("A", RECIBIDO.plusSeconds(60))));
        recontador().recontar().block();
        Control reprobado = new Control("C1.INTERNET.F1.1.LINEA", 2, Resultado.REPROBADO, RECIBIDO.plusSeconds(90));
        reflejar(new ReflejarControl("C1.INTERNET.F1.1", "C1", reprobado));
        recontador().recontar().block();
        assertThat(indicador(MARZO).cuenta().cifras()).isEqualTo(new Cifras(1, 0, 0, 0));

        reflejar(orden(2, 1, caso("A", null)));
        recontador().recontar().block();
        assertThat(indicador(MARZO).cuenta().cifras()).isEqualTo(new Cifras(1, 0, 0, 0));
        reflejar(orden(2, 2, caso("A", Instant.parse("2016-04-20T12:00:00Z"))));
        recontador().recontar().block();

        assertThat(indicador(MARZO).cuenta().cifras()).isEqualTo(new Cifras(1, 1, 0, 0));
        assertThat(indicador(YearMonth.of(2016, 4)))
                .isEqualTo(new Indicador(YearMonth.of(2016, 4), Cuenta.NINGUNA, null, null));
    }

    @Test
    void dos_recontadores_a_la_vez_con_noticias_que_llegan_dan_el_recuento_llano() throws Exception {
        long semilla = System.nanoTime();
        System.out.println("semilla = " + semilla);
        Random azar = new Random(semilla);
        List<Comando> historia = new ArrayList<>();
        for (int contrato = 0; contrato < 12; contrato++) {
            historia.addAll(Historias.historia(azar, "C" + contrato));
        }
        List<Comando> entrega = Historias.revuelta(historia, azar);
        AtomicBoolean llegando = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<@Nullable Void>> recontadores = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Callable<@Nullable Void> recontar = () -> {
                    while (llegando.get()) {
                        recontador().recontar().block();
                    }
                    return null;
                };
                recontadores.add(threads.submit(recontar));
            }
            for (int desde = 0; desde < entrega.size(); ) {
                int hasta = Math.min(entrega.size(), desde + 1 + azar.nextInt(20));
                reflejar(entrega.subList(desde, hasta).toArray(Comando[]::new));
                desde = hasta;
            }
            llegando.set(false);
            for (Future<?> recontador : recontadores) {
                recontador.get();
            }
        }
        recontador().recontar().block();

        assertThat(porContar()).isZero();
        Map<YearMonth, Cifras> llano = Historias.recuentoLlano(historia);
        llano.forEach((mes, cifras) -> {
            assertThat(indicador(mes).cuenta().cifras())
                    .as("semilla %d, %s", semilla, mes)
                    .isEqualTo(cifras);
            var dicho = indicadores.store().findById(mes.toString()).block();
            assertThat(dicho.state().cifras())
                    .as("semilla %d, dicho de %s", semilla, mes)
                    .isEqualTo(cifras);
        });
    }

    @Test
    void cada_cifra_nueva_se_dice_una_vez_y_en_orden() {
        for (int caso = 1; caso <= 5; caso++) {
            reflejar(orden(caso, 1, caso("A" + caso, null)));
            recontador().recontar().block();
        }

        List<EstadoDeIndicador> dichos = esperarPublicados(5);

        assertThat(dichos).extracting(EstadoDeIndicador::recibidos).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(dichos)
                .extracting(EstadoDeIndicador::secuencia)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 5).boxed().toList());
    }

    @Test
    void el_mes_se_cierra_solo_una_vez_con_la_cifra_de_su_dia() {
        Instant dia = Instant.parse("2016-04-05T04:00:00Z");
        AtomicLong porAplicar = new AtomicLong(7);
        IndicadorRepository conDia = new IndicadorRepository(
                new DocumentStores(database, relay, MachineTime.system()), mes -> mes.equals(MARZO) ? dia : null);
        reflejar(orden(1, 2, caso("A", dia)), orden(2, 2, caso("B", dia.plusSeconds(1))));
        new RecontarCasos(eslabones, totales, conDia, relay, clock).recontar().block();
        DeadlineWorker<IndicadorDicho> cierres = new DeadlineWorker<>(
                conDia.store(),
                clock,
                MachineTime.system(),
                Duration.ofMillis(200),
                10,
                new CerrarMes(eslabones, conDia, relay, Mono.fromSupplier(porAplicar::get), clock)::cerrarSolos);
        clock.moveTo(dia.minusMillis(1));
        assertThat(cierres.work().block()).isZero();

        clock.moveTo(dia.plus(Duration.ofDays(9)));
        assertThat(cierres.work().block()).as("antes se aplica lo que pasó").isZero();
        porAplicar.set(0);
        Awaitility.await().until(() -> cierres.work().block() == 1);
        assertThat(cierres.work().block()).isZero();

        Indicador marzo = new ConsultarIndicador(eslabones, totales, conDia, clock)
                .delMes(MARZO)
                .block();
        assertThat(marzo.vigente().cifras()).isEqualTo(new Cifras(2, 1, 0, 0));
        assertThat(marzo.correccion()).isEqualTo(new Cifras(2, 2, 0, 0));
        assertThat(marzo.cierre()).isEqualTo(new Cierre(marzo.vigente(), dia, null));
    }

    @Test
    void de_dos_cierres_a_la_vez_vale_uno() throws Exception {
        clock.moveTo(Instant.parse("2016-04-05T04:00:00Z"));
        reflejar(orden(1, 2, caso("A", null)));
        recontador().recontar().block();
        CerrarMes cerrar = new CerrarMes(eslabones, indicadores, relay, Mono.just(0L), clock);
        List<Cierre.Decision> decisiones = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Cierre.Decision>> cierres = new ArrayList<>();
            for (String quien : List.of("ana", "eva", "ida", "lia")) {
                cierres.add(
                        threads.submit(() -> cerrar.cerrar(MARZO, new Author.Person("JEFE_SOPORTE_AL_CLIENTE", quien))
                                .block()));
            }
            for (Future<Cierre.Decision> cierre : cierres) {
                decisiones.add(cierre.get());
            }
        }

        assertThat(decisiones.stream().filter(Cierre.Decision.Cerrado.class::isInstance))
                .hasSize(1);
        assertThat(decisiones.stream().filter(Cierre.Decision.YaCerrado.class::isInstance))
                .hasSize(3);
        reflejar(orden(1, 3, caso("A", RECIBIDO.plusSeconds(60))));
        recontador().recontar().block();
        assertThat(indicador(MARZO).vigente().cifras())
                .as("otra cuenta no toca lo cerrado")
                .isEqualTo(new Cifras(1, 0, 0, 0));
        assertThat(indicador(MARZO).correccion()).isEqualTo(new Cifras(1, 1, 0, 0));
    }

    private RecontarCasos recontador() {
        return new RecontarCasos(eslabones, totales, indicadores, relay, clock);
    }

    private void reflejar(Comando... noticias) {
        List<Work<Comando>> page = Arrays.stream(noticias)
                .map(noticia -> new Work<>(noticia, new Cause("historia")))
                .toList();
        assertThat(reflejar.reflejar(page).block()).allMatch(outcome -> outcome instanceof Outcome.Done);
    }

    private long porContar() {
        return eslabones.marcados(1_000).count().block();
    }

    private Indicador indicador(YearMonth mes) {
        return new ConsultarIndicador(eslabones, totales, indicadores, clock)
                .delMes(mes)
                .block();
    }

    /** What this test's own relay told, in order of arrival; delivery is at least once, so each event counts once here. */
    private List<EstadoDeIndicador> esperarPublicados(int cuantos) {
        String fuente = "/recontar-" + BASES.get();
        Awaitility.await().until(() -> publicados(fuente).size() >= cuantos);
        return publicados(fuente);
    }

    private List<EstadoDeIndicador> publicados(String fuente) {
        return kafka.events().stream()
                .filter(read -> fuente.equals(read.headers().get("ce_source")))
                .map(read -> ((EventoDeIndicador) read.event()).estado())
                .distinct()
                .toList();
    }

    private void marcarOtraVez(String ordenId, long cambios) {
        var result = Mono.from(database.getCollection("eslabones")
                        .updateOne(
                                Filters.and(Filters.eq("_id", ordenId), Filters.eq("cambios", cambios)),
                                Updates.set("porContar", cambios)))
                .block();
        assertThat(result.getModifiedCount()).isEqualTo(1);
    }

    private static CasoReiterado caso(String casoId, @Nullable Instant solucionadoEn) {
        return new CasoReiterado(casoId, 1, "CALL_CENTER", RECIBIDO, 1, solucionadoEn, null);
    }

    private static ReflejarOrden orden(int numero, long secuencia, CasoReiterado... casos) {
        return new ReflejarOrden(
                "C1.INTERNET.F1." + numero,
                "C1",
                new Orden(secuencia, numero, "INTERNET", "F1", null, RECIBIDO, Curso.EMPEZADO),
                Arrays.stream(casos)
                        .map(caso -> new CasoReiterado(
                                caso.casoId(),
                                secuencia,
                                caso.canal(),
                                caso.recibidoEn(),
                                1,
                                caso.solucionadoEn(),
                                null))
                        .toList());
    }
}
