package bo.comteco.reiterados.delivery.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import bo.comteco.reiterados.delivery.outbox.Author;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.CloudEvent;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.delivery.page.Outcome;
import bo.comteco.reiterados.delivery.page.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.support.MessageBuilder;
import reactor.core.publisher.Mono;

/** Who did what an event tells, from the relay's headers to what follows. */
class PageListenerTest {

    private static final Author ROSA = new Author.Person("CAJERA", "c-17");

    private final List<IncomingEvent> leidos = new ArrayList<>();
    private final List<Cause> causas = new ArrayList<>();
    private final PageListener listener = listener();
    private boolean falla;

    private static ProducerRecord<String, byte[]> registro(String type, Author author) {
        return CloudEvent.record(
                "/test",
                "d-1",
                new OutgoingEvent(
                        1, "entradas.v1", "k", type, 1, Instant.EPOCH, "historia", "{}".getBytes(UTF_8), author));
    }

    private PageListener listener() {
        Route<String> route = new Route<>(
                Map.of(
                        "Entrada", this::leer,
                        "Pedido", this::leer),
                this::atender,
                Set.of("Pedido"));
        @SuppressWarnings("unchecked")
        KafkaOperations<String, byte[]> kafka = mock(KafkaOperations.class);
        DeadLetters letters = new DeadLetters(kafka, "test", Duration.ofSeconds(1));
        return new PageListener(Set.of("Entrada", "Pedido", "Aviso"), List.of(route), letters);
    }

    private void llega(ProducerRecord<String, byte[]> record) {
        llega(record, 0, 0);
    }

    private void llega(ProducerRecord<String, byte[]> record, int partition, long offset) {
        Map<String, Object> headers = new HashMap<>();
        record.headers().forEach(header -> headers.put(header.key(), header.value()));
        listener.accept(MessageBuilder.withPayload(List.of(record.value()))
                .setHeader(KafkaHeaders.RECEIVED_KEY, List.of("k"))
                .setHeader(KafkaHeaders.RECEIVED_TOPIC, List.of("entradas.v1"))
                .setHeader(KafkaHeaders.RECEIVED_PARTITION, List.of(partition))
                .setHeader(KafkaHeaders.OFFSET, List.of(offset))
                .setHeader(KafkaHeaders.BATCH_CONVERTED_HEADERS, List.of(headers))
                .build());
    }

    private List<String> leer(IncomingEvent event) {
        leidos.add(event);
        return List.of(event.type());
    }

    private Mono<List<Outcome<String>>> atender(List<Work<String>> page) {
        if (falla) {
            return Mono.error(new IllegalStateException("fuera"));
        }
        page.forEach(work -> causas.add(work.cause()));
        return Mono.just(page.stream()
                .<Outcome<String>>map(work -> new Outcome.Done<>(work.command()))
                .toList());
    }

    @Test
    void quienLoHizoLlegaEnElSobreYLoQueSigueLoHaceElSistema() {
        llega(registro("Entrada", ROSA));
        assertThat(leidos.getFirst().author()).isEqualTo(ROSA);
        assertThat(causas).containsExactly(new Cause("historia"));
    }

    @Test
    void loQueSigueDeUnPedidoLoHaceQuienPidio() {
        llega(registro("Pedido", ROSA));
        assertThat(causas).containsExactly(new Cause("historia", ROSA));
    }

    @Test
    void loQueElSistemaHaceSoloLoDice() {
        llega(registro("Pedido", Author.nobody()));
        assertThat(leidos.getFirst().author()).isEqualTo(Author.nobody());
        assertThat(causas).containsExactly(new Cause("historia"));
    }

    @Test
    void unEventoDeAntesNoNombraANadie() {
        ProducerRecord<String, byte[]> before = registro("Pedido", ROSA);
        before.headers().remove(CloudEvent.AUTH_TYPE);
        llega(before);
        assertThat(leidos.getFirst().author()).isNull();
        assertThat(causas).containsExactly(new Cause("historia"));
    }

    @Test
    void seCuentaLoQueSeUsaYUnaSolaVezAunqueVengaDosVeces() {
        llega(registro("Entrada", ROSA), 0, 7);
        llega(registro("Pedido", ROSA), 1, 3);
        assertThat(listener.handled()).isEqualTo(2);

        llega(registro("Entrada", ROSA), 0, 7);
        assertThat(leidos).as("given to its route again").hasSize(3);
        assertThat(listener.handled()).isEqualTo(2);

        llega(registro("Aviso", ROSA), 0, 8);
        assertThat(listener.handled()).isEqualTo(2);
        assertThat(listener.skipped()).isEqualTo(1);
        assertThat(listener.used()).containsExactlyInAnyOrder("Entrada", "Pedido");
    }

    @Test
    void loQueNoSePudoAplicarCuentaCuandoSeAplica() {
        falla = true;
        assertThatThrownBy(() -> llega(registro("Entrada", ROSA), 0, 7)).hasMessage("fuera");
        assertThat(listener.handled()).isZero();

        falla = false;
        llega(registro("Entrada", ROSA), 0, 7);
        assertThat(listener.handled()).isEqualTo(1);
    }
}
