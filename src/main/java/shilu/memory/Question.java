package shilu.memory;

/**
 * Asks for what is costly to make. It is a record whose components are all that its answer depends on, equal where they
 * are; so an answer that is remembered can't be stale.
 *
 * @param <A> immutable, or never changed
 */
public interface Question<A> {
    A answer();

    Class<A> kind();
}
