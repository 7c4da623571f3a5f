package shilu.render;

import static shilu.render.SearchPostings.WEIGHTS;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts entries in the place of others that stood side by side, as if all had been counted anew.
 *
 * @param start number of the first one
 * @param removed how many stood there
 */
record SearchSplice(int start, int removed, List<SearchEntry> entries) {

    SortedMap<String, String> in(SortedMap<String, String> postings) {
        var added = SearchPostings.of(entries);
        var spliced = new TreeMap<String, String>();
        postings.forEach((term, list) -> {
            String now = spliced(list, added.getOrDefault(term, ""));
            if (!now.isEmpty()) spliced.put(term, now);
        });
        added.forEach((term, list) -> spliced.computeIfAbsent(term, none -> spliced("", list)));
        return spliced;
    }

    /** @param more the postings of one term in the new entries, the first of which has number 0 there */
    private String spliced(String list, String more) {
        var numbers = new SearchNumbers(list);
        int entry = -1;
        int before = -1;
        int kept = 0;
        while (numbers.hasNext()) {
            int number = numbers.next();
            entry += number / WEIGHTS + 1;
            if (entry >= start + removed)
                return written(list.substring(0, kept), before, more, entry, number % WEIGHTS)
                        .append(list, numbers.at(), list.length())
                        .toString();
            if (entry >= start) continue;
            before = entry;
            kept = numbers.at();
        }
        return written(list.substring(0, kept), before, more, -1, 0).toString();
    }

    /**
     * @param before the last entry before the gap
     * @param after the first one behind it, by its old number; -1 where there is none
     */
    private StringBuilder written(String kept, int before, String more, int after, int weight) {
        var out = new StringBuilder(kept);
        int last = before;
        int entry = start - 1;
        for (var numbers = new SearchNumbers(more); numbers.hasNext(); last = entry) {
            int number = numbers.next();
            entry += number / WEIGHTS + 1;
            write(entry - last, number % WEIGHTS, out);
        }
        if (after >= 0) write(after - removed + entries.size() - last, weight, out);
        return out;
    }

    private static void write(int distance, int weight, StringBuilder out) {
        SearchNumbers.write((distance - 1) * WEIGHTS + weight, out::append);
    }
}
