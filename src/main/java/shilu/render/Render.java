package shilu.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.site.Cards;
import shilu.site.DataTable;
import shilu.site.Drawing;
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
        render(site, drawings, List.of(), templates, baseUrl, chartStyles, problems, executor, files::add);
        return files.stream().sorted().toList();
    }

    /**
     * Renders every page and writes out assets, drawings and media; pages whose template fails are left out and reported.
     *
     * @param tables what can be downloaded
     * @param templates the folder that holds layouts, partials, pages, assets and messages
     * @param chartStyles style rules of the drawings, appended to the style sheet
     * @param out takes each file, on whatever thread made it; the same files whatever the number of threads
     */
    public static void render(
            Site site,
            Drawings drawings,
            List<DataTable> tables,
            Path templates,
            Optional<String> baseUrl,
            String chartStyles,
            Problems problems,
            ExecutorService executor,
            Consumer<OutputFile> out) {
        var files = new TemplateFiles(templates, problems);
        if (!files.exist()) return;
        var paths = new ConcurrentSkipListSet<String>();
        Consumer<OutputFile> listed = file -> {
            paths.add(file.path());
            out.accept(file);
        };
        var edition = Edition.of(site, drawings, tables, files, baseUrl, chartStyles, problems, executor);
        edition.assets().files().forEach(listed);
        if (site.single(Page.Kind.PROJECTS).isPresent()) listed.accept(edition.filters());
        SiteFiles.of(site, baseUrl).forEach(listed);
        Manifest.of(edition, files).ifPresent(listed);
        Feed.of(edition).ifPresent(listed);
        for (Drawing drawing : drawings.all()) {
            listed.accept(OutputFile.text(drawing.path("svg"), drawing.standalone()));
            drawing.raster().ifPresent(raster -> listed.accept(new OutputFile(drawing.path("png"), raster.bytes())));
        }
        for (Cards.Card card : drawings.cards().byPage().values())
            listed.accept(new OutputFile(card.path(), card.raster().bytes()));
        site.report().media().forEach((name, bytes) -> listed.accept(new OutputFile("media/" + name, bytes)));
        pages(edition, executor, listed);
        for (Drawing drawing : drawings.all()) Embeds.page(drawing, edition).ifPresent(listed);
        for (Language language : site.report().settings().languages())
            edition.search(language).files().forEach(listed);
        out.accept(Headers.of(paths, edition.assets().policy()));
    }

    private static void pages(Edition edition, ExecutorService executor, Consumer<OutputFile> out) {
        var tasks = new ArrayList<Callable<Void>>();
        for (Page page : edition.site().pages())
            tasks.add(() -> {
                Contents.page(page, edition).ifPresent(out);
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
}
