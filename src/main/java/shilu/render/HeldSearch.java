package shilu.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import shilu.memory.Memory;
import shilu.memory.Question;
import shilu.model.Narrative;
import shilu.model.Report;
import shilu.problem.Language;
import shilu.recall.Recalled;
import shilu.site.OutputFile;

/**
 * An index whose files are held by a process that builds again and again; the next one may start from it.
 *
 * @param entries that it was made of
 * @param terms the terms in each of its files, with their postings
 * @param files all of them
 */
record HeldSearch(
        List<SearchEntry> entries, List<Map<String, String>> terms, List<OutputFile> files, Recalled.Search kept) {

    /**
     * Asks for the index of a language.
     *
     * @param narratives of the language, with their bodies
     */
    record Asked(Edition edition, Language language, List<Narrative> narratives, Memory memory)
            implements Question<HeldSearch> {
        /**
         * Makes the index. Its files are held where the process remembers; else each leaves as it is made, since on a large
         * site they are as long as all that was read.
         */
        Recalled.Search handOn(Consumer<OutputFile> out) {
            if (memory.remembers()) {
                var held = memory.answer(this);
                held.files().forEach(out);
                return held.kept();
            }
            return SearchIndex.of(this::each, counts(), report(), language, out).kept();
        }

        private void each(Consumer<SearchEntry> to) {
            SearchEntries.each(edition, language, narratives, memory, to);
        }

        private List<Integer> counts() {
            return narratives.stream().map(SearchArticle::count).toList();
        }

        private Report report() {
            return edition.site().report();
        }

        @Override
        public HeldSearch answer() {
            var entries = new ArrayList<SearchEntry>();
            each(entries::add);
            String name = "search " + language.code();
            var held = memory.start(name, HeldSearch.class)
                    .map(start -> start.next(entries, counts(), report(), language))
                    .orElseGet(() -> first(entries, counts(), report(), language));
            memory.leave(name, held);
            return held;
        }

        @Override
        public Class<HeldSearch> kind() {
            return HeldSearch.class;
        }
    }

    private static HeldSearch first(List<SearchEntry> entries, List<Integer> counts, Report report, Language language) {
        var files = new ArrayList<OutputFile>();
        var terms = SearchShards.cut(SearchPostings.of(entries));
        long bytes = entries.stream()
                .mapToLong(entry -> SearchShards.bytes(entry.row()))
                .sum();
        var made = SearchWriter.anew(report, language, files::add).write(terms, entries::forEach, bytes, counts);
        return new HeldSearch(entries, terms, files, made.kept());
    }

    /**
     * The index of other entries, as {@link #first} would make it; only those between the first and the last that differ
     * are counted.
     *
     * @param counts how many entries each narrative has
     */
    private HeldSearch next(List<SearchEntry> now, List<Integer> counts, Report report, Language language) {
        int before = 0;
        int shorter = Math.min(entries.size(), now.size());
        while (before < shorter && entries.get(before).equals(now.get(before))) before++;
        int behind = 0;
        while (behind < shorter - before
                && entries.get(entries.size() - 1 - behind).equals(now.get(now.size() - 1 - behind))) behind++;
        var added = now.subList(before, now.size() - behind);
        var byPath = new LinkedHashMap<String, OutputFile>();
        for (OutputFile file : files) byPath.put(file.path(), file);
        var standing = new StandingSearch(path -> byPath.get(path).bytes(), language, kept, terms);
        var rows = standing.rows();
        rows.replace(
                before,
                entries.size() - behind - before,
                added.stream().map(SearchEntry::row).toList());
        var splices = new SearchSplices();
        splices.add(before, entries.size() - behind - before, added);
        var cut = SearchShards.cut(splices.in(standing.postings()));
        var written = new ArrayList<OutputFile>();
        var made = SearchWriter.onto(standing, report, language, written::add).write(cut, rows, counts);
        written.forEach(file -> byPath.put(file.path(), file));
        byPath.keySet().removeAll(made.gone());
        return new HeldSearch(now, cut, new ArrayList<>(byPath.values()), made.kept());
    }
}
