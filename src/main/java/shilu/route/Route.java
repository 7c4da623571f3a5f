package shilu.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import shilu.check.Check;
import shilu.draw.Draw;
import shilu.draw.DrawCards;
import shilu.draw.PictureStore;
import shilu.draw.Theme;
import shilu.exchange.Exchange;
import shilu.exchange.Published;
import shilu.memory.Memory;
import shilu.model.Report;
import shilu.problem.Problems;
import shilu.read.Read;
import shilu.recall.Recall;
import shilu.render.Extent;
import shilu.render.Render;
import shilu.resolve.Resolve;
import shilu.site.Cards;
import shilu.site.Drawings;
import shilu.site.OutputFile;
import shilu.site.Site;
import shilu.write.LinkCheck;
import shilu.write.Twins;
import shilu.write.Write;

/** The way from content to a website. */
public final class Route {
    private final Options options;
    private final Problems problems;
    private final Progress progress;

    private final Memory memory;
    private final Recall recall;

    public Route(Options options, Problems problems, Progress progress) {
        this(options, problems, progress, Memory.none());
    }

    /** @param memory what earlier builds of this process may leave to this one */
    public Route(Options options, Problems problems, Progress progress, Memory memory) {
        this(options, problems, progress, memory, Recall.none());
    }

    /** @param recall what the last build of another process leaves to this one */
    Route(Options options, Problems problems, Progress progress, Memory memory, Recall recall) {
        this.options = options;
        this.problems = problems;
        this.progress = progress;
        this.memory = memory;
        this.recall = recall;
    }

    /**
     * Builds the site; a run with errors writes nothing.
     *
     * @throws IOException if the machine fails: a full disk, a missing permission
     */
    public Outcome build() throws IOException {
        return new Build(options, problems, progress, memory).run();
    }

    /**
     * Builds the site once more in a process that builds again and again: what it is made from has just changed, so
     * nothing is asked of the last build or kept for the next but what is in memory. Nothing is written either.
     *
     * @param shown takes the site's files by their path, unless there are errors
     */
    public Outcome rebuild(Consumer<SortedMap<String, OutputFile>> shown) throws IOException {
        try {
            var outcome = inMemory(shown);
            // A rejected build may have stopped before it asked for most of what is remembered.
            if (!outcome.isRejected()) memory.settle();
            return outcome;
        } finally {
            memory.stop();
        }
    }

    private Outcome inMemory(Consumer<SortedMap<String, OutputFile>> shown) throws IOException {
        try (var workers = new Workers(options.threads())) {
            var drawn = draw(options.pictures().map(PictureStore::new), workers.threads());
            if (drawn.isEmpty()) return Outcome.rejected();
            var links = new LinkCheck(memory);
            var files = new ConcurrentSkipListMap<String, OutputFile>();
            make(drawn.get(), workers.threads(), file -> {
                if (links.add(file)) files.put(file.path(), file);
            });
            if (!problems.hasErrors()) links.report(problems);
            if (problems.hasErrors()) return Outcome.rejected();
            shown.accept(files);
            return Outcome.checked(drawn.get().site());
        }
    }

    /**
     * Goes the whole way and puts the site in its place.
     *
     * @param last whose site this one may go on from
     * @param guard is asked before anything is put in its place
     * @param kept is told of the site that stands there now, before another build may touch it
     */
    Outcome write(Optional<LastBuild> last, Runnable guard, Consumer<Outcome> kept) throws IOException {
        try (var workers = new Workers(options.threads())) {
            var drawn = draw(options.pictures().map(PictureStore::new), workers.threads());
            if (drawn.isEmpty()) return Outcome.rejected();
            try (var writing = Write.begin(options.out(), memory)) {
                if (recall.knowsPages())
                    last.flatMap(before -> before.site(options)).ifPresent(recall::goOnFrom);
                Consumer<OutputFile> out = options.precompress() ? Twins.beside(writing::add) : writing::add;
                var extent = make(drawn.get(), workers.threads(), out);
                if (problems.hasErrors()) return Outcome.rejected();
                guard.run();
                var changes = progress.timed(Stage.WRITE, () -> {
                    extent.gone().ifPresent(writing::keepOthers);
                    return writing.finish(problems);
                });
                if (problems.hasErrors()) return Outcome.rejected();
                var outcome = Outcome.done(drawn.get().site(), changes);
                kept.accept(outcome);
                return outcome;
            }
        }
    }

