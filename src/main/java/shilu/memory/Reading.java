package shilu.memory;

import java.util.function.Function;

/**
 * Asks for what depends on its components, as a {@link Question} does, and on those of many named parts that the making
 * of it turns out to read. What was read is noted; so an answer that is remembered holds while each part that it read is
 * what it was, whatever becomes of the others.
 *
 * @param <A> immutable, or never changed
 */
public interface Reading<A> {
    /** @param parts the only way to them; equal where they are the same */
    A answer(Function<String, Object> parts);

    Class<A> kind();
}
