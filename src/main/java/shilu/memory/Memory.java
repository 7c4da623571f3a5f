package shilu.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers the answers that the last whole build asked for, those of the last one that stopped on its way, and those of
 * the one that goes on; so it never holds more than three sites.
 */
public final class Memory {
    private final boolean remembers;
    private Map<Object, Object> earlier = new ConcurrentHashMap<>();
    private Map<Object, Object> stopped = new ConcurrentHashMap<>();
    private Map<Object, Object> now = new ConcurrentHashMap<>();

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
        stopped = new ConcurrentHashMap<>();
        now = new ConcurrentHashMap<>();
    }

    /** Ends a build that stopped on its way; it may not have asked for most of what the next one needs. */
    public void stop() {
        stopped = now;
        now = new ConcurrentHashMap<>();
    }

    /** The answer, from any thread; two threads that ask at once may both find it. */
    public <A> A answer(Question<A> question) {
        if (!remembers) return question.answer();
        Object known = known(question);
        if (known == null) known = question.answer();
        now.put(question, known);
        return question.kind().cast(known);
    }

    /** The answer, if the parts that it read are what they were; else it is found anew. */
    public <A> A answer(Reading<A> reading, Function<String, Object> parts) {
        if (!remembers) return reading.answer(parts);
        var read = known(reading) instanceof Read known && known.holds(parts) ? known : Read.of(reading, parts);
        now.put(reading, read);
        return reading.kind().cast(read.answer());
    }

    /** An answer, and what each part was that it read. */
    private record Read(Map<String, Object> parts, Object answer) {
        static Read of(Reading<?> reading, Function<String, Object> parts) {
            var read = new HashMap<String, Object>();
            // A part that is asked for twice is the same both times, or the answer would fit neither.
            Object answer = reading.answer(name -> read.computeIfAbsent(name, parts));
            return new Read(read, answer);
        }

        boolean holds(Function<String, Object> now) {
            return parts.entrySet().stream().allMatch(part -> part.getValue().equals(now.apply(part.getKey())));
        }
    }

    private Object known(Object question) {
        Object known = now.get(question);
        if (known == null) known = stopped.get(question);
        return known == null ? earlier.get(question) : known;
    }

    /** Lets go of an answer that came with problems: whoever asks again is told of them again. */
    public void forget(Question<?> question) {
        now.remove(question);
        stopped.remove(question);
        earlier.remove(question);
    }
}
