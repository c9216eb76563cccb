package bo.comteco.reiterados.escalation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bo.comteco.reiterados.contracts.EscalamientoDetenido;
import bo.comteco.reiterados.contracts.EventoDeEscalamiento;
import bo.comteco.reiterados.contracts.NivelEscalado;
import bo.comteco.reiterados.contracts.OrdenAtendida;
import bo.comteco.reiterados.contracts.OrdenClasificada;
import bo.comteco.reiterados.contracts.OrdenRegistrada;
import bo.comteco.reiterados.contracts.RecordatorioDeJefatura;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.testkit.servers.EventsOnKafka;
import bo.comteco.reiterados.testkit.servers.MovableClock;
import bo.comteco.reiterados.testkit.servers.RealServersInitializer;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** A service that was stopped comes back in a later time: what was due meanwhile fires in turn, and nothing twice. */
class ReinicioIT {
    private static final String SERVICIO = "escalation-reinicio";

    private static final MovableClock RELOJ = new MovableClock(Instant.parse("2016-03-07T12:00:00Z"));

    @Configuration(proxyBeanMethods = false)
    static class ConReloj {
        @Bean
        MovableClock movableClock() {
            return RELOJ;
        }
    }

    private final Instant registro = RELOJ.instant();
    private final OrdenPublicada orden = new OrdenPublicada("TELEFONIA", registro);
    private final EventsOnKafka kafka = new EventsOnKafka("escalamientos.v1");

    @AfterEach
    void cerrar() {
        kafka.close();
    }

    @Test
    void losPlazosSobrevivenAlReinicioYSeDisparanUnaVez() {
        orden.segmento = "INFLUENCER";
        try (ConfigurableApplicationContext primera = servicio()) {
            kafka.publish(new OrdenRegistrada("R1", "PRIMER_REPORTE", null, orden.registrada()), registro);
            esperar(OrdenClasificada.class, 1);
            RELOJ.moveTo(alas(12));
            esperar(NivelEscalado.class, 1);
        }
        RELOJ.moveTo(alas(30));
        try (ConfigurableApplicationContext segunda = servicio()) {
            esperar(NivelEscalado.class, 3);
        }
        RELOJ.moveTo(alas(24 + 3 * 24));
        try (ConfigurableApplicationContext tercera = servicio()) {
            esperar(RecordatorioDeJefatura.class, 1);
        }

        assertThat(dichos(NivelEscalado.class))
                .extracting(NivelEscalado::nivel, NivelEscalado::vencioEn, NivelEscalado::disparadoEn)
                .containsExactly(
                        tuple(1, alas(12), alas(12)), tuple(2, alas(18), alas(30)), tuple(3, alas(24), alas(30)));
        assertThat(dichos(RecordatorioDeJefatura.class))
                .extracting(RecordatorioDeJefatura::omitidos)
                .containsExactly(2);
        assertThat(dichos(OrdenClasificada.class)).hasSize(1);
    }

    @Test
    void loQuePasoMientrasElServicioNoEstabaSeSabeAntesDeAvisar() {
        orden.segmento = "INFLUENCER";
        try (ConfigurableApplicationContext primera = servicio()) {
            kafka.publish(new OrdenRegistrada("R1", "PRIMER_REPORTE", null, orden.registrada()), registro);
            esperar(OrdenClasificada.class, 1);
        }
        kafka.publish(new OrdenAtendida(orden.atendida(alas(13), true)), alas(13));
        RELOJ.moveTo(alas(30));
        try (ConfigurableApplicationContext segunda =
                servicio("--spring.cloud.stream.bindings.eventos-in-0.consumer.auto-startup=false")) {
            Awaitility.await("the due order is looked at").until(() -> arrendada(segunda));
            segunda.getBean(BindingsLifecycleController.class).start("eventos-in-0");
            esperar(EscalamientoDetenido.class, 1);
        }

        assertThat(dichos(NivelEscalado.class))
                .extracting(NivelEscalado::nivel, NivelEscalado::vencioEn)
                .containsExactly(tuple(1, alas(12)));
        assertThat(dichos(EscalamientoDetenido.class))
                .extracting(evento -> evento.estado().detenidoEn())
                .containsExactly(alas(13));
    }

    private boolean arrendada(ConfigurableApplicationContext servicio) {
        return Mono.from(servicio.getBean(MongoDatabase.class)
                                .getCollection("escalamientos")
                                .countDocuments(and(eq("_id", orden.id()), exists(DocumentStore.LEASE))))
                        .blockOptional()
                        .orElse(0L)
                > 0;
    }

    private void esperar(Class<? extends EventoDeEscalamiento> tipo, int cuantos) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> dichos(tipo).size() >= cuantos);
    }

    /** What this service told of the order: others of this JVM, in their own time, follow it too. */
    private <E extends EventoDeEscalamiento> List<E> dichos(Class<E> tipo) {
        return kafka.events().stream()
                .filter(leido -> ("/" + SERVICIO).equals(leido.headers().get("ce_source")))
                .map(EventsOnKafka.Read::event)
                .filter(evento -> evento.fuente().equals(orden.id()))
                .filter(tipo::isInstance)
                .map(tipo::cast)
                .toList();
    }

    private Instant alas(long horas) {
        return registro.plus(Duration.ofHours(horas));
    }

    /** With a group and a database of its own, so that no other test of this JVM takes its events. */
    private static ConfigurableApplicationContext servicio(String... mas) {
        return new SpringApplicationBuilder(EscalationServiceApplication.class, ConReloj.class)
                .initializers(new RealServersInitializer())
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--spring.application.name=" + SERVICIO,
                                        "--delivery.database=escalation_reinicio"),
                                Stream.of(mas))
                        .toArray(String[]::new));
    }
}
