package bo.comteco.reiterados.delivery.page;

import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.store.Commit;
import bo.comteco.reiterados.delivery.store.CommitResult;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.Stored;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Handles a page of commands: one find for all their documents that are not remembered, the decisions in memory one after the
 * other, one unordered bulk write with one compare-and-set for each document, then the relay.
 *
 * <p>What lost its compare-and-set is read and decided again; what can never be applied fails alone. Pages of this instance that
 * concern the same group follow one another where that costs less than losing ({@link Turns}). A REST command is a page of one.
 * An error of the store as a whole is signalled and decides nothing: the caller tries the page again.
 *
 * @param <C> commands
 * @param <S> state of a document
 * @param <F> facts
 * @param <R> answers
 */
public final class PageHandler<C, S, F, R> {
    private static final int MOST_ROUNDS = 1_000;
    private static final int MOST_REMEMBERED = 10_000;
    /** About what it costs to lose: a pause, a find and another write. */
    private static final Duration LONGEST_TURN = Duration.ofMillis(50);

    private final PageUseCase<C, S, F, R> useCase;
    private final DocumentStore<S> store;
    private final Relay relay;
    private final Turns turns = new Turns(LONGEST_TURN);
    /**
     * Documents as this instance last read or wrote them, by group. Never believed by itself: a change that is decided on them
     * is proved current by its compare-and-set, and where nothing would change they are read before that is answered.
     */
    private final Map<String, List<Stored<S>>> remembered =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, List<Stored<S>>> eldest) {
                    return size() > MOST_REMEMBERED;
                }
            });

    /** A handler for one use case on one store. */
    public PageHandler(PageUseCase<C, S, F, R> useCase, DocumentStore<S> store, Relay relay) {
        this.useCase = useCase;
        this.store = store;
        this.relay = relay;
    }

    /** Handles one command; signals the error of one that can never be applied. */
    public Mono<R> handle(Work<C> work) {
        return handle(List.of(work)).map(outcomes -> switch (outcomes.getFirst()) {
            case Outcome.Done<R> done -> done.result();
            case Outcome.Failed<R> failed -> throw failed.error();
        });
    }

    /** Handles a page; the outcomes stand in the order of the commands. */
    public Mono<List<Outcome<R>>> handle(List<Work<C>> page) {
        return Mono.defer(() -> {
            Round round = new Round(page);
            return turns.inTurn(
                    groups(page),
                    Mono.defer(() -> round.run(0).thenReturn(round).map(Round::outcomes)));
        });
    }

    private Set<String> groups(List<Work<C>> page) {
        Set<String> groups = new HashSet<>();
        for (Work<C> work : page) {
            try {
                groups.add(useCase.group(work.command()));
            } catch (RuntimeException unusable) {
                // Its round will say so.
            }
        }
        return groups;
    }

    /** One change to one document, and the commands that made it. */
    private static final class Change<S, R> {
        final String group;
        final List<Stored<S>> documents;
        final String id;
        final @Nullable Stored<S> before;
        final List<OutgoingEvent> events = new ArrayList<>();
        final List<Document> dispatches = new ArrayList<>();
        final Map<Integer, R> results = new LinkedHashMap<>();
        S state;

        Change(String group, List<Stored<S>> documents, String id, @Nullable Stored<S> before, S state) {
            this.group = group;
            this.documents = documents;
            this.id = id;
            this.before = before;
            this.state = state;
        }

        long nextSecuencia() {
            return (before == null ? 0 : before.secuencia()) + events.size() + 1;
        }

        /** The group's documents after it. */
        List<Stored<S>> with(Stored<S> after) {
            List<Stored<S>> all = new ArrayList<>();
            boolean replaced = false;
            for (Stored<S> document : documents) {
                boolean same = document.id().equals(after.id());
                all.add(same ? after : document);
                replaced |= same;
            }
            if (!replaced) {
                all.add(after);
            }
            return List.copyOf(all);
        }
    }

    private final class Round {
        private final List<Work<C>> page;
        private final @Nullable Outcome<R>[] outcomes;
        /** Groups that are read before they are decided again, whatever is remembered or supposed of them. */
        private final Set<String> toBeRead = new HashSet<>();

        private List<Integer> pending = new ArrayList<>();
        private boolean oneByOne;

        @SuppressWarnings({"unchecked", "rawtypes"})
        Round(List<Work<C>> page) {
            this.page = page;
            this.outcomes = new Outcome[page.size()];
            for (int i = 0; i < page.size(); i++) {
                pending.add(i);
            }
        }

        List<Outcome<R>> outcomes() {
            return Arrays.stream(outcomes).map(Objects::requireNonNull).toList();
        }

        Mono<Void> run(int number) {
            if (pending.isEmpty()) {
                return Mono.empty();
            }
            if (number > MOST_ROUNDS) {
                return Mono.error(new IllegalStateException(store.name() + ": " + pending.size()
                        + " commands still lose after " + MOST_ROUNDS + " rounds"));
            }
            Map<String, List<Integer>> groups = new LinkedHashMap<>();
            for (int index : pending) {
                String group;
                try {
                    group = useCase.group(page.get(index).command());
                } catch (RuntimeException unusable) {
                    outcomes[index] = new Outcome.Failed<>(unusable);
                    continue;
                }
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(index);
            }
            Map<String, List<Stored<S>>> known = new HashMap<>();
            List<String> unknown = new ArrayList<>();
            for (String group : groups.keySet()) {
                List<Stored<S>> documents = toBeRead.contains(group) ? null : remembered.get(group);
                if (documents != null) {
                    known.put(group, documents);
                } else if (!toBeRead.contains(group)
                        && useCase.opens(page.get(groups.get(group).getFirst()).command())) {
                    known.put(group, List.of());
                } else {
                    unknown.add(group);
                }
            }
            Mono<Map<String, List<Stored<S>>>> read = unknown.isEmpty() ? Mono.just(Map.of()) : useCase.load(unknown);
            return read.flatMap(loaded -> {
                List<Integer> again = new ArrayList<>();
                List<Change<S, R>> changes = new ArrayList<>();
                groups.forEach((group, indices) -> {
                    List<Stored<S>> documents = known.get(group);
                    boolean fresh = documents == null;
                    if (documents == null) {
                        documents = loaded.getOrDefault(group, List.of());
                        remembered.put(group, documents);
                    }
                    Change<S, R> change = decide(group, documents, fresh, indices, again);
                    if (change != null) {
                        changes.add(change);
                    }
                });
                return commit(changes, again).then(Mono.defer(() -> {
                    again.sort(null);
                    pending = again;
                    return run(number + 1);
                }));
            });
        }

        private @Nullable Change<S, R> decide(
                String name, List<Stored<S>> documents, boolean fresh, List<Integer> indices, List<Integer> again) {
            Map<String, S> states = new LinkedHashMap<>();
            Map<String, Stored<S>> stored = new LinkedHashMap<>();
            documents.forEach(document -> {
                states.put(document.id(), document.state());
                stored.put(document.id(), document);
            });
            Group<S> group = Group.of(states);
            Change<S, R> change = null;
            for (int position = 0; position < indices.size(); position++) {
                int index = indices.get(position);
                Work<C> work = page.get(index);
                try {
                    switch (useCase.decide(group, work.command())) {
                        case Step.Unchanged<S, F, R>(R result) -> {
                            if (change == null && !fresh) {
                                return readFirst(name, indices, position, again);
                            } else if (change == null) {
                                outcomes[index] = new Outcome.Done<>(result);
                            } else if (oneByOne) {
                                again.addAll(indices.subList(position, indices.size()));
                                return change;
                            } else {
                                change.results.put(index, result);
                            }
                        }
                        case Step.Changed<S, F, R> changed -> {
                            // One document for each group and round: two writes of one bulk may fare differently.
                            boolean full = change != null && (oneByOne || !change.id.equals(changed.id()));
                            if (full) {
                                again.addAll(indices.subList(position, indices.size()));
                                return change;
                            }
                            long secuencia =
                                    change == null ? secuenciaOf(stored.get(changed.id())) + 1 : change.nextSecuencia();
                            List<OutgoingEvent> events = new ArrayList<>();
                            for (F fact : changed.facts()) {
                                events.add(
                                        useCase.tell(changed.id(), changed.state(), fact, secuencia++, work.cause()));
                            }
                            if (change == null) {
                                change = new Change<>(
                                        name, documents, changed.id(), stored.get(changed.id()), changed.state());
                            }
                            change.state = changed.state();
                            change.events.addAll(events);
                            change.dispatches.addAll(changed.dispatches());
                            change.results.put(index, changed.result());
                            group = group.with(changed.id(), changed.state());
                        }
                    }
                } catch (RuntimeException impossible) {
                    if (change != null) {
                        // Judged again on what is stored: the change before it may yet lose.
                        again.addAll(indices.subList(position, indices.size()));
                        return change;
                    }
                    if (!fresh) {
                        return readFirst(name, indices, position, again);
                    }
                    outcomes[index] = new Outcome.Failed<>(impossible);
                }
            }
            return change;
        }

        /** What is remembered may be old: it is read before anybody is told that there was nothing to change. */
        private @Nullable Change<S, R> readFirst(
                String group, List<Integer> indices, int position, List<Integer> again) {
            toBeRead.add(group);
            again.addAll(indices.subList(position, indices.size()));
            return null;
        }

        private static long secuenciaOf(@Nullable Stored<?> stored) {
            return stored == null ? 0 : stored.secuencia();
        }

        private Mono<Void> commit(List<Change<S, R>> changes, List<Integer> again) {
            List<Commit<S>> commits = changes.stream()
                    .map(change ->
                            new Commit<>(change.id, change.before, change.state, change.events, change.dispatches))
                    .toList();
            return store.commit(commits).flatMap(result -> {
                relay.offer(store.name(), result.won().values());
                boolean lost = judge(changes, result, again);
                return lost
                        ? Mono.delay(Duration.ofMillis(
                                        ThreadLocalRandom.current().nextLong(1, 10)))
                                .then()
                        : Mono.empty();
            });
        }

        private boolean judge(List<Change<S, R>> changes, CommitResult<S> result, List<Integer> again) {
            boolean lost = false;
            for (Change<S, R> change : changes) {
                RuntimeException refused = result.failed().get(change.id);
                Stored<S> after = result.won().get(change.id);
                if (after != null) {
                    remembered.put(change.group, change.with(after));
                } else {
                    remembered.remove(change.group);
                }
                if (result.lost().contains(change.id)) {
                    lost = true;
                    toBeRead.add(change.group);
                    again.addAll(change.results.keySet());
                } else if (refused == null) {
                    change.results.forEach((index, answer) -> outcomes[index] = new Outcome.Done<>(answer));
                } else if (change.results.size() == 1) {
                    change.results.keySet().forEach(index -> outcomes[index] = new Outcome.Failed<>(refused));
                } else {
                    // Somebody in this change is too much for the server: each alone, so that only that one fails.
                    oneByOne = true;
                    again.addAll(change.results.keySet());
                }
            }
            return lost;
        }
    }
}
