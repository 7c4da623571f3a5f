package shilu.archive;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.regex.Pattern;
import shilu.archive.Passage.Occurrence;
import shilu.model.Fact;
import shilu.problem.Problems;

/** Looks for one fact in its source's text, and says as much as can be seen when it isn't there. */
final class Search {
    private static final int NEAR = 60;
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private final Fact fact;
    private final Passage passage;
    private final String file;
    private final Problems problems;
    private final List<String> near;

    private Search(Fact fact, Passage passage, String file, Problems problems) {
        this.fact = fact;
        this.passage = passage;
        this.file = file;
        this.problems = problems;
        near = fact.near().stream()
                .map(Normal::form)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    static boolean found(Fact fact, Passage passage, String file, Problems problems) {
        return new Search(fact, passage, file, problems).found();
    }

    private boolean found() {
        String printed = Normal.form(fact.asPrinted());
        var places = printed.isEmpty() ? List.<Occurrence>of() : passage.occurrences(printed);
        if (places.isEmpty()) return nowhere(printed);
        long fitting = places.stream().filter(place -> farthest(place) <= NEAR).count();
        if (fitting == 0) return elsewhere(places);
        if (fitting > 1) problems.warning(fact.at(), "printed-ambiguous", fact.asPrinted(), file, fitting);
        return true;
    }

    private boolean nowhere(String printed) {
        var number = NUMBER.matcher(printed);
        var bare = number.find() ? passage.occurrences(number.group()) : List.<Occurrence>of();
        if (bare.isEmpty()) problems.error(fact.at(), "printed-not-found", fact.asPrinted(), file);
        else {
            String around = passage.around(nearest(bare));
            problems.error(fact.at(), "printed-otherwise", fact.asPrinted(), number.group(), file, around);
        }
        return false;
    }

    private boolean elsewhere(List<Occurrence> places) {
        var missing = near.stream().filter(words -> !passage.has(words)).toList();
        for (String words : missing) problems.error(fact.at(), "near-not-found", words, file);
        if (!missing.isEmpty()) return false;
        var nearest = nearest(places);
        String far = near.stream()
                .filter(words -> distance(nearest, words) > NEAR)
                .findFirst()
                .orElseThrow();
        problems.error(fact.at(), "printed-elsewhere", fact.asPrinted(), far, file, passage.around(nearest));
        return false;
    }

    private Occurrence nearest(List<Occurrence> places) {
        return places.stream().min(comparingInt(this::farthest)).orElseThrow();
    }

    /** The distance of those words among {@code near} that are farthest from the place. */
    private int farthest(Occurrence place) {
        return near.stream().mapToInt(words -> distance(place, words)).max().orElse(0);
    }

    private int distance(Occurrence place, String words) {
        return passage.distance(place, words).orElse(Integer.MAX_VALUE);
    }
}
