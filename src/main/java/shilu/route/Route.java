package shilu.route;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.check.Check;
import shilu.draw.Draw;
import shilu.draw.PictureStore;
import shilu.draw.Theme;
import shilu.exchange.Exchange;
import shilu.model.Report;
import shilu.problem.Problems;
import shilu.read.Read;
import shilu.render.Render;
import shilu.resolve.Resolve;
import shilu.site.OutputFile;
import shilu.site.Site;
import shilu.write.LinkCheck;
import shilu.write.Write;

/** The way from content to a website. */
public final class Route {
    private final Options options;
    private final Problems problems;
    private final Progress progress;

    public Route(Options options, Problems problems, Progress progress) {
        this.options = options;
        this.problems = problems;
        this.progress = progress;
    }

    /**
     * Builds the site; a run with errors writes nothing.
     *
     * @throws IOException if the machine fails: a full disk, a missing permission
     */
    public Outcome build() throws IOException {
        Write.heal(options.out());
        var made = make(options.pictures().map(PictureStore::new));
        if (made.isEmpty()) return Outcome.rejected();
        var changes = progress.timed(Stage.WRITE, () -> Write.write(made.get().files(), options.out(), problems));
        return problems.hasErrors()
                ? Outcome.rejected()
                : Outcome.done(made.get().site(), changes);
    }

    /** Goes the whole way without writing, and without the pixels of pictures: all that could keep them from being drawn is found without. */
    public Outcome check() throws IOException {
        var made = make(Optional.empty());
        if (made.isEmpty()) return Outcome.rejected();
        LinkCheck.check(made.get().files(), problems);
        return problems.hasErrors()
                ? Outcome.rejected()
                : Outcome.checked(made.get().site());
    }

    /** Reads and checks content alone; empty after errors. */
    public Optional<Report> report() throws IOException {
        var manuscript = progress.timed(Stage.READ, () -> Read.read(options.content(), problems));
        var report = progress.timed(Stage.CHECK, () -> Check.check(manuscript, problems));
        return problems.hasErrors() ? Optional.empty() : report.map(this::asAsked);
    }

    private record Made(Site site, List<OutputFile> files) {}

    private Optional<Made> make(Optional<PictureStore> store) throws IOException {
        var report = report();
        if (report.isEmpty()) return Optional.empty();
        var site = progress.timed(Stage.RESOLVE, () -> Resolve.resolve(report.get(), problems));
        if (problems.hasErrors()) return Optional.empty();
        try (var workers = new Workers(options.threads())) {
            var drawings =
                    progress.timed(Stage.DRAW, () -> Draw.draw(site.report(), store, problems, workers.threads()));
            if (problems.hasErrors()) return Optional.empty();
            var rendered = progress.timed(
                    Stage.RENDER,
                    () -> Render.render(
                            site,
                            drawings,
                            options.templates(),
                            site.report().settings().baseUrl(),
                            Theme.css(),
                            problems,
                            workers.threads()));
            if (problems.hasErrors()) return Optional.empty();
            var files = new ArrayList<>(rendered);
            files.addAll(progress.timed(Stage.EXPORT, () -> Exchange.export(site)));
            return Optional.of(new Made(site, files));
        }
    }

    /** What the command line says of date and address goes before what content says. */
    private Report asAsked(Report report) {
        return report.withSettings(report.settings().published(options.baseUrl(), options.asOf()));
    }
}
