package shilu.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import shilu.model.Slug;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.problem.Suggestion;
import shilu.read.Node;

/**
 * Keeps the account of one mapping: which keys it has, which were asked for, which were missed, and whether anything has
 * kept the record from being made.
 *
 * <p>A required key that is missing or wrong is a problem and reads as null; {@link #build} then never runs, so that no
 * null reaches a record. {@link #build} also refuses keys that nobody asked for.
 */
abstract class Keys {
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    /** The keys that were missed, each with the only words that can stand there, if they are few. */
    private final Map<String, Optional<Suggestion>> missing = new LinkedHashMap<>();

    final Problems problems;
    private final Position at;
    private boolean sound = true;
    private boolean done;

    Keys(Node.Mapping mapping, Problems problems) {
        this.problems = problems;
        this.at = mapping.at();
        mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
    }

    Position at() {
        return at;
    }

    /** Where the value of a key stands; the mapping's own place when the key is missing. */
    Position at(String key) {
        return entries.containsKey(key) ? entries.get(key).value().at() : at;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Reports a problem that keeps the record from being made. */
    <T> T fail(Position where, String rule, Object... arguments) {
        problems.error(where, rule, arguments);
        sound = false;
        return null;
    }

    /** Whether nothing has kept the record from being made so far. */
    boolean isSound() {
        return sound;
    }

    /** Whether a record was made, or given up, already; for entries that depend on each other. */
    boolean isDone() {
        return done;
    }

    void done() {
        done = true;
    }

    /** Keeps the record from being made, after a problem that was reported elsewhere. */
    <T> T unsound() {
        sound = false;
        return null;
    }

    /** The text of a key without asking for it, so that no problem is reported. */
    Optional<String> peekString(String key) {
        return entries.containsKey(key) && entries.get(key).value() instanceof Node.Scalar scalar
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    Optional<Slug> peekSlug(String key) {
        return peekString(key).flatMap(Slug::parse);
    }

    /** Makes the record if every key was right. */
    <T> Optional<T> build(Supplier<T> record) {
        for (var entry : entries.values()) if (!asked.contains(entry.key())) reportUnknown(entry);
        reportMissing();
        // Nothing is left out in silence: whoever gave up a record has said why.
        if (!sound && !problems.hasErrors()) throw new IllegalStateException("given up without a word: " + at);
        return sound ? Optional.of(record.get()) : Optional.empty();
    }

    /**
     * Gives the record up where a missing key would have told which others belong here: reports what is missing, and keys
     * that were meant to be it.
     */
    <T> Optional<T> giveUp() {
        for (var entry : entries.values())
            if (!asked.contains(entry.key()) && isMeantForMissing(entry.key())) reportUnknown(entry);
        reportMissing();
        return Optional.empty();
    }

    private boolean isMeantForMissing(String key) {
        var nearest = Suggestion.nearest(key, asked).nearest();
        return nearest.size() == 1 && missing.containsKey(nearest.get(0));
    }

    private void reportMissing() {
        missing.forEach((key, words) -> {
            if (words.isEmpty()) fail(at, "missing-key", key);
            else fail(at, "missing-keyword", key, words.get());
        });
        missing.clear();
    }

    /** Reports a key that nobody asked for; a missing key that it was meant to be isn't reported a second time. */
    private void reportUnknown(Node.Entry entry) {
        var suggestion = Suggestion.nearest(entry.key(), asked);
        if (suggestion.nearest().size() == 1)
            missing.remove(suggestion.nearest().get(0));
        fail(entry.keyAt(), "unknown-key", entry.key(), suggestion);
    }

    /** Notes that a required key isn't there; {@link #build} reports it. */
    <T> T missing(String key) {
        missing.put(key, Optional.empty());
        return unsound();
    }

    /** The same, for a key that takes one of a few words. */
    <T> T missing(String key, Suggestion words) {
        missing.put(key, Optional.of(words));
        return unsound();
    }

    Optional<Node> node(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
    }
}
