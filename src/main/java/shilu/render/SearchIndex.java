package shilu.render;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.CRC32C;
import shilu.memory.Memory;
import shilu.memory.Question;
import shilu.model.Narrative;
import shilu.problem.Language;
import shilu.site.OutputFile;
import shilu.site.Site;

/**
 * The files that let a visitor's browser search the site without a server, loading a few kilobytes for each query.
 *
 * @param version changes with the content, so that no browser mixes files of two editions
 */
record SearchIndex(List<OutputFile> files, String version) {

    /**
     * Asks for the index of a language.
     *
     * @param narratives of the language, with their bodies
     */
    record Asked(Edition edition, Language language, List<Narrative> narratives, Memory memory)
            implements Question<SearchIndex> {
        @Override
        public SearchIndex answer() {
            String folder = language == Language.ZH ? "search/" : language.code() + "/search/";
            return of(SearchEntries.of(edition, language, narratives, memory), folder, language, edition.site());
        }

        @Override
        public Class<SearchIndex> kind() {
            return SearchIndex.class;
        }
    }

    private static SearchIndex of(List<SearchEntry> entries, String folder, Language language, Site site) {
        var terms = SearchShards.ofPostings(SearchPostings.of(entries), folder);
        var rows = SearchShards.ofRows(entries, folder);
        var contents = new LinkedHashMap<String, Object>();
        contents.put("entries", entries.size());
        contents.put("terms", terms.firsts());
        contents.put("rows", rows.firsts());
        contents.put("aliases", aliases(language, site));
        var files = new ArrayList<OutputFile>();
        files.add(Json.file(folder + "terms.json", contents));
        files.addAll(terms.files());
        files.addAll(rows.files());
        return new SearchIndex(List.copyOf(files), version(files));
    }

    /**
     * Groups of words that mean the same, as a query has them once folded. What the language doesn't write would cost
     * visitors a file to load and find nothing.
     */
    private static List<List<String>> aliases(Language language, Site site) {
        return site.report().aliases().stream()
                .map(group -> group.stream()
                        .map(SearchTerms::folded)
                        .filter(word -> isWrittenIn(language, word))
                        .distinct()
                        .toList())
                .filter(group -> group.size() > 1)
                .toList();
    }

    /** Chinese borrows words such as GDP, but no phrases. */
    private static boolean isWrittenIn(Language language, String word) {
        boolean han = word.codePoints().anyMatch(SearchTerms::isHan);
        return language == Language.ZH ? han || word.indexOf(' ') < 0 : !han;
    }

    private static String version(List<OutputFile> files) {
        // Browsers ask whether it is the same edition, not who made it; a digest would take a twentieth of a large
        // build.
        var sum = new CRC32C();
        for (OutputFile file : files) sum.update(file.bytes());
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
