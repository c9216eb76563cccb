package bo.comteco.reiterados.workorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.reiterados.contracts.DanoSolucionadoConMasivo;
import bo.comteco.reiterados.contracts.EstadoDeReclamo;
import bo.comteco.reiterados.contracts.OrdenRegistrada;
import bo.comteco.reiterados.contracts.ReclamoMasivoCerrado;
import bo.comteco.reiterados.contracts.ReclamoMasivoDeclarado;
import bo.comteco.reiterados.contracts.ReclamoRecibido;
import bo.comteco.reiterados.contracts.ReclamoVinculadoAMasivo;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.delivery.time.MachineTime;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.testkit.servers.EventsOnKafka;
import bo.comteco.reiterados.testkit.servers.MovableClock;
import bo.comteco.reiterados.testkit.servers.RealServers;
import bo.comteco.reiterados.testkit.servers.WithRealServers;
import bo.comteco.reiterados.workorder.application.AtenderDanos;
import bo.comteco.reiterados.workorder.application.AtenderMasivos;
import bo.comteco.reiterados.workorder.application.Danos;
import bo.comteco.reiterados.workorder.application.DanosEnLaRed;
import bo.comteco.reiterados.workorder.application.Masivos;
import bo.comteco.reiterados.workorder.application.MasivosAbiertos;
import bo.comteco.reiterados.workorder.application.ReclamosMasivos;
import bo.comteco.reiterados.workorder.domain.AtencionDeDanos;
import bo.comteco.reiterados.workorder.domain.BajoReclamoMasivo;
import bo.comteco.reiterados.workorder.domain.Cadena;
import bo.comteco.reiterados.workorder.domain.Canal;
import bo.comteco.reiterados.workorder.domain.Centros;
import bo.comteco.reiterados.workorder.domain.ClaseDeLugar;
import bo.comteco.reiterados.workorder.domain.Comando;
import bo.comteco.reiterados.workorder.domain.DatosTecnicos;
import bo.comteco.reiterados.workorder.domain.DecidirReclamo;
import bo.comteco.reiterados.workorder.domain.Eslabon;
import bo.comteco.reiterados.workorder.domain.Ficha;
import bo.comteco.reiterados.workorder.domain.LugarDeRed;
import bo.comteco.reiterados.workorder.domain.PoliticaDeReclamoMasivo;
import bo.comteco.reiterados.workorder.domain.PoliticaDeReiteracion;
import bo.comteco.reiterados.workorder.domain.Quien;
import bo.comteco.reiterados.workorder.domain.ReclamoMasivo;
import bo.comteco.reiterados.workorder.domain.Servicio;
import bo.comteco.reiterados.workorder.store.DanosEnLaRedRepository;
import bo.comteco.reiterados.workorder.store.MasivosRepository;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reclamo masivo (D-23) over a real broker and a real store: more than three claims of a cabinet in 15 minutes raise one. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"reclamo-masivo.armario.numero=3", "reclamo-masivo.armario.ventana=15m"})
@WithRealServers
class ReclamosMasivosIT {

    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};
    private static final Quien SAUL = new Quien("SUPERVISOR_CO", "saul");
    private static final Cause IT = new Cause("it");

    @Autowired
    private MovableClock clock;

    @Autowired
    private DocumentStore<Eslabon> eslabones;

    @Autowired
    private DocumentStore<ReclamoMasivo> guardados;

    @Autowired
    private Danos danos;

    @Autowired
    private Relay relay;

    @Autowired
    private MachineTime machine;

    @LocalServerPort
    private int port;

    private final String armario = "A-" + UUID.randomUUID().toString().substring(0, 10);
    private final String masivo = "RM.ARMARIO." + armario + ".1";
    private final EventsOnKafka kafka = new EventsOnKafka("ordenes.v1");
    private WebTestClient web;

    @BeforeEach
    void conectar() {
        web = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(30))
                .build();
    }

    @AfterEach
    void cerrar() {
        kafka.close();
    }

    @Test
    void demasiadosReclamosDeUnArmarioSonUnMasivoYLosSiguientesEsperanConEl() {
        for (int cliente = 1; cliente <= 4; cliente++) {
            recibir("R" + cliente, cliente);
        }
        ReclamoMasivoDeclarado declarado = kafka.await(
                ReclamoMasivoDeclarado.class, e -> e.estado().codigo().equals(armario));
        assertThat(declarado.estado().masivoId()).isEqualTo(masivo);
        assertThat(declarado.estado().reclamos()).isEqualTo(4);
        assertThat(declarado.clave()).isEqualTo("ARMARIO." + armario);
        await().untilAsserted(() -> assertThat(kafka.all(
                        ReclamoVinculadoAMasivo.class, e -> mio(e.estado().armario()) && e.reclamoId() == null))
                .as("the earlier claims are told, and keep their orders")
                .hasSize(4));

        recibir("R5", 5);
        recibir("R6", 1);
        assertThat(vinculado("R5").estado().situacion()).isEqualTo("BAJO_RECLAMO_MASIVO");
        ReclamoVinculadoAMasivo repetido = vinculado("R6");
        assertThat(repetido.decision()).isEqualTo("BAJO_RECLAMO_MASIVO");
        assertThat(repetido.estado().situacion()).isEqualTo("REGISTRADA");
        assertThat(repetido.estado().caso()).as("no repeated damage").isNull();

        Map<String, Object> visto = get("/reclamos-masivos/" + masivo + "?limite=2");
        assertThat(visto)
                .containsEntry("situacion", "ABIERTO")
                .containsEntry("origen", "DETECCION")
                .doesNotContainKey("declaradoPor");
        assertThat(danosDe("/reclamos-masivos/" + masivo + "?limite=2")).hasSize(5);
        assertThat(ids("/reclamos-masivos?situacion=ABIERTO")).contains(masivo);

        post("/reclamos-masivos/" + masivo + "/cierre", "{\"conSolucion\":true}", Roles.SUPERVISOR_CO, 200);
        kafka.await(ReclamoMasivoCerrado.class, e -> e.estado().masivoId().equals(masivo));
        DanoSolucionadoConMasivo solucionado =
                kafka.await(DanoSolucionadoConMasivo.class, e -> mio(e.estado().armario()));
        assertThat(solucionado.estado().contrato()).isEqualTo(contrato(5));
        assertThat(solucionado.estado().reclamoMasivo().solucionadoEn()).isNotNull();
        assertThat(kafka.all(OrdenRegistrada.class, e -> mio(e.estado().armario())))
                .as("the others keep their own orders, and nobody got another")
                .hasSize(4);
        assertThat(ids("/reclamos-masivos?situacion=CERRADO")).contains(masivo);
        assertThat(ids("/reclamos-masivos?situacion=ABIERTO")).doesNotContain(masivo);
        post("/reclamos-masivos/" + masivo + "/cierre", "{\"conSolucion\":true}", Roles.SUPERVISOR_CO, 200);
        post("/reclamos-masivos/" + masivo + "/cierre", "{\"conSolucion\":false}", Roles.SUPERVISOR_CO, 409);
    }

    @Test
    void elQueDeclaraUnaPersonaYSeCierraSinSolucionDejaPrimerosReportes() {
        String body = "{\"clase\":\"ARMARIO\",\"codigo\":\"" + armario + "\"}";
        assertThat(post("/reclamos-masivos", body, Roles.SUPERVISOR_CO, 201)).containsEntry("id", masivo);
        assertThat(post("/reclamos-masivos", body, Roles.SUPERVISOR_CO, 200)).containsEntry("id", masivo);

        recibir("R1", 1);
        recibir("R1", 1);
        vinculado("R1");
        post("/reclamos-masivos/" + masivo + "/cierre", "{\"conSolucion\":false}", Roles.SUPERVISOR_CO, 200);
        Map<String, String> quien = Map.of("rol", "SUPERVISOR_CO", "usuario", "ana");
        assertThat(get("/reclamos-masivos/" + masivo))
                .containsEntry("declaradoPor", quien)
                .containsEntry("cerradoPor", quien);
        kafka.await(ReclamoMasivoCerrado.class, e -> e.estado().masivoId().equals(masivo));
        assertThat(kafka.events())
                .filteredOn(
                        read -> read.headers().getOrDefault("ce_subject", "").equals(masivo))
                .hasSize(2)
                .allSatisfy(read -> assertThat(read.headers())
                        .containsEntry("ce_authid", "ana")
                        .containsEntry("ce_authrole", "SUPERVISOR_CO"));

        OrdenRegistrada registrada = kafka.await(OrdenRegistrada.class, e -> (armario + "R1").equals(e.reclamoId()));
        assertThat(registrada.decision()).isEqualTo("PRIMER_REPORTE");
        assertThat(get("/ordenes/" + registrada.estado().ordenId())).containsEntry("situacion", "REGISTRADA");
    }

    /**
     * Two instances with memories of their own decide the claims of one cabinet, each claim delivered twice, while people close
     * what is raised; what an instance looks at after a write fails now and then, as if it had died there, and its page comes again.
     */
    @RepeatedTest(3)
    void conCaidasYCarrerasCadaReclamoSeDecideUnaVezYNadieQuedaEsperando() throws Exception {
        long semilla = Long.getLong("semilla", System.nanoTime());
        String conSemilla = "semilla " + semilla;
        Random azar = new Random(semilla);
        LugarDeRed lugar = new LugarDeRed(ClaseDeLugar.ARMARIO, armario);
        Instant ahora = clock.instant();
        List<DecidirReclamo> entregas = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            DecidirReclamo reclamo = new DecidirReclamo(
                    armario + "-" + n,
                    new Cadena(contrato(azar.nextInt(25)), Servicio.INTERNET, "F1"),
                    List.of(Canal.values()).get(azar.nextInt(3)),
                    ahora.plusSeconds(n),
                    armario,
                    null,
                    new DatosTecnicos(null, null, null),
                    List.of(lugar),
                    null,
                    ahora.plusSeconds(n));
            entregas.add(reclamo);
            entregas.add(reclamo);
        }
        Collections.shuffle(entregas, azar);
        List<ReclamosMasivos> instancias =
                List.of(instancia(new Random(semilla + 1)), instancia(new Random(semilla + 2)));
        ReclamosMasivos sana = instancia(null);
        try (var threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> trabajos = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                List<DecidirReclamo> suyas = entregas.subList(i * 60, (i + 1) * 60);
                ReclamosMasivos instancia = instancias.get(i);
                trabajos.add(threads.submit(() -> {
                    for (int from = 0; from < suyas.size(); from += 4) {
                        entregar(instancia, suyas.subList(from, from + 4));
                    }
                }));
            }
            trabajos.add(threads.submit(() -> {
                for (int vez = 0; vez < 15; vez++) {
                    boolean conSolucion = vez % 2 == 0;
                    Instant cuando = ahora.plusSeconds(vez * 4L);
                    abiertosAqui()
                            .forEach(abierto -> sinCaer(instancias
                                    .get(0)
                                    .cerrar(abierto.declaracion().id(), conSolucion, cuando, SAUL, IT)));
                    sinCaer(instancias.get(1).declarar(lugar, cuando, SAUL, IT));
                }
            }));
            for (Future<?> trabajo : trabajos) {
                trabajo.get();
            }
        }
        abiertosAqui()
                .forEach(abierto -> sana.cerrar(abierto.declaracion().id(), true, ahora.plusSeconds(90), SAUL, IT)
                        .block());
        sana.repasar().block();

        List<Ficha> fichas = new ArrayList<>();
        danos.porCadena(IntStream.range(0, 25)
                        .mapToObj(cliente -> new Cadena(contrato(cliente), Servicio.INTERNET, "F1").id())
                        .toList())
                .block()
                .values()
                .forEach(cadena -> cadena.stream().map(Stored::state).forEach(eslabon -> {
                    assertThat(eslabon)
                            .as(conSemilla + ": nobody waits for what is closed")
                            .isNotInstanceOf(BajoReclamoMasivo.class);
                    fichas.add(eslabon.ficha());
                }));
        Set<String> decididos = new HashSet<>();
        fichas.forEach(ficha -> {
            ficha.reclamos()
                    .forEach(reclamo -> assertThat(decididos.add(reclamo))
                            .as(conSemilla + ": decided once, " + reclamo)
                            .isTrue());
            assertThat(ficha.sobreAbierta()
                            + ficha.sobreAtendida()
                            + ficha.red().bajoMasivo()
                            + 1)
                    .as(conSemilla + ": sums add up")
                    .isEqualTo(ficha.reclamos().size());
        });
        assertThat(decididos).as(conSemilla + ": none is lost").hasSize(60);
    }

    private List<ReclamoMasivo> abiertosAqui() {
        return new MasivosRepository(guardados)
                .abiertos()
                .filter(abierto -> abierto.declaracion().id().lugar().codigo().equals(armario))
                .collectList()
                .block();
    }

    private static void entregar(ReclamosMasivos instancia, List<DecidirReclamo> reclamos) {
        List<Work<Comando>> page = reclamos.stream()
                .map(reclamo -> new Work<Comando>(reclamo, new Cause("it")))
                .toList();
        while (true) {
            try {
                instancia.atender(page).block();
                return;
            } catch (Caida again) {
                // as the container does with a page that was not stored
            }
        }
    }

    private static void sinCaer(Mono<?> mono) {
        mono.onErrorComplete(Caida.class).block();
    }

    private static final class Caida extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** An instance with its own memory, whose looks fail now and then where it is given a chance. */
    private ReclamosMasivos instancia(@Nullable Random azar) {
        PoliticaDeReclamoMasivo politica = new PoliticaDeReclamoMasivo(
                Map.of(ClaseDeLugar.ARMARIO, new PoliticaDeReclamoMasivo.Umbral(3, Duration.ofMinutes(15))));
        Masivos masivos = cayendo(Masivos.class, new MasivosRepository(guardados), azar);
        return new ReclamosMasivos(
                new PageHandler<>(
                        new AtenderDanos(
                                new AtencionDeDanos(
                                        PoliticaDeReiteracion.delProcedimiento(), Centros.unoSolo("CENTRAL")),
                                danos),
                        eslabones,
                        relay),
                new PageHandler<>(new AtenderMasivos(politica, new MasivosRepository(guardados)), guardados, relay),
                masivos,
                new MasivosAbiertos(masivos, machine, Duration.ofMillis(200)),
                cayendo(DanosEnLaRed.class, new DanosEnLaRedRepository(eslabones), azar),
                politica);
    }

    private static <T> T cayendo(Class<T> type, T port, @Nullable Random azar) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (azar != null && azar.nextInt(4) == 0) {
                        return method.getReturnType() == Mono.class ? Mono.error(new Caida()) : Flux.error(new Caida());
                    }
                    try {
                        return method.invoke(port, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    // ---- what the other services tell, and what this one answers

    private String contrato(int cliente) {
        return armario + "-" + cliente;
    }

    private boolean mio(@Nullable String lugar) {
        return armario.equals(lugar);
    }

    private void recibir(String reclamo, int cliente) {
        kafka.publish(
                new ReclamoRecibido(new EstadoDeReclamo(
                        armario + reclamo,
                        1,
                        "CALL_CENTER",
                        contrato(cliente),
                        "INTERNET",
                        "F1",
                        armario,
                        "FTTH",
                        "RESIDENCIAL",
                        null,
                        clock.instant(),
                        null,
                        null,
                        null,
                        null,
                        null)),
                clock.instant());
    }

    private ReclamoVinculadoAMasivo vinculado(String reclamo) {
        return kafka.await(ReclamoVinculadoAMasivo.class, e -> (armario + reclamo).equals(e.reclamoId()));
    }

    private static String token(String rol) {
        return RealServers.get().issuer().bearer("ana", rol);
    }

    private Map<String, Object> post(String uri, String body, String rol, int status) {
        return web.post()
                .uri(uri)
                .header(HttpHeaders.AUTHORIZATION, token(rol))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(OBJECT)
                .returnResult()
                .getResponseBody();
    }

    private Map<String, Object> get(String uri) {
        return web.get()
                .uri(uri)
                .header(HttpHeaders.AUTHORIZATION, token(Roles.OPERADOR_CO))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(OBJECT)
                .returnResult()
                .getResponseBody();
    }

    @SuppressWarnings("unchecked") // JSON of a page
    private List<String> ids(String uri) {
        return ((List<Map<String, Object>>) get(uri).get("elementos"))
                .stream().map(each -> (String) each.get("id")).toList();
    }

    @SuppressWarnings("unchecked") // JSON of a reclamo masivo
    private List<String> danosDe(String uri) {
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            Map<String, Object> page = (Map<String, Object>) get(uri + cursor).get("danos");
            ((List<Map<String, Object>>) page.get("elementos")).forEach(dano -> all.add((String) dano.get("id")));
            cursor = page.containsKey("siguiente") ? "&cursor=" + page.get("siguiente") : "";
        } while (!cursor.isEmpty());
        return all;
    }
}
