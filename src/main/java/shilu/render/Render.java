package shilu.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import shilu.problem.Problems;
import shilu.site.Drawing;
import shilu.site.Drawings;
import shilu.site.OutputFile;
import shilu.site.Page;
import shilu.site.Site;

/** The stage that turns the resolved publication into the files that visitors read. */
public final class Render {
    private Render() {}

    /**
     * Renders every page and writes out assets, drawings and media; pages whose template fails are left out and reported.
     *
     * @param templates the folder that holds layouts, partials, pages, assets and messages
     * @param chartStyles style rules of the drawings, appended to the style sheet
     * @return sorted by path, the same whatever the number of threads
     */
    public static List<OutputFile> render(
            Site site,
            Drawings drawings,
            Path templates,
            Optional<String> baseUrl,
            String chartStyles,
            Problems problems,
            ExecutorService executor) {
        var files = new TemplateFiles(templates, problems);
        if (!files.exist()) return List.of();
        var edition = Edition.of(site, drawings, files, baseUrl, chartStyles, problems);
        var output = new ArrayList<OutputFile>(edition.assets().files());
        output.addAll(SiteFiles.of(site, baseUrl));
        Feed.of(edition).ifPresent(output::add);
        for (Drawing drawing : drawings.all()) output.add(OutputFile.text(drawing.path("svg"), drawing.standalone()));
        edition.search().values().forEach(index -> output.addAll(index.files()));
        output.addAll(media(site));
        output.addAll(pages(edition, executor));
        return output.stream().sorted().toList();
    }

    private static List<OutputFile> media(Site site) {
        var files = new ArrayList<OutputFile>();
        site.report().media().forEach((name, bytes) -> files.add(new OutputFile("media/" + name, bytes)));
        return files;
    }

    private static List<OutputFile> pages(Edition edition, ExecutorService executor) {
        var tasks = new ArrayList<Callable<Optional<OutputFile>>>();
        for (Page page : edition.site().pages()) tasks.add(() -> Contents.page(page, edition));
        try {
            var rendered = new ArrayList<OutputFile>();
            for (Future<Optional<OutputFile>> task : executor.invokeAll(tasks))
                task.get().ifPresent(rendered::add);
            return rendered;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
