package bo.comteco.reiterados.delivery.page;

/**
 * What became of one command of a page.
 *
 * @param <R> the answer
 */
public sealed interface Outcome<R> {

    /**
     * It was decided, and what it changed is stored.
     *
     * @param result the answer
     * @param <R> the answer
     */
    record Done<R>(R result) implements Outcome<R> {}

    /**
     * It can never be applied: its decision threw, or its write was refused. Nothing of it is stored.
     *
     * @param error why
     * @param <R> the answer
     */
    record Failed<R>(RuntimeException error) implements Outcome<R> {}
}
