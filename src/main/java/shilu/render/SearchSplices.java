package shilu.render;

import static shilu.render.SearchPostings.WEIGHTS;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts entries in the place of others in what an index says of each term, as if all had been counted anew. */
final class SearchSplices {
    /**
     * @param start number of the first of those that stood there side by side
     * @param removed how many they were
     * @param entries what stands there now
     */
    private record Splice(int start, int removed, List<SearchEntry> entries) {
        int end() {
            return start + removed;
        }

        int shift() {
            return entries.size() - removed;
        }
    }

    private final List<Splice> all = new ArrayList<>();

    /** Adds one behind those that were added before. */
    void add(int start, int removed, List<SearchEntry> entries) {
        all.add(new Splice(start, removed, entries));
    }

    SortedMap<String, String> in(SortedMap<String, String> postings) {
        var added = SearchPostings.of(numbered());
        var spliced = new TreeMap<String, String>();
        postings.forEach((term, list) -> {
            String now = spliced(list, added.getOrDefault(term, ""));
            if (!now.isEmpty()) spliced.put(term, now);
        });
        added.forEach(spliced::putIfAbsent);
        return spliced;
    }

    private SortedMap<Integer, SearchEntry> numbered() {
        var numbered = new TreeMap<Integer, SearchEntry>();
        int shift = 0;
        for (Splice splice : all) {
            for (SearchEntry entry : splice.entries()) numbered.put(splice.start() + shift++, entry);
            shift -= splice.removed();
        }
        return numbered;
    }

    /** The entries of a term, one after the other; at the first one to begin with. */
    private static final class Cursor {
        private final SearchNumbers numbers;
        private boolean isOver;
        private int entry = -1;
        private int weight;

        Cursor(String list) {
            numbers = new SearchNumbers(list);
            advance();
        }

        void advance() {
            isOver = !numbers.hasNext();
            if (isOver) return;
            int number = numbers.next();
            entry += number / WEIGHTS + 1;
            weight = number % WEIGHTS;
        }
    }

    /** @param more entries of the same term, by their new numbers */
    private String spliced(String list, String more) {
        var old = new Cursor(list);
        var added = new Cursor(more);
        int last = -1;
        int kept = 0;
        for (int first = all.get(0).start(); !old.isOver && old.entry < first; old.advance()) {
            last = old.entry;
            kept = old.numbers.at();
        }
        var out = new StringBuilder(list.length() + more.length()).append(list, 0, kept);
        int next = 0;
        int shift = 0;
        while (!old.isOver || !added.isOver) {
            while (!old.isOver
                    && next < all.size()
                    && old.entry >= all.get(next).end())
                shift += all.get(next++).shift();
            if (!old.isOver && next < all.size() && old.entry >= all.get(next).start()) {
                old.advance();
                continue;
            }
            boolean oldFirst = added.isOver || !old.isOver && old.entry + shift < added.entry;
            var first = oldFirst ? old : added;
            int entry = oldFirst ? old.entry + shift : added.entry;
            SearchNumbers.write((entry - last - 1) * WEIGHTS + first.weight, out);
            last = entry;
            // Behind all changes distances are what they were.
            if (oldFirst && added.isOver && next == all.size())
                return out.append(list, old.numbers.at(), list.length()).toString();
            first.advance();
        }
        return out.toString();
    }
}
