package bo.comteco.reiterados.delivery.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

/**
 * Lets pages of this instance that concern the same group follow one another: of two that were decided on the same version one
 * would lose its compare-and-set, wait, read and write again.
 *
 * <p>It only spares that work. What keeps two decisions apart is the compare-and-set, so nobody waits for longer than losing
 * would take, and whoever gives up or fails lets the next one go on.
 */
final class Turns {

    private final Duration most;
    /** The last one that entered, by group. Guarded by itself. */
    private final Map<String, CompletableFuture<Void>> last = new HashMap<>();

    /** @param most how long anybody waits (machine time) */
    Turns(Duration most) {
        this.most = most;
    }

    /** The same, begun when whoever entered before for one of these groups has ended. */
    <T> Mono<T> inTurn(Set<String> groups, Mono<T> work) {
        return Mono.defer(() -> {
            CompletableFuture<Void> mine = new CompletableFuture<>();
            List<CompletableFuture<Void>> before = enter(groups, mine);
            Mono<T> turn = before.isEmpty()
                    ? work
                    : Mono.fromFuture(CompletableFuture.allOf(before.toArray(CompletableFuture[]::new)), true)
                            .timeout(most, Mono.empty())
                            .then(work);
            return turn.doFinally(signal -> {
                leave(groups, mine);
                mine.complete(null);
            });
        });
    }

    /** In all of them at once: nobody who waits for this one is waited for by it. */
    private List<CompletableFuture<Void>> enter(Set<String> groups, CompletableFuture<Void> mine) {
        List<CompletableFuture<Void>> before = new ArrayList<>();
        synchronized (last) {
            for (String group : groups) {
                CompletableFuture<Void> other = last.put(group, mine);
                if (other != null) {
                    before.add(other);
                }
            }
        }
        return before;
    }

    private void leave(Set<String> groups, CompletableFuture<Void> mine) {
        synchronized (last) {
            groups.forEach(group -> last.remove(group, mine));
        }
    }

    /** How many groups somebody is in. */
    int inside() {
        synchronized (last) {
            return last.size();
        }
    }
}
