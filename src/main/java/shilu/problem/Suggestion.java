package shilu.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What the author may have meant by a name that nobody knows.
 *
 * @param typed what stands in the file
 * @param nearest the known name that is near, or all names where they are few; empty when none is near
 * @param known how many names there were to choose from
 */
public record Suggestion(String typed, List<String> nearest, int known) {
    private static final int SHOWN = 3;

    public Suggestion {
        nearest = List.copyOf(nearest);
    }

    /** Looks for the known names nearest to {@code typed}; a handful of names is shown whole. */
    public static Suggestion nearest(String typed, Collection<String> known) {
        record Candidate(String name, int distance) {}
        var candidates = new ArrayList<Candidate>();
        for (String name : known) {
            // Letters are compared only where the lengths leave a hope: what was typed may be as long as a file.
            if (isNear(typed, name, leastDistance(typed, name)))
                candidates.add(new Candidate(name, distance(typed, name)));
        }
        candidates.sort(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name));
        var near = candidates.stream()
                .filter(candidate -> isNear(typed, candidate.name(), candidate.distance()))
                .limit(1)
                .map(Candidate::name)
                .toList();
        if (near.isEmpty() && known.size() <= SHOWN * 4)
            near = known.stream().sorted().toList();
        return new Suggestion(typed, near, known.size());
    }

    /** Looks for the nearest of the only words that can be; where none is near, all of them are shown. */
    public static Suggestion among(String typed, Collection<String> words) {
        var nearest = nearest(typed, words);
        return nearest.nearest().isEmpty()
                ? new Suggestion(typed, words.stream().sorted().toList(), words.size())
                : nearest;
    }

    /** What the lengths alone tell of the distance. */
    private static int leastDistance(String typed, String name) {
        return Math.abs(typed.length() - name.length());
    }

    private static boolean isNear(String typed, String name, int distance) {
        // Two names that share no letter are not near, however short they are.
        if (distance >= Math.max(typed.length(), name.length())) return false;
        return distance <= Math.max(1, Math.max(typed.length(), name.length()) / 3)
                || name.length() >= 4 && (name.startsWith(typed) && typed.length() >= 4 || typed.startsWith(name));
    }

    /** Damerau–Levenshtein distance: insertions, deletions, replacements and swaps of neighbours. */
    static int distance(String a, String b) {
        if (a.startsWith(b) || b.startsWith(a)) return leastDistance(a, b);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) cost[i][0] = i;
        for (int j = 0; j <= b.length(); j++) cost[0][j] = j;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
            }
        }
        return cost[a.length()][b.length()];
    }
}
