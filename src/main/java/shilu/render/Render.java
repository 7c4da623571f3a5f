package shilu.render;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import shilu.memory.Memory;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.recall.Recall;
import shilu.recall.Recalled;
import shilu.site.DataTable;
import shilu.site.Drawings;
import shilu.site.OutputFile;
import shilu.site.Site;

/** The stage that turns the resolved publication into the files that visitors read. */
public final class Render {
    private Render() {}

    /** Renders every page, all of it kept in memory. */
    public static List<OutputFile> render(
            Site site,
            Drawings drawings,
            Path templates,
            Optional<String> baseUrl,
            String chartStyles,
            Problems problems,
            ExecutorService executor) {
        var files = new ConcurrentLinkedQueue<OutputFile>();
        var none = Memory.none();
        render(
                site,
                drawings,
                List.of(),
                templates,
                baseUrl,
                chartStyles,
                none,
                Recall.none(),
                problems,
                executor,
                files::add);
        return files.stream().sorted().toList();
    }

    /**
     * Renders every page and writes out assets, drawings and media; pages whose template fails are left out and reported.
     *
     * @param tables what can be downloaded
     * @param templates the folder that holds layouts, partials, pages, assets and messages
     * @param chartStyles style rules of the drawings, appended to the style sheet
     * @param memory has pages that were rendered before
     * @param recall may have a standing site to go on from
     * @param out takes each file, on whatever thread made it; the same files whatever the number of threads
     * @return whether these are all files of the site
     */
    public static Extent render(
            Site site,
            Drawings drawings,
            List<DataTable> tables,
            Path templates,
            Optional<String> baseUrl,
            String chartStyles,
            Memory memory,
            Recall recall,
            Problems problems,
            ExecutorService executor,
            Consumer<OutputFile> out) {
        var folder = TemplateFolder.read(templates);
        if (!new TemplateFiles(folder, problems).exist()) return Extent.ALL;
        var renewal = recall.changesOfProse().map(changes -> Renewal.begun(changes, recall, executor));
        var basis = new Basis(
                site.withoutProse(),
                drawings,
                Speakers.of(site),
                Tellers.of(site),
                tables,
                folder,
                baseUrl,
                chartStyles);
        var edition = memory.answer(basis);
        var extent = renewal.isPresent()
                ? renewal.get().render(edition, site, out)
                : whole(edition, site, memory, recall, executor, out);
        problems.addAll(edition.problems());
        // A mistake is told of where it is met: whoever remembered the rest would not meet it again.
        if (!edition.problems().sorted().isEmpty()) {
            memory.forget(basis);
            recall.forgetPages();
        }
        return extent;
    }

    private static Extent whole(
            Edition edition,
            Site site,
            Memory memory,
            Recall recall,
            ExecutorService executor,
            Consumer<OutputFile> out) {
        var paths = new ConcurrentSkipListSet<String>();
        Consumer<OutputFile> listed = file -> {
            paths.add(file.path());
            out.accept(file);
        };
        // Begun before the pages, so that whoever waits for it waits for work that is under way.
        var searching = searching(site, edition, memory, executor, listed);
        memory.answer(new SharedFiles(edition)).files().forEach(listed);
        var versions = new EnumMap<Language, Supplier<String>>(Language.class);
        searching.forEach(
                (language, search) -> versions.put(language, () -> search.join().version()));
        new PageTasks(edition, Parts.of(site, versions, memory), recall).run(page -> true, executor, listed);
        searching.forEach((language, search) -> recall.note(language, search.join()));
        out.accept(Headers.of(paths, edition.assets().policy()));
        return Extent.ALL;
    }

    private static Map<Language, CompletableFuture<Recalled.Search>> searching(
            Site site, Edition edition, Memory memory, Executor executor, Consumer<OutputFile> out) {
        var searching = new EnumMap<Language, CompletableFuture<Recalled.Search>>(Language.class);
        for (Language language : site.report().settings().languages()) {
            var search = new HeldSearch.Asked(edition, language, site.narratives(language), memory);
            searching.put(language, CompletableFuture.supplyAsync(() -> search.handOn(out), executor));
        }
        return searching;
    }
}
