package bo.comteco.reiterados.delivery.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines that are to come, as far as this instance knows: it holds the documents that it wrote last itself, and knows
 * until when no other document is due. So a deadline of its own costs no search and no lease; the compare-and-set alone
 * promises that it fires once. What another instance wrote, or this one before it was started again, or what is too much to be
 * held, is found by a look at the index.
 *
 * @param <S> the state
 */
public final class Coming<S> {
    /** Held at most; of more, the latest are left to the index. */
    static final int MOST_HELD = 10_000;

    private final TreeMap<Place, Held<S>> byDue = new TreeMap<>();
    private final Map<String, Place> placeById = new HashMap<>();
    private final List<Hand<S>> inHand = new ArrayList<>();
    private final int mostHeld;
    /** Nothing that is not held is due before; MIN where nothing is known. */
    private Instant others = Instant.MIN;
    /** The earliest that was let go since the last look began. */
    private Instant letGo = Instant.MAX;

    Coming(int mostHeld) {
        this.mostHeld = mostHeld;
    }

    private record Place(Instant due, String id) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byDue = due.compareTo(other.due);
            return byDue != 0 ? byDue : id.compareTo(other.id);
        }
    }

    private static final class Held<S> {
        final Stored<S> document;
        boolean taken;

        Held(Stored<S> document) {
            this.document = document;
        }
    }

    /**
     * What was taken together.
     *
     * @param due the earliest deadline of them, business time
     * @param documents as this instance wrote them, the earliest first
     * @param <S> the state
     */
    public record Hand<S>(Instant due, List<Stored<S>> documents) {

        /** Keeps its own copy of the documents. */
        public Hand {
            documents = List.copyOf(documents);
        }
    }

    /**
     * A deadline that the index knows.
     *
     * @param id the document
     * @param due its deadline, business time
     */
    public record Found(String id, Instant due) {}

    /** This instance has just written it so; {@code due} is null where it has no deadline any more. */
    synchronized void written(Stored<S> document, @Nullable Instant due) {
        remove(document.id());
        if (due == null) {
            return;
        }
        // As precise as the index is.
        Place place = new Place(due.truncatedTo(ChronoUnit.MILLIS), document.id());
        byDue.put(place, new Held<>(document));
        placeById.put(document.id(), place);
        if (byDue.size() > mostHeld) {
            letGo(byDue.lastKey());
        }
    }

    /** Somebody else wrote it: the index knows better. */
    synchronized void lost(String id) {
        Place place = placeById.get(id);
        if (place != null) {
            letGo(place);
        }
    }

    /**
     * Takes what this instance holds and is due at {@code now}, the earliest first; empty where nothing is. What is taken is not
     * given to anybody else, and counts as due until it is {@linkplain #release released}: its decision may be written, and
     * what it tells still be on its way to the relay.
     */
    public synchronized Optional<Hand<S>> take(Instant now, int limit) {
        List<Stored<S>> due = new ArrayList<>();
        Instant first = null;
        for (Map.Entry<Place, Held<S>> each : byDue.entrySet()) {
            if (each.getKey().due().isAfter(now) || due.size() == limit) {
                break;
            }
            if (!each.getValue().taken) {
                each.getValue().taken = true;
                due.add(each.getValue().document);
                first = first == null ? each.getKey().due() : first;
            }
        }
        if (first == null) {
            return Optional.empty();
        }
        Hand<S> hand = new Hand<>(first, due);
        inHand.add(hand);
        return Optional.of(hand);
    }

    /**
     * Everything that follows from what was taken is done. What of it was not written since is held no longer, and returned.
     * The caller then says by {@link #unknown} that the index must be asked: there it is still due.
     */
    public synchronized List<Stored<S>> release(Hand<S> hand) {
        inHand.remove(hand);
        List<Stored<S>> left = new ArrayList<>();
        for (Stored<S> document : hand.documents()) {
            Place place = placeById.get(document.id());
            Held<S> held = place == null ? null : byDue.get(place);
            if (held != null && held.taken && held.document.version() == document.version()) {
                remove(document.id());
                left.add(document);
            }
        }
        return left;
    }

    /** Something that is not held may be due. */
    public synchronized void unknown() {
        others = Instant.MIN;
        letGo = Instant.MIN;
    }

    /** No document is due before that instant; MIN where nothing is known. */
    public synchronized Instant earliest() {
        Instant earliest = others;
        if (!byDue.isEmpty() && byDue.firstKey().due().isBefore(earliest)) {
            earliest = byDue.firstKey().due();
        }
        for (Hand<S> hand : inHand) {
            if (hand.due().isBefore(earliest)) {
                earliest = hand.due();
            }
        }
        return earliest;
    }

    /** Nothing that is not held is due before that instant; MIN where nothing is known. */
    public synchronized Instant others() {
        return others;
    }

    /** A look at the index begins: what is let go from now on is kept beside what it finds. */
    public synchronized void lookBegins() {
        letGo = Instant.MAX;
    }

    /**
     * The look has found these, the earliest first, and nothing else that is due before {@code until}.
     *
     * @param found deadlines of the index, held or not
     * @param until where the look ended
     */
    public synchronized void lookEnds(List<Found> found, Instant until) {
        Instant first = found.stream()
                .filter(each -> !new Place(each.due(), each.id()).equals(placeById.get(each.id())))
                .map(Found::due)
                .findFirst()
                .orElse(until);
        others = letGo.isBefore(first) ? letGo : first;
    }

    private void letGo(Place place) {
        remove(place.id());
        if (place.due().isBefore(others)) {
            others = place.due();
        }
        if (place.due().isBefore(letGo)) {
            letGo = place.due();
        }
    }

    private void remove(String id) {
        Place place = placeById.remove(id);
        if (place != null) {
            byDue.remove(place);
        }
    }
}
