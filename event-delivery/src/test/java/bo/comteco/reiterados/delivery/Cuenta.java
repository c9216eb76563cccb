package bo.comteco.reiterados.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.delivery.page.Group;
import bo.comteco.reiterados.delivery.page.PageUseCase;
import bo.comteco.reiterados.delivery.page.Step;
import bo.comteco.reiterados.delivery.store.DocumentMapper;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The smallest domain that shows what delivery promises: an account that adds each entry once, and may be due.
 *
 * @param total sum of all entries
 * @param entries names of the entries that were added
 * @param dueAt when it is due next; null where it is not
 * @param fired how often a deadline fired
 */
record Cuenta(long total, List<String> entries, @Nullable Instant dueAt, int fired) {
    static final String TOPIC = "cuentas.v1";
    static final Instant TIME = Instant.parse("2016-03-01T12:00:00Z");

    sealed interface Orden {
        String account();
    }

    record Sumar(String account, String entry, long amount) implements Orden {}

    record Fijar(String account, Instant dueAt) implements Orden {}

    record Vencer(String account, Instant dueAt) implements Orden {}

    record Romper(String account) implements Orden {}

    record Engordar(String account, int bytes) implements Orden {}

    static final class Mapper implements DocumentMapper<Cuenta> {
        @Override
        public Document toFields(Cuenta state) {
            Document fields = new Document("total", state.total())
                    .append("entries", state.entries())
                    .append("fired", state.fired());
            if (state.dueAt() != null) {
                fields.append("dueAt", Date.from(state.dueAt()));
            }
            return fields;
        }

        @Override
        public Cuenta fromFields(String id, Document fields) {
            Date due = fields.getDate("dueAt");
            return new Cuenta(
                    fields.getLong("total"),
                    fields.getList("entries", String.class),
                    due == null ? null : due.toInstant(),
                    fields.getInteger("fired"));
        }

        @Override
        public @Nullable Instant dueAt(Cuenta state) {
            return state.dueAt();
        }
    }

    static final class UseCase implements PageUseCase<Orden, Cuenta, String, Long> {
        private final DocumentStore<Cuenta> store;

        UseCase(DocumentStore<Cuenta> store) {
            this.store = store;
        }

        @Override
        public String group(Orden command) {
            return command.account();
        }

        @Override
        public Mono<Map<String, List<Stored<Cuenta>>>> load(Collection<String> groups) {
            return store.findAllById(groups).map(found -> {
                Map<String, List<Stored<Cuenta>>> byGroup = new HashMap<>();
                found.forEach((id, stored) -> byGroup.put(id, List.of(stored)));
                return byGroup;
            });
        }

        @Override
        public Step<Cuenta, String, Long> decide(Group<Cuenta> group, Orden command) {
            Cuenta now = group.find(command.account()).orElse(new Cuenta(0, List.of(), null, 0));
            return switch (command) {
                case Sumar sumar -> {
                    if (now.entries().contains(sumar.entry())) {
                        yield new Step.Unchanged<>(now.total());
                    }
                    List<String> entries = new ArrayList<>(now.entries());
                    entries.add(sumar.entry());
                    long total = now.total() + sumar.amount();
                    yield new Step.Changed<>(
                            sumar.account(),
                            new Cuenta(total, entries, now.dueAt(), now.fired()),
                            List.of(sumar.entry()),
                            total);
                }
                case Fijar fijar ->
                    new Step.Changed<>(
                            fijar.account(),
                            new Cuenta(now.total(), now.entries(), fijar.dueAt(), now.fired()),
                            List.of(),
                            now.total());
                case Vencer vencer ->
                    vencer.dueAt().equals(now.dueAt())
                            ? new Step.Changed<>(
                                    vencer.account(),
                                    new Cuenta(now.total(), now.entries(), null, now.fired() + 1),
                                    List.of("vencida"),
                                    now.total())
                            : new Step.Unchanged<>(now.total());
                case Romper _ -> throw new IllegalStateException("no se puede");
                case Engordar engordar ->
                    new Step.Changed<>(
                            engordar.account(),
                            new Cuenta(now.total(), List.of("x".repeat(engordar.bytes())), null, 0),
                            List.of(),
                            0L);
            };
        }

        @Override
        public OutgoingEvent tell(String id, Cuenta state, String fact, long secuencia, Cause cause) {
            String body = "{\"hecho\":\"%s\",\"total\":%d,\"secuencia\":%d}".formatted(fact, state.total(), secuencia);
            return new OutgoingEvent(
                    secuencia,
                    TOPIC,
                    id,
                    "CuentaCambiada",
                    1,
                    TIME,
                    cause.correlationId(),
                    body.getBytes(UTF_8),
                    cause.author());
        }
    }
}
