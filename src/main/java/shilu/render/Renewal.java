package shilu.render;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import shilu.memory.Memory;
import shilu.problem.Language;
import shilu.recall.Recall;
import shilu.recall.Recall.Change;
import shilu.site.OutputFile;
import shilu.site.Site;

/**
 * Makes what differs from a standing site of which only prose has changed: the pages that read some of that, and what the
 * search index says of it.
 *
 * @param site with the bodies of its narratives
 */
record Renewal(Edition edition, Site site, List<Change> changes, Recall recall, ExecutorService executor) {

    Extent render(Consumer<OutputFile> out) {
        var searching = searching();
        var changed = changedParts();
        var before = recall.last().pages();
        before.forEach(recall::note);
        new PageTasks(edition, Parts.of(site, versions(searching), Memory.none()), recall)
                .run(page -> reads(before.get(page.permalink().path()), changed), executor, out);
        recall.last().searches().forEach(recall::note);
        var gone = new HashSet<String>();
        searching.forEach((language, index) -> {
            index.join().files().forEach(out);
            gone.addAll(index.join().gone());
            recall.note(language, index.join().kept());
        });
        return Extent.but(gone);
    }

    private static boolean reads(Set<String> parts, Set<String> changed) {
        return parts == null || !Collections.disjoint(parts, changed);
    }

    private Map<Language, CompletableFuture<SearchIndex>> searching() {
        var changed = new EnumMap<Language, Set<String>>(Language.class);
        for (Change change : changes)
            changed.computeIfAbsent(change.after().words().language(), none -> new HashSet<>())
                    .add(change.after().words().path());
        var searching = new EnumMap<Language, CompletableFuture<SearchIndex>>(Language.class);
        changed.forEach((language, paths) ->
                searching.put(language, CompletableFuture.supplyAsync(() -> index(language, paths), executor)));
        return searching;
    }

    private SearchIndex index(Language language, Set<String> changed) {
        var last = recall.last().searches().get(language);
        var standing = recall.standing().orElseThrow();
        return SearchIndex.renewed(edition, language, site.narratives(language), changed, standing, last);
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
