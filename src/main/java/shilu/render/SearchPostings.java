package shilu.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Notes for each term which entries hold it, and how much it says about them.
 *
 * <p>An entry is a number of base 18, lowest digit first: four times the distance from the entry before, plus the
 * weight, each weight twice the one below. {@code 0} to {@code h} end a number; {@code i} to {@code z} are the same
 * digits where another follows.
 */
final class SearchPostings {
    private static final int BASE = 18;
    private static final int ONCE = 0;
    private static final int OFTEN = 1;
    private static final int NAMED = 2;
    private static final int NAMED_EXACTLY = 3;

    private final SortedMap<String, StringBuilder> written = new TreeMap<>();
    private final Map<String, Integer> last = new HashMap<>();

    static SortedMap<String, StringBuilder> of(List<SearchEntry> entries) {
        var postings = new SearchPostings();
        for (int i = 0; i < entries.size(); i++) postings.add(i, entries.get(i));
        return postings.written;
    }

    private void add(int number, SearchEntry entry) {
        var weights = new TreeMap<String, Integer>();
        for (String text : List.of(entry.title(), entry.note(), entry.text()))
            for (String term : SearchTerms.of(text)) weights.merge(term, ONCE, (one, more) -> OFTEN);
        for (String name : entry.names()) {
            var terms = SearchTerms.of(name);
            // A name of three characters is two pairs and its last character: hardly more than the term itself.
            int weight = terms.size() <= 3 ? NAMED_EXACTLY : NAMED;
            for (String term : terms) weights.merge(term, weight, Math::max);
        }
        weights.forEach((term, weight) -> {
            int distance = number - last.getOrDefault(term, -1) - 1;
            write(distance * 4 + weight, written.computeIfAbsent(term, none -> new StringBuilder()));
            last.put(term, number);
        });
    }

    private static void write(int value, StringBuilder out) {
        int rest = value;
        while (rest >= BASE) {
            out.append(Character.forDigit(BASE + rest % BASE, 2 * BASE));
            rest /= BASE;
        }
        out.append(Character.forDigit(rest, BASE));
    }
}
