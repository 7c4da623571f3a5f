package shilu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import shilu.memory.Memory;
import shilu.memory.Question;
import shilu.model.Narrative;
import shilu.model.Report;
import shilu.problem.Language;
import shilu.recall.Recalled;
import shilu.site.OutputFile;

/**
 * The files that let a visitor's browser search the site without a server, loading a few kilobytes for each query.
 *
 * @param files all of them, or those that differ from a standing site's
 * @param gone paths of files that a standing site has to lose
 * @param kept what the next build may go on from
 * @param terms the terms in each of its files, with their postings
 */
record SearchIndex(List<OutputFile> files, Set<String> gone, Recalled.Search kept, List<Map<String, String>> terms) {

    /** Changes with the content, so that no browser mixes files of two editions. */
    String version() {
        return kept.version();
    }

    /**
     * Asks for the index of a language.
     *
     * @param narratives of the language, with their bodies
     */
    record Asked(Edition edition, Language language, List<Narrative> narratives, Memory memory)
            implements Question<SearchIndex> {
        @Override
        public SearchIndex answer() {
            var counts = new ArrayList<Integer>();
            var entries = SearchEntries.of(edition, language, narratives, counts, memory);
            String name = "search " + language.code();
            var index = memory.start(name, SearchStart.class)
                    .map(start -> start.onto(entries, counts, edition.site().report(), language))
                    .orElseGet(() -> fromNothing(entries, counts));
            memory.leave(name, new SearchStart(entries, index));
            return index;
        }

        private SearchIndex fromNothing(List<SearchEntry> entries, List<Integer> counts) {
            var rows = SearchRows.of(entries.stream().map(SearchEntry::row).toList());
            return SearchWriter.anew(edition.site().report(), language).write(SearchPostings.of(entries), rows, counts);
        }

        @Override
        public Class<SearchIndex> kind() {
            return SearchIndex.class;
        }
    }

    /**
     * The index of a standing site with the entries of some narratives in the place of their earlier ones.
     *
     * @param changed their entries now, by where the narratives stand in reading order, from 0
     */
    static SearchIndex onto(
            StandingSearch standing, SortedMap<Integer, List<SearchEntry>> changed, Report report, Language language) {
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
        return SearchWriter.onto(standing, report, language).write(splices.in(standing.postings()), rows, counts);
    }
}
