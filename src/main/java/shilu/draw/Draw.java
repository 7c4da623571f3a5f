package shilu.draw;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;
import shilu.memory.Memory;
import shilu.model.Chart;
import shilu.model.Diagram;
import shilu.model.Report;
import shilu.model.RichText;
import shilu.model.Slug;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.site.Drawing;
import shilu.site.Drawings;
import shilu.site.Mentions;

/** Draws every chart and diagram of a report, in Chinese and in each language that it is translated into. */
public final class Draw {
    private final Report report;
    private final Optional<PictureStore> store;
    private final Problems problems;

    private Draw(Report report, Optional<PictureStore> store, Problems problems) {
        this.report = report;
        this.store = store;
        this.problems = problems;
    }

    /** Draws all pictures, none of them in pixels. */
    public static Drawings draw(Report report, Problems problems, Executor executor) {
        return draw(report, Optional.empty(), problems, executor);
    }

    /**
     * Draws all pictures on the threads of {@code executor}; the result is the same on any number of them.
     *
     * @param store where pictures of pixels come from; empty for a run without them
     * @return the drawings; a chart that can't be drawn is missing, and its problems say why
     */
    public static Drawings draw(Report report, Optional<PictureStore> store, Problems problems, Executor executor) {
        var draw = new Draw(report, store, problems);
        var tasks = new ArrayList<Supplier<List<Drawing>>>();
        report.charts().values().forEach(chart -> tasks.add(() -> draw.all(chart)));
        report.diagrams().values().forEach(diagram -> tasks.add(() -> draw.all(diagram)));
        var started = tasks.stream()
                .map(task -> CompletableFuture.supplyAsync(task, executor))
                .toList();
        return gathered(started);
    }

    /** The same, unless {@code memory} has what this would draw. */
    public static Drawings draw(
            Report report, Optional<PictureStore> store, Memory memory, Problems problems, Executor executor) {
        // What narratives say is in no picture; without them, a change of words alone draws nothing anew.
        var drawn = memory.answer(new Gallery(report.withNarratives(List.of()), store, executor));
        problems.addAll(drawn.problems());
        return drawn.drawings();
    }

    private static Drawings gathered(List<CompletableFuture<List<Drawing>>> started) {
        var drawings = new EnumMap<Language, Map<Slug, Drawing>>(Language.class);
        for (var some : started)
            for (Drawing done : some.join())
                drawings.computeIfAbsent(done.language(), language -> new TreeMap<>())
                        .put(done.id(), done);
        return new Drawings(drawings);
    }

    private List<Drawing> all(Chart chart) {
        if (!ChartCheck.isSound(chart, report, problems)) return List.of();
        return languages(chart.caption().title())
                .flatMap(language -> drawing(drafter(chart, new Wording(report, language))))
                .toList();
    }

    private List<Drawing> all(Diagram diagram) {
        if (report.charts().containsKey(diagram.id())) {
            problems.error(diagram.caption().at(), "diagram-id", diagram.id());
            return List.of();
        }
        if (diagram.texts().isEmpty()) {
            problems.error(diagram.caption().at(), "diagram-empty", diagram.id());
            return List.of();
        }
        return languages(diagram.caption().title())
                .flatMap(language -> drawing(drafter(diagram, new Wording(report, language))))
                .toList();
    }

    private static Stream<Language> languages(RichText title) {
        return Stream.of(Language.values()).filter(title::has);
    }

    /** A picture in a language that it lacks words in is left out. */
    private Stream<Drawing> drawing(Drafter drafter) {
        var found = new Problems();
        var drawing = drafter.draw(store, found);
        var untranslated = drafter.wording().untranslated();
        for (String text : untranslated) problems.warning(drafter.at(), "picture-untranslated", drafter.id(), text);
        if (!untranslated.isEmpty()) return Stream.empty();
        problems.addAll(found);
        return Stream.of(drawing);
    }

    private static Drafter drafter(Chart chart, Wording wording) {
        var sketch = Sketches.of(chart, wording);
        var caption = chart.caption();
        String title = wording.of(caption.title());
        String words = caption.alternative().map(wording::of).orElseGet(() -> sketch.words(chart, title, wording));
        return new Drafter(
                chart.id(),
                caption.at(),
                title,
                wording.of(caption.subtitle()),
                foot(SourceLine.of(chart, wording), caption.note(), wording),
                words,
                words,
                wording,
                sketch::picture);
    }

    private Drafter drafter(Diagram diagram, Wording wording) {
        var caption = diagram.caption();
        return new Drafter(
                diagram.id(),
                caption.at(),
                wording.of(caption.title()),
                wording.of(caption.subtitle()),
                foot(SourceLine.of(new Mentions(report).of(diagram), wording), caption.note(), wording),
                new DiagramWords(wording).label(diagram).strip(),
                new DiagramWords(wording).of(diagram),
                wording,
                form -> DiagramPictures.of(diagram, wording, form));
    }

    private static List<String> foot(String sources, Optional<RichText> note, Wording wording) {
        var foot = new ArrayList<String>();
        if (!sources.isEmpty()) foot.add(wording.word("source", sources));
        note.ifPresent(text -> foot.add(wording.word("note", wording.of(text))));
        return foot;
    }
}
