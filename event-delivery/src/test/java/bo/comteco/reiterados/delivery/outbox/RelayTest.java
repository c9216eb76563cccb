package bo.comteco.reiterados.delivery.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import bo.comteco.reiterados.delivery.store.Stored;
import com.mongodb.MongoNamespace;
import com.mongodb.client.result.UpdateResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.SendResult;
import reactor.core.publisher.Mono;

class RelayTest {
    private record Enviado(String event, CompletableFuture<SendResult<String, byte[]>> answer) {}

    private final List<Enviado> enviados = new CopyOnWriteArrayList<>();
    private final AtomicInteger retiros = new AtomicInteger();
    private final AtomicInteger retirosFallidos = new AtomicInteger();
    private Relay relay;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void preparar() {
        KafkaOperations<String, byte[]> kafka = mock(KafkaOperations.class);
        when(kafka.send(any(ProducerRecord.class))).thenAnswer(call -> {
            ProducerRecord<String, byte[]> record = call.getArgument(0);
            CompletableFuture<SendResult<String, byte[]>> answer = new CompletableFuture<>();
            enviados.add(new Enviado(
                    new String(record.headers().lastHeader("ce_id").value(), java.nio.charset.StandardCharsets.UTF_8),
                    answer));
            return answer;
        });
        MongoCollection<Document> collection = mock(MongoCollection.class);
        when(collection.getNamespace()).thenReturn(new MongoNamespace("db", "cuentas"));
        when(collection.updateMany(any(Bson.class), any(Bson.class)))
                .thenAnswer(call -> retiros.getAndIncrement() < retirosFallidos.get()
                        ? Mono.error(new IllegalStateException("el almacén cayó"))
                        : Mono.just(UpdateResult.acknowledged(1, 1L, null)));
        relay = new Relay(kafka, "/test", 3);
        relay.register(collection, null);
    }

    @AfterEach
    void cerrar() {
        enviados.forEach(enviado -> enviado.answer().cancel(false));
        relay.close();
    }

    private static OutgoingEvent evento(long secuencia) {
        return new OutgoingEvent(secuencia, "cuentas.v1", "c", "T", 1, Instant.EPOCH, "x", new byte[] {'{', '}'});
    }

    private void ofrecer(String id, List<OutgoingEvent> events) {
        relay.offer("cuentas", List.of(new Stored<>(id, 1, 1, "", events, new Document())));
    }

    private void esperar(int cuantos) {
        Awaitility.await().until(() -> enviados.size() >= cuantos);
    }

    @Test
    void elSiguienteEventoDeUnDocumentoSaleCuandoElAnteriorFueConfirmado() {
        ofrecer("a", List.of(evento(1), evento(2)));
        esperar(1);
        assertThat(enviados).extracting(Enviado::event).containsExactly("a#1");
        enviados.getFirst().answer().complete(null);
        esperar(2);
        assertThat(enviados).extracting(Enviado::event).containsExactly("a#1", "a#2");
    }

    @Test
    void documentosDistintosNoSeEsperan() {
        ofrecer("a", List.of(evento(1)));
        ofrecer("b", List.of(evento(1)));
        esperar(2);
        assertThat(enviados).extracting(Enviado::event).containsExactlyInAnyOrder("a#1", "b#1");
    }

    @Test
    void loYaOfrecidoNoSeEnviaDosVeces() {
        ofrecer("a", List.of(evento(1)));
        ofrecer("a", List.of(evento(1), evento(2)));
        esperar(1);
        enviados.getFirst().answer().complete(null);
        esperar(2);
        assertThat(enviados).extracting(Enviado::event).containsExactly("a#1", "a#2");
    }

    @Test
    void trasUnEnvioFallidoNadaSeAdelantaYUnaNuevaOfertaEmpiezaPorElMenor() {
        ofrecer("a", List.of(evento(1), evento(2)));
        esperar(1);
        enviados.getFirst().answer().completeExceptionally(new IllegalStateException("fuera"));
        Awaitility.await().until(() -> relay.failures() == 1);
        ofrecer("a", List.of(evento(1), evento(2)));
        esperar(2);
        assertThat(enviados).extracting(Enviado::event).containsExactly("a#1", "a#1");
    }

    @Test
    void loQueNoSePudoRetirarSePublicaDeNuevoCuandoElBarridoLoTrae() {
        retirosFallidos.set(1);
        ofrecer("a", List.of(evento(1)));
        esperar(1);
        enviados.getFirst().answer().complete(null);
        Awaitility.await().until(() -> relay.notTakenOff() == 0);
        ofrecer("a", List.of(evento(2)));
        esperar(2);
        enviados.get(1).answer().complete(null);
        Awaitility.await().until(() -> relay.notTakenOff() == 0);
        relay.offerListed("cuentas", "a", List.of(evento(1)));
        esperar(3);
        assertThat(enviados).extracting(Enviado::event).containsExactly("a#1", "a#2", "a#1");
    }

    @Test
    void loQueSeLeyoAntesDeRetirarloNoSePublicaDosVeces() {
        ofrecer("a", List.of(evento(1)));
        esperar(1);
        enviados.getFirst().answer().complete(null);
        Awaitility.await().until(() -> relay.notTakenOff() == 0);
        ofrecer("a", List.of(evento(1), evento(2)));
        esperar(2);
        assertThat(enviados).extracting(Enviado::event).containsExactly("a#1", "a#2");
    }

    @Test
    void loQueNoCabeQuedaEnSuDocumento() {
        ofrecer("a", List.of(evento(1), evento(2)));
        ofrecer("b", List.of(evento(1), evento(2)));
        ofrecer("c", List.of(evento(1)));
        esperar(2);
        assertThat(enviados).extracting(Enviado::event).containsExactlyInAnyOrder("a#1", "c#1");
    }
}
