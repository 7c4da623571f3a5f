package shilu.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Remembers the answers that the last whole build asked for, those of the last one that stopped on its way, and those of
 * the one that goes on; so it never holds more than three sites.
 *
 * <p>An answer keeps those that it was found with: a build that has it need not ask for them, and the build after that,
 * which may have to find it anew, still has them.
 *
 * <p>Beside answers it has starts: what is left to save work, and decides nothing.
 */
public final class Memory {
    private final boolean remembers;
    private final Map<Object, Known> known = new ConcurrentHashMap<>();
    private final Map<String, Object> starts = new ConcurrentHashMap<>();
    private Set<Known> earlier = ConcurrentHashMap.newKeySet();
    private Set<Known> stopped = ConcurrentHashMap.newKeySet();
    private Set<Known> now = ConcurrentHashMap.newKeySet();
    /** What the answer that a thread is finding was found with so far. */
    private final ThreadLocal<Set<Known>> helping = new ThreadLocal<>();

    /** An answer, known by itself. */
    private static final class Known {
        private final Object question;
        private final Object answer;
        /** What each part was that it read. */
        private final Map<String, Object> parts;

        private final Set<Known> helpers;
        /** How many builds and answers keep it. */
        private final AtomicInteger keepers = new AtomicInteger();

        Known(Object question, Object answer, Map<String, Object> parts, Set<Known> helpers) {
            this.question = question;
            this.answer = answer;
            this.parts = parts;
            this.helpers = helpers;
        }

        boolean holds(Function<String, Object> now) {
            return parts.entrySet().stream().allMatch(part -> part.getValue().equals(now.apply(part.getKey())));
        }
    }

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

    /** Whether there will be a next build to remember for. */
    public boolean remembers() {
        return remembers;
    }

    /** Ends a build that went all the way; what it had no use for is forgotten. */
    public void settle() {
        letGo(earlier);
        letGo(stopped);
        earlier = now;
        stopped = ConcurrentHashMap.newKeySet();
        now = ConcurrentHashMap.newKeySet();
    }

    /** Ends a build that stopped on its way; it may not have asked for most of what the next one needs. */
    public void stop() {
        letGo(stopped);
        stopped = now;
        now = ConcurrentHashMap.newKeySet();
    }

    private void letGo(Set<Known> kept) {
        for (Known each : kept) {
            if (each.keepers.decrementAndGet() > 0) continue;
            known.remove(each.question, each);
            letGo(each.helpers);
        }
    }

    /** The answer, from any thread; two threads that ask at once may both find it. */
    public <A> A answer(Question<A> question) {
        if (!remembers) return question.answer();
        var found = known.get(question);
        if (found == null) found = found(question, Map.of(), question::answer);
        return question.kind().cast(kept(found).answer);
    }

    /** The answer, if the parts that it read are what they were; else it is found anew. */
    public <A> A answer(Reading<A> reading, Function<String, Object> parts) {
        if (!remembers) return reading.answer(parts);
        var found = known.get(reading);
        if (found == null || !found.holds(parts)) {
            var read = new HashMap<String, Object>();
            // A part that is asked for twice is the same both times, or the answer would fit neither.
            found = found(reading, read, () -> reading.answer(name -> read.computeIfAbsent(name, parts)));
        }
        return reading.kind().cast(kept(found).answer);
    }

    private Known found(Object question, Map<String, Object> parts, Supplier<Object> answer) {
        var around = helping.get();
        var helpers = new HashSet<Known>();
        helping.set(helpers);
        try {
            var found = new Known(question, answer.get(), parts, helpers);
            known.put(question, found);
            return found;
        } finally {
            helping.set(around);
        }
    }

    /** Keeps an answer with the one that it helps to find, or else with the build. */
    private Known kept(Known found) {
        var helped = helping.get();
        if ((helped == null ? now : helped).add(found)) found.keepers.incrementAndGet();
        return found;
    }

    /**
     * What was left to start from under a name, or nothing. It need not hold any more: who starts from it must come to
     * what would be found without it.
     */
    public <S> Optional<S> start(String name, Class<S> kind) {
        return Optional.ofNullable(kind.cast(starts.get(name)));
    }

    /** Leaves something to start from, in the place of what was left under the same name. */
    public void leave(String name, Object start) {
        if (remembers) starts.put(name, start);
    }

    /** Lets go of an answer that came with problems: whoever asks again is told of them again. */
    public void forget(Question<?> question) {
        known.remove(question);
    }
}
