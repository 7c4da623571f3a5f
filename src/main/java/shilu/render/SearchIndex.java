package shilu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import shilu.model.Report;
import shilu.problem.Language;
import shilu.recall.Recalled;
import shilu.site.OutputFile;

/**
 * Knows of the files that let a visitor's browser search the site without a server, loading a few kilobytes for each query.
 * Nobody keeps the files.
 *
 * @param gone paths of files that a standing site has to lose
 * @param kept what the next build may go on from
 */
record SearchIndex(Set<String> gone, Recalled.Search kept) {

    /** Gives entries one after the other, the same as often as it is asked. */
    interface Entries {
        void each(Consumer<SearchEntry> to);
    }

    /** Changes with the content, so that no browser mixes files of two editions. */
    String version() {
        return kept.version();
    }

    /**
     * Makes an index from nothing.
     *
     * @param entries is asked twice, so that none is held: on a large site they are as long as all prose
     * @param counts how many entries each narrative has, in reading order
     * @param out takes each file as it is made
     */
    static SearchIndex of(
            Entries entries, List<Integer> counts, Report report, Language language, Consumer<OutputFile> out) {
        var postings = new SearchPostings();
        var bytes = new LongAdder();
        entries.each(entry -> {
            postings.add(entry);
            bytes.add(SearchShards.bytes(entry.row()));
        });
        var terms = SearchShards.cut(postings.drained());
        return SearchWriter.anew(report, language, out).write(terms, entries, bytes.sum(), counts);
    }

    /**
     * Makes what differs in the index of a standing site with the entries of some narratives in the place of their earlier
     * ones.
     *
     * @param changed their entries now, by where the narratives stand in reading order, from 0
     * @param out takes each file that differs, as it is made
     */
    static SearchIndex onto(
            StandingSearch standing,
            SortedMap<Integer, List<SearchEntry>> changed,
            Report report,
            Language language,
            Consumer<OutputFile> out) {
        var rows = standing.rows();
        var splices = new SearchSplices();
        var counts = new ArrayList<>(standing.last().entries());
        int start = 0;
        int moved = 0;
        for (int i = 0; i < counts.size(); i++) {
            int before = counts.get(i);
            var entries = changed.get(i);
            if (entries != null) {
                splices.add(start, before, entries);
                rows.replace(
                        start + moved,
                        before,
                        entries.stream().map(SearchEntry::row).toList());
                counts.set(i, entries.size());
                moved += entries.size() - before;
            }
            start += before;
        }
        var terms = SearchShards.cut(splices.in(standing.postings()));
        return SearchWriter.onto(standing, report, language, out).write(terms, rows, counts);
    }
}
