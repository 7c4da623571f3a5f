package shilu.render;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import shilu.memory.Memory;
import shilu.model.Narrative;
import shilu.problem.Language;
import shilu.recall.Recall;
import shilu.recall.Recall.Change;
import shilu.site.OutputFile;
import shilu.site.Site;

/**
 * Makes what differs from a standing site of which only prose has changed: the pages that read some of that, and what the
 * search index says of it.
 *
 * @param standing the search index of each language that has changes
 */
record Renewal(
        List<Change> changes,
        Recall recall,
        Map<Language, CompletableFuture<StandingSearch>> standing,
        ExecutorService executor) {

    /** Reads what the site that stands says to whoever searches, while others make what its pages share. */
    static Renewal begun(List<Change> changes, Recall recall, ExecutorService executor) {
        var standing = new EnumMap<Language, CompletableFuture<StandingSearch>>(Language.class);
        var site = recall.standing().orElseThrow();
        for (Change change : changes)
            standing.computeIfAbsent(
                    change.after().words().language(),
                    language -> CompletableFuture.supplyAsync(
                            () -> StandingSearch.read(
                                    site, language, recall.last().searches().get(language)),
                            executor));
        return new Renewal(changes, recall, standing, executor);
    }

    /** @param site with the bodies of its narratives */
    Extent render(Edition edition, Site site, Consumer<OutputFile> out) {
        var searching = searching(edition, site, out);
        var changed = changedParts();
        var before = recall.last().pages();
        before.forEach(recall::note);
        new PageTasks(edition, Parts.of(site, versions(searching), Memory.none()), recall)
                .run(page -> reads(before.get(page.permalink().path()), changed), executor, out);
        recall.last().searches().forEach(recall::note);
        var gone = new HashSet<String>();
        searching.forEach((language, index) -> {
            gone.addAll(index.join().gone());
            recall.note(language, index.join().kept());
        });
        return Extent.but(gone);
    }

    private Map<Language, CompletableFuture<SearchIndex>> searching(
            Edition edition, Site site, Consumer<OutputFile> out) {
        var searching = new EnumMap<Language, CompletableFuture<SearchIndex>>(Language.class);
        standing.forEach((language, begun) -> {
            // Begun behind what it waits for and before the pages, some of which wait for it: with however few threads
            // nobody waits for what nobody has begun.
            searching.put(
                    language,
                    CompletableFuture.supplyAsync(
                            () -> SearchIndex.onto(
                                    begun.join(), entries(edition, site, language), site.report(), language, out),
                            executor));
        });
        return searching;
    }

    /** What a search finds of the changed narratives, by where they stand in reading order. */
    private SortedMap<Integer, List<SearchEntry>> entries(Edition edition, Site site, Language language) {
        var changed = changes.stream()
                .map(change -> change.after().words())
                .filter(narrative -> narrative.language() == language)
                .map(Narrative::path)
                .collect(Collectors.toSet());
        var narratives = site.narratives(language);
        var entries = new TreeMap<Integer, List<SearchEntry>>();
        for (int i = 0; i < narratives.size(); i++)
            if (changed.contains(narratives.get(i).path()))
                entries.put(i, SearchEntries.of(edition, narratives.get(i)));
        return entries;
    }

    private static boolean reads(Set<String> parts, Set<String> changed) {
        return parts == null || !Collections.disjoint(parts, changed);
    }

    private Map<Language, Supplier<String>> versions(Map<Language, CompletableFuture<SearchIndex>> searching) {
        var versions = new EnumMap<Language, Supplier<String>>(Language.class);
        recall.last().searches().forEach((language, search) -> versions.put(language, search::version));
        searching.forEach(
                (language, index) -> versions.put(language, () -> index.join().version()));
        return versions;
    }

    /** The names of all parts that may differ from what they were. */
    private Set<String> changedParts() {
        var changed = new HashSet<String>();
        for (Change change : changes) {
            var narrative = change.after().words();
            changed.add(Parts.body(narrative));
            changed.add(Parts.search(narrative.language()));
            if (!narrative
                    .outline()
                    .sections()
                    .equals(change.before().words().outline().sections())) changed.add(Parts.headings(narrative));
        }
        return changed;
    }
}
