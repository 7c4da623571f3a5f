package shilu.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shilu.model.Report;
import shilu.problem.Language;
import shilu.site.OutputFile;

/**
 * An index that another may start from.
 *
 * @param entries that it was made of
 * @param index with all of its files
 */
record SearchStart(List<SearchEntry> entries, SearchIndex index) {

    /**
     * The index of other entries, as it would be made from nothing; only those between the first and the last that differ
     * are counted.
     *
     * @param counts how many entries each narrative has
     */
    SearchIndex onto(List<SearchEntry> now, List<Integer> counts, Report report, Language language) {
        int before = 0;
        int shorter = Math.min(entries.size(), now.size());
        while (before < shorter && entries.get(before).equals(now.get(before))) before++;
        int behind = 0;
        while (behind < shorter - before
                && entries.get(entries.size() - 1 - behind).equals(now.get(now.size() - 1 - behind))) behind++;
        var added = now.subList(before, now.size() - behind);
        var files = files();
        var standing = new StandingSearch(path -> files.get(path).bytes(), language, index.kept(), index.terms());
        var rows = standing.rows();
        rows.replace(
                before,
                entries.size() - behind - before,
                added.stream().map(SearchEntry::row).toList());
        var splices = new SearchSplices();
        splices.add(before, entries.size() - behind - before, added);
        var made = SearchWriter.onto(standing, report, language).write(splices.in(standing.postings()), rows, counts);
        made.files().forEach(file -> files.put(file.path(), file));
        files.keySet().removeAll(made.gone());
        return new SearchIndex(new ArrayList<>(files.values()), Set.of(), made.kept(), made.terms());
    }

    private Map<String, OutputFile> files() {
        var files = new LinkedHashMap<String, OutputFile>();
        for (OutputFile file : index.files()) files.put(file.path(), file);
        return files;
    }
}