    /** Goes the whole way without writing, and without pixels: what could keep them from being drawn is found anyway. */
    public Outcome check() throws IOException {
        try (var workers = new Workers(options.threads())) {
            var drawn = draw(Optional.empty(), workers.threads());
            if (drawn.isEmpty()) return Outcome.rejected();
            var links = new LinkCheck(memory);
            make(drawn.get(), workers.threads(), links::add);
            if (!problems.hasErrors()) links.report(problems);
            return problems.hasErrors()
                    ? Outcome.rejected()
                    : Outcome.checked(drawn.get().site());
        }
    }

    /** Reads and checks content alone; empty after errors. */
    public Optional<Report> report() throws IOException {
        return report(Runnable::run);
    }

    private Optional<Report> report(Executor executor) throws IOException {
        var manuscript = progress.timed(
                Stage.READ, () -> Read.read(options.content(), recall::spares, memory, problems, executor));
        var report = progress.timed(Stage.CHECK, () -> Check.check(manuscript, problems, memory, recall, executor));
        return problems.hasErrors() ? Optional.empty() : report.map(this::asAsked);
    }

    /** @param published what there is to download; made while the pictures are drawn */
    private record Drawn(Site site, Drawings drawings, CompletableFuture<Published> published) {}

    private Optional<Drawn> draw(Optional<PictureStore> store, Executor executor) throws IOException {
        var report = report(executor);
        if (report.isEmpty()) return Optional.empty();
        var site = progress.timed(Stage.RESOLVE, () -> Resolve.resolve(report.get(), problems));
        if (problems.hasErrors()) return Optional.empty();
        var published = CompletableFuture.supplyAsync(() -> published(site), executor);
        var drawings = progress.timed(Stage.DRAW, () -> pictures(site, store, executor));
        return problems.hasErrors() ? Optional.empty() : Optional.of(new Drawn(site, drawings, published));
    }

    private Published published(Site site) {
        try {
            return Exchange.publish(site, memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Published arrived(CompletableFuture<Published> published) throws IOException {
        try {
            return published.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) throw failure.getCause();
            throw e;
        }
    }

    /** Cards stand where pages are shared, which takes an address; their words are looked at without one too. */
    private Drawings pictures(Site site, Optional<PictureStore> store, Executor executor) {
        var drawings = Draw.draw(site.report(), store, memory, problems, executor);
        var settings = site.report().settings();
        var painted = settings.baseUrl().flatMap(address -> store);
        var cards = settings.cards() ? DrawCards.draw(site, painted, memory, problems, executor) : Cards.NONE;
        store.ifPresent(PictureStore::tidy);
        return drawings.with(cards);
    }

    /** Makes the files of the site and hands them on; nobody keeps them all. */
    private Extent make(Drawn drawn, ExecutorService executor, Consumer<OutputFile> out) throws IOException {
        var site = drawn.site();
        // Before the pages, one of which tells what there is to download.
        var published = progress.timed(Stage.EXPORT, () -> arrived(drawn.published()));
        var extent = progress.timed(
                recall.changesOfProse().isPresent() ? Stage.RENEW : Stage.RENDER,
                () -> Render.render(
                        site,
                        drawn.drawings(),
                        published.tables(),
                        options.templates(),
                        site.report().settings().baseUrl(),
                        Theme.css(),
                        memory,
                        recall,
                        problems,
                        executor,
                        out));
        if (extent.gone().isEmpty()) published.files().forEach(out);
        return extent;
    }

    /** What the command line says of date and address goes before what content says. */
    private Report asAsked(Report report) {
        return report.withSettings(report.settings().published(options.baseUrl(), options.asOf()));
    }
}
