package bo.comteco.reiterados.delivery.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Sinks;

/** What trickles comes as one page, unless somebody waits for it; and nothing is lost by that. */
class GatheringConsumerTest {

    private static final TopicPartition UNA = new TopicPartition("entradas.v1", 0);
    private static final TopicPartition OTRA = new TopicPartition("entradas.v1", 1);
    private static final Duration NADA = Duration.ZERO;
    /** No test waits for its end. */
    private static final Duration MUCHO = Duration.ofMinutes(10);

    private final MockConsumer<String, byte[]> kafka = new MockConsumer<>(AutoOffsetResetStrategy.EARLIEST.name());
    private final Haste haste = new Haste();
    private Consumer<String, byte[]> consumer = GatheringConsumer.of(kafka, MUCHO, haste);
    private long offset;

    @BeforeEach
    void asignar() {
        kafka.subscribe(Set.of("entradas.v1"));
        kafka.rebalance(List.of(UNA, OTRA));
        kafka.updateBeginningOffsets(Map.of(UNA, 0L, OTRA, 0L));
    }

    private void llega(TopicPartition donde) {
        kafka.addRecord(new ConsumerRecord<>(donde.topic(), donde.partition(), offset++, "k", new byte[0]));
    }

    private void luego(Runnable algo) {
        kafka.schedulePollTask(algo);
    }

    /** A request that waits until it is disposed of. */
    private Disposable alguienEspera() {
        return haste.during(Sinks.empty().asMono()).subscribe();
    }

    private static List<Long> offsets(ConsumerRecords<String, byte[]> page) {
        List<Long> all = new ArrayList<>();
        page.forEach(record -> all.add(record.offset()));
        return all;
    }

    @Test
    void loQueLlegaPocoAPocoEsUnaPagina() {
        consumer = GatheringConsumer.of(kafka, Duration.ofMillis(20), haste);
        luego(() -> llega(UNA));
        luego(() -> llega(UNA));
        luego(() -> {
            llega(OTRA);
            llega(UNA);
        });

        ConsumerRecords<String, byte[]> pagina = consumer.poll(NADA);

        assertThat(pagina.records(UNA)).extracting(ConsumerRecord::offset).containsExactly(0L, 1L, 3L);
        assertThat(pagina.records(OTRA)).extracting(ConsumerRecord::offset).containsExactly(2L);
        assertThat(pagina.nextOffsets().get(UNA).offset()).isEqualTo(4);
        assertThat(pagina.nextOffsets().get(OTRA).offset()).isEqualTo(3);
        assertThat(consumer.poll(NADA).isEmpty()).isTrue();
    }

    @Test
    void dondeNoHayNadaNoSeEspera() {
        assertThat(consumer.poll(NADA).isEmpty()).isTrue();
    }

    @Test
    void mientrasAlguienEsperaNoSeJuntaNada() {
        Disposable espera = alguienEspera();
        luego(() -> llega(UNA));
        luego(() -> llega(UNA));
        assertThat(offsets(consumer.poll(NADA))).containsExactly(0L);
        assertThat(offsets(consumer.poll(NADA))).containsExactly(1L);

        espera.dispose();
        consumer = GatheringConsumer.of(kafka, Duration.ofMillis(20), haste);
        luego(() -> llega(UNA));
        luego(() -> llega(UNA));
        assertThat(offsets(consumer.poll(NADA))).as("nobody waits any more").containsExactly(2L, 3L);
    }

    @Test
    void quienVieneAEsperarTerminaLaPagina() {
        luego(() -> llega(UNA));
        luego(() -> llega(UNA));
        CompletableFuture<ConsumerRecords<String, byte[]>> pagina =
                CompletableFuture.supplyAsync(() -> consumer.poll(NADA));
        await().until(() -> kafka.lastPollTimeout() != null);
        assertThat(pagina).as("it waits for more, far longer than this test").isNotDone();

        alguienEspera();

        assertThat(pagina)
                .succeedsWithin(Duration.ofSeconds(5))
                .satisfies(todo -> assertThat(offsets(todo)).containsExactly(0L, 1L));
    }

    @Test
    void loLeidoNoSePierdePorqueLoSiguienteFalle() {
        consumer = GatheringConsumer.of(kafka, NADA, haste);
        luego(() -> llega(UNA));
        luego(() -> kafka.setPollException(new KafkaException("away")));

        assertThat(offsets(consumer.poll(NADA))).containsExactly(0L);
    }

    @Test
    void siElContenedorSeDetieneRecibeLoLeido() {
        consumer = GatheringConsumer.of(kafka, NADA, haste);
        luego(() -> llega(UNA));
        luego(consumer::wakeup);

        assertThat(offsets(consumer.poll(NADA))).containsExactly(0L);
    }

    @Test
    void loQueYaEsDeOtroNoSeEntrega() {
        consumer = GatheringConsumer.of(kafka, NADA, haste);
        luego(() -> {
            llega(UNA);
            llega(OTRA);
        });
        luego(() -> {
            kafka.rebalance(List.of(OTRA));
            kafka.updateBeginningOffsets(Map.of(OTRA, 0L));
            llega(OTRA);
        });

        ConsumerRecords<String, byte[]> pagina = consumer.poll(NADA);

        assertThat(pagina.partitions()).containsExactly(OTRA);
        assertThat(pagina.nextOffsets()).containsOnlyKeys(OTRA);
    }

    @Test
    void loQueYaEsDeOtroNoSeEntregaAunqueNadaMasHayaLlegado() {
        consumer = GatheringConsumer.of(kafka, NADA, haste);
        luego(() -> llega(UNA));
        luego(() -> {
            kafka.rebalance(List.of(OTRA));
            kafka.updateBeginningOffsets(Map.of(OTRA, 0L));
        });

        assertThat(consumer.poll(NADA).isEmpty()).isTrue();
    }

    @Test
    void dondeHayMuchoNoSeEsperaMas() {
        luego(() -> {
            for (int i = 0; i < GatheringConsumer.ENOUGH; i++) {
                llega(UNA);
            }
        });
        luego(() -> llega(UNA));

        assertThat(consumer.poll(NADA).count()).isEqualTo(GatheringConsumer.ENOUGH);
    }

    @Test
    void loQueFallaAlPrimerIntentoSeDice() {
        luego(() -> kafka.setPollException(new KafkaException("away")));

        assertThatThrownBy(() -> consumer.poll(NADA)).isInstanceOf(KafkaException.class);
    }
}
