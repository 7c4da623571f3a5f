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

    private final Map<String, Posting> postings = new HashMap<>();

    /** What is written of one term so far. */
    private static final class Posting {
        final StringBuilder written = new StringBuilder();
        int last = -1;
    }

    static SortedMap<String, StringBuilder> of(List<SearchEntry> entries) {
        var postings = new SearchPostings();
        for (int i = 0; i < entries.size(); i++) postings.add(i, entries.get(i));
        var sorted = new TreeMap<String, StringBuilder>();
        postings.postings.forEach((term, posting) -> sorted.put(term, posting.written));
        return sorted;
    }

    private void add(int number, SearchEntry entry) {
        var weights = new HashMap<String, Integer>();
        for (String text : List.of(entry.title(), entry.note(), entry.text()))
            for (String term : SearchTerms.of(text)) weights.merge(term, ONCE, (one, more) -> OFTEN);
        for (String name : entry.names()) {
            var terms = SearchTerms.of(name);
            // A name of three characters is two pairs and its last character: hardly more than the term itself.
            int weight = terms.size() <= 3 ? NAMED_EXACTLY : NAMED;
            for (String term : terms) weights.merge(term, weight, Math::max);
        }
        weights.forEach((term, weight) -> {
            var posting = postings.computeIfAbsent(term, none -> new Posting());
            write((number - posting.last - 1) * 4 + weight, posting.written);
            posting.last = number;
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
