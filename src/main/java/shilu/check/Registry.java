package shilu.check;

import static java.util.Comparator.comparing;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import shilu.model.Slug;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.problem.Suggestion;

/**
 * The entries of one kind by their ids.
 *
 * @param <T> what the entries are
 */
final class Registry<T> {
    private final String kind;
    private final Problems problems;
    private final SortedMap<Slug, T> entries = new TreeMap<>();
    private final Map<Slug, Position> positions = new HashMap<>();
    private final Set<Slug> rejected = new TreeSet<>();
    /** One for all that ask, so that what is the same from one build to the next is seen to be so at once. */
    private final SortedMap<Slug, T> all = Collections.unmodifiableSortedMap(entries);

    private boolean open;
    private Position lacking;

    /**
     * @param kind names the kind in rules: {@code unknown-source} for kind {@code source}
     * @param problems is told of ids that stand there twice
     */
    Registry(String kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    /** Says that there may be more entries than were met, in a file or under an id that could not be read. */
    void leaveOpen() {
        open = true;
    }

    /** Says that the file which should hold the entries isn't there: one thing to tell, whoever asks for whatever. */
    void lacks(Position file) {
        lacking = file;
    }

    void add(Slug id, T entry, Position at) {
        if (isNew(id, at)) entries.put(id, entry);
    }

    /** Remembers the id of an entry that has problems of its own, so that whoever names it isn't blamed too. */
    void reject(Slug id, Position at) {
        if (isNew(id, at)) rejected.add(id);
    }

    private boolean isNew(Slug id, Position at) {
        Position first = positions.putIfAbsent(id, at);
        if (first != null) problems.error(at, "id-twice-in-content", id, first);
        return first == null;
    }

    /** The entry of this id; where there is none, {@code asking} is told. */
    Optional<T> find(String typed, Position at, Problems asking) {
        var id = Slug.parse(typed);
        if (id.isPresent() && entries.containsKey(id.get())) return Optional.of(entries.get(id.get()));
        if (open) return Optional.empty();
        if (lacking != null) asking.error(lacking, "data-missing");
        else if (id.isEmpty() || !rejected.contains(id.get()))
            asking.error(
                    at,
                    "unknown-" + kind,
                    typed,
                    Suggestion.nearest(
                            typed, entries.keySet().stream().map(Slug::value).toList()));
        return Optional.empty();
    }

    boolean knows(String typed) {
        return Slug.parse(typed).filter(positions::containsKey).isPresent();
    }

    /** In the order of the files. */
    List<T> inOrder() {
        return entries.entrySet().stream()
                .sorted(comparing(entry -> positions.get(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    interface Visit<T> {
        void entry(Slug id, T entry, Position at);
    }

    void forEachEntry(Visit<? super T> visit) {
        entries.forEach((id, entry) -> visit.entry(id, entry, positions.get(id)));
    }

    void forEachRejected(BiConsumer<Slug, Position> visit) {
        rejected.forEach(id -> visit.accept(id, positions.get(id)));
    }

    SortedMap<Slug, T> all() {
        return all;
    }
}
