package shilu.memory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers the answers that the last whole build asked for and those since then, so that it stays as large as a site. */
public final class Memory {
    private final boolean remembers;
    private Map<Question<?>, Object> earlier = Map.of();
    private Map<Question<?>, Object> now = new ConcurrentHashMap<>();

    private Memory(boolean remembers) {
        this.remembers = remembers;
    }

    /** For a process that builds again and again. */
    public static Memory lasting() {
        return new Memory(true);
    }

    /** For a process that builds once. */
    public static Memory none() {
        return new Memory(false);
    }

    /** Ends a build that went all the way; what it had no use for is forgotten. */
    public void settle() {
        earlier = now;
        now = new ConcurrentHashMap<>();
    }

    /** The answer, from any thread; two threads that ask at once may both find it. */
    public <A> A answer(Question<A> question) {
        if (!remembers) return question.answer();
        Object known = now.get(question);
        if (known == null) {
            known = earlier.get(question);
            if (known == null) known = question.answer();
            now.put(question, known);
        }
        return question.kind().cast(known);
    }
}
