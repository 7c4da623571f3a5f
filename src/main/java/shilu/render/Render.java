package shilu.render;

import static java.util.Comparator.comparing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import shilu.memory.Memory;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.site.DataTable;
import shilu.site.Drawings;
import shilu.site.OutputFile;
import shilu.site.Page;
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
        render(site, drawings, List.of(), templates, baseUrl, chartStyles, none, problems, executor, files::add);
        return files.stream().sorted().toList();
    }

    /**
     * Renders every page and writes out assets, drawings and media; pages whose template fails are left out and reported.
     *
     * @param tables what can be downloaded
     * @param templates the folder that holds layouts, partials, pages, assets and messages
     * @param chartStyles style rules of the drawings, appended to the style sheet
     * @param memory has pages that were rendered before
     * @param out takes each file, on whatever thread made it; the same files whatever the number of threads
     */
    public static void render(
            Site site,
            Drawings drawings,
            List<DataTable> tables,
            Path templates,
            Optional<String> baseUrl,
            String chartStyles,
            Memory memory,
            Problems problems,
            ExecutorService executor,
            Consumer<OutputFile> out) {
        var folder = TemplateFolder.read(templates);
        if (!new TemplateFiles(folder, problems).exist()) return;
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
        // Begun before the pages, so that whoever waits for it waits for work that is under way.
        var searching = searching(site, edition, memory, executor);
        var paths = new ConcurrentSkipListSet<String>();
        Consumer<OutputFile> listed = file -> {
            paths.add(file.path());
            out.accept(file);
        };
        memory.answer(new SharedFiles(edition)).files().forEach(listed);
        pages(edition, Parts.of(site, searching, memory), executor, listed);
        for (var index : searching.values()) index.join().files().forEach(listed);
        out.accept(Headers.of(paths, edition.assets().policy()));
        problems.addAll(edition.problems());
        // A mistake is told of where it is met: whoever remembered the rest would not meet it again.
        if (!edition.problems().sorted().isEmpty()) memory.forget(basis);
    }

    private static Map<Language, CompletableFuture<SearchIndex>> searching(
            Site site, Edition edition, Memory memory, Executor executor) {
        var searching = new EnumMap<Language, CompletableFuture<SearchIndex>>(Language.class);
        for (Language language : site.report().settings().languages()) {
            var narratives = site.report().narratives().stream()
                    .filter(narrative -> narrative.language() == language)
                    .toList();
            var index = new SearchIndex.Asked(edition, language, narratives, memory);
            searching.put(language, CompletableFuture.supplyAsync(() -> memory.answer(index), executor));
        }
        return searching;
    }

    private static void pages(Edition edition, Parts parts, ExecutorService executor, Consumer<OutputFile> out) {
        var pages = Stream.concat(edition.site().pages().stream(), Embeds.pages(edition))
                // What takes longest goes first, so that no thread is left with it when all others are done.
                .sorted(comparing(Render::isQuick))
                .toList();
        var tasks = new ArrayList<Callable<Void>>();
        for (Page page : pages)
            tasks.add(() -> {
                var asked = new PageFile(edition, page, parts.memory());
                parts.memory().answer(asked, parts.read()).file().ifPresent(out);
                return null;
            });
        try {
            for (Future<Void> task : executor.invokeAll(tasks)) task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static boolean isQuick(Page page) {
        return !(page instanceof Page.Single single && single.kind() == Page.Kind.WHOLE);
    }
}
