package bo.comteco.reiterados.delivery.inbox;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.page.Outcome;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.page.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * From events to one use case: for each type of event one translation into commands, then the page.
 *
 * @param translations by wire name; a translation gives no command where the event does not concern the use case, and
 *     throws where the event breaks its contract
 * @param handler takes the commands of one page; its outcomes stand in their order
 * @param onBehalf wire names of the events whose author does what follows from them here; what follows from others the system does
 * @param <C> commands
 */
public record Route<C>(
        Map<String, Function<IncomingEvent, List<C>>> translations,
        Function<List<Work<C>>, Mono<? extends List<? extends Outcome<?>>>> handler,
        Set<String> onBehalf) {

    /** Keeps its own copies. */
    public Route {
        translations = Map.copyOf(translations);
        onBehalf = Set.copyOf(onBehalf);
    }

    /** What follows the system does. */
    public Route(
            Map<String, Function<IncomingEvent, List<C>>> translations,
            Function<List<Work<C>>, Mono<? extends List<? extends Outcome<?>>>> handler) {
        this(translations, handler, Set.of());
    }

    /** A route into a page handler. */
    public static <C> Route<C> into(
            PageHandler<C, ?, ?, ?> handler, Map<String, Function<IncomingEvent, List<C>>> translations) {
        return new Route<>(translations, handler::handle);
    }

    Set<String> types() {
        return translations.keySet();
    }

    /** Applies what of the page concerns this route; tells {@code failures} of each event that can never be applied. */
    void apply(List<IncomingEvent> page, Failures failures) {
        List<Work<C>> works = new ArrayList<>();
        List<IncomingEvent> sources = new ArrayList<>();
        for (IncomingEvent event : page) {
            Function<IncomingEvent, List<C>> translation = translations.get(event.type());
            if (translation == null) {
                continue;
            }
            Cause cause = onBehalf.contains(event.type()) ? event.onBehalf() : event.cause();
            try {
                for (C command : translation.apply(event)) {
                    works.add(new Work<>(command, cause));
                    sources.add(event);
                }
            } catch (RuntimeException unreadable) {
                failures.add(event, Reason.UNREADABLE, unreadable);
            }
        }
        if (works.isEmpty()) {
            return;
        }
        List<? extends Outcome<?>> outcomes = handler.apply(works).block();
        if (outcomes == null || outcomes.size() != works.size()) {
            throw new IllegalStateException("a page of " + works.size() + " commands without its outcomes");
        }
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Failed<?> failed) {
                failures.add(sources.get(i), Reason.NOT_APPLICABLE, failed.error());
            }
        }
    }

    /** Collects what can never be applied. */
    interface Failures {
        void add(IncomingEvent event, Reason reason, RuntimeException error);
    }
}
