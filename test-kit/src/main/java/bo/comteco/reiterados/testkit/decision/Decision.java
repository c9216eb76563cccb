package bo.comteco.reiterados.testkit.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * given / when / then for a pure decision: states go in, the result of a command comes out, nothing else exists.
 *
 * <p>{@code Decision.<S, C, R>by(decide, R::state).given(state).when(command).then(result -> ...)}
 *
 * @param <S> state
 * @param <C> command
 * @param <R> result of the decision
 */
public final class Decision<S, C, R> {
    private final BiFunction<S, C, R> decide;
    private final Function<R, @Nullable S> nextState;
    private final List<R> results = new ArrayList<>();
    private @Nullable S state;

    private Decision(BiFunction<S, C, R> decide, Function<R, @Nullable S> nextState) {
        this.decide = decide;
        this.nextState = nextState;
    }

    /** The decision under test, and how the state that it leaves is found in its result (null: unchanged). */
    public static <S, C, R> Decision<S, C, R> by(BiFunction<S, C, R> decide, Function<R, @Nullable S> nextState) {
        return new Decision<>(decide, nextState);
    }

    /** Begins in this state. */
    public Decision<S, C, R> given(S start) {
        this.state = start;
        return this;
    }

    /** Decides a command in the state that stands; several follow one another. */
    public Decision<S, C, R> when(C command) {
        S now = state;
        if (now == null) {
            throw new IllegalStateException("given(...) comes before when(...)");
        }
        R result = decide.apply(now, command);
        results.add(result);
        S next = nextState.apply(result);
        if (next != null) {
            state = next;
        }
        return this;
    }

    /** Looks at the result of the last command. */
    public Decision<S, C, R> then(Consumer<R> expectation) {
        assertThat(results).as("then(...) comes after when(...)").isNotEmpty();
        expectation.accept(results.getLast());
        return this;
    }

    /** Looks at the state that stands. */
    public Decision<S, C, R> thenState(Consumer<@Nullable S> expectation) {
        expectation.accept(state);
        return this;
    }
}
