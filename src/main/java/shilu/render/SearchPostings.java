package shilu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Notes for each term which entries hold it, and how much it says about them.
 *
 * <p>An entry is a number, see {@link SearchNumbers}: four times the distance from the entry before, plus the weight,
 * each weight twice the one below.
 */
final class SearchPostings {
    /** How many weights there are. */
    static final int WEIGHTS = 4;

    private static final int ONCE = 0;
    private static final int OFTEN = 1;
    private static final int NAMED = 2;
    private static final int NAMED_EXACTLY = 3;

    private final SearchTable table = new SearchTable();
    /** The terms of the entry that is being read. */
    private final List<SearchTable.Posting> touched = new ArrayList<>();

    private int entries;

    static SortedMap<String, String> of(List<SearchEntry> entries) {
        var postings = new SearchPostings();
        entries.forEach(postings::add);
        return postings.drained();
    }

    /** Of some entries among others, by their numbers. */
    static SortedMap<String, String> of(SortedMap<Integer, SearchEntry> entries) {
        var postings = new SearchPostings();
        entries.forEach(postings::add);
        return postings.drained();
    }

    /** Reads one more, behind those before. */
    void add(SearchEntry entry) {
        add(entries++, entry);
    }

    /** Those of all entries, by their terms; nothing is held of them afterwards. */
    SortedMap<String, String> drained() {
        return table.drained();
    }

    private void add(int number, SearchEntry entry) {
        for (String text : List.of(entry.title(), entry.note(), entry.text())) SearchTerms.read(text, new Noting(-1));
        for (String name : entry.names()) {
            // A name of three characters is two pairs and its last character: hardly more than the term itself.
            int weight = SearchTerms.of(name).size() <= 3 ? NAMED_EXACTLY : NAMED;
            SearchTerms.read(name, new Noting(weight));
        }
        for (var posting : touched) {
            posting.write((number - posting.last - 1) * WEIGHTS + posting.weight);
            posting.last = number;
            posting.weight = -1;
        }
        touched.clear();
    }

    /** @param weight that terms have at least; -1 where it is how often they stand there that counts */
    private final class Noting implements SearchTerms.Visit {
        private final int weight;

        Noting(int weight) {
            this.weight = weight;
        }

        @Override
        public void pair(int first, int second) {
            note(table.pair(first, second));
        }

        @Override
        public void word(String word) {
            note(table.word(word));
        }

        private void note(SearchTable.Posting posting) {
            if (posting.weight < 0) touched.add(posting);
            int counted = posting.weight < 0 ? ONCE : OFTEN;
            posting.weight = Math.max(posting.weight, weight < 0 ? counted : weight);
        }
    }
}
