package shilu.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import shilu.model.Chart;
import shilu.model.Diagram;
import shilu.model.Report;
import shilu.model.RichText;
import shilu.model.Slug;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.site.Drawing;
import shilu.site.Drawings;
import shilu.site.FigureText;

/** Draws every chart and diagram of a report. */
public final class Draw {
    private final Report report;
    private final Problems problems;

    private Draw(Report report, Problems problems) {
        this.report = report;
        this.problems = problems;
    }

    /**
     * Draws all pictures on the threads of {@code executor}; the result is the same on any number of them.
     *
     * @return the drawings; a chart that can't be drawn is missing, and its problems say why
     */
    public static Drawings draw(Report report, Problems problems, Executor executor) {
        var draw = new Draw(report, problems);
        var tasks = new ArrayList<Supplier<Optional<Drawing>>>();
        report.charts().values().forEach(chart -> tasks.add(() -> draw.chart(chart)));
        report.diagrams().values().forEach(diagram -> tasks.add(() -> draw.diagram(diagram)));
        var started = tasks.stream()
                .map(task -> CompletableFuture.supplyAsync(task, executor))
                .toList();
        return gathered(started);
    }

    private static Drawings gathered(List<CompletableFuture<Optional<Drawing>>> started) {
        var drawings = new TreeMap<Slug, Drawing>();
        for (var drawing : started) drawing.join().ifPresent(done -> drawings.put(done.id(), done));
        return new Drawings(Map.of(Language.ZH, drawings));
    }

    private Optional<Drawing> chart(Chart chart) {
        if (!ChartCheck.isSound(chart, problems)) return Optional.empty();
        var quantities = Quantities.of(chart, report);
        var caption = chart.caption();
        String title = plain(caption.title());
        String words = caption.alternative().map(this::plain).orElseGet(() -> ChartWords.of(chart, quantities, title));
        var drafter = new Drafter(
                chart.id(),
                caption.at(),
                title,
                plain(caption.subtitle()),
                SourceLine.of(chart),
                caption.note().map(this::plain),
                words,
                form -> ChartPictures.of(chart, quantities, form));
        return Optional.of(drafter.draw(problems));
    }

    private Optional<Drawing> diagram(Diagram diagram) {
        var caption = diagram.caption();
        if (report.charts().containsKey(diagram.id())) {
            problems.error(caption.at(), "diagram-id", diagram.id());
            return Optional.empty();
        }
        if (diagram.texts().isEmpty()) {
            problems.error(caption.at(), "diagram-empty", diagram.id());
            return Optional.empty();
        }
        var words = new PlainWords(report);
        var drafter = new Drafter(
                diagram.id(),
                caption.at(),
                plain(caption.title()),
                plain(caption.subtitle()),
                SourceLine.of(words.figures(diagram)),
                caption.note().map(this::plain),
                new DiagramWords(words).of(diagram),
                form -> DiagramPictures.of(diagram, words, form));
        return Optional.of(drafter.draw(problems));
    }

    private String plain(RichText text) {
        return FigureText.plain(text.in(Language.ZH), report, Language.ZH);
    }
}
