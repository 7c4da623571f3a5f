package shilu.command;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shilu.model.Figure;
import shilu.model.Report;
import shilu.model.Usage;
import shilu.problem.Problems;
import shilu.route.Route;

/** Finds problems without writing. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Goes the whole route without writing.")
final class CheckCommand extends ConsoleCommand {
    @Mixin
    private RouteOptions route = new RouteOptions();

    @Option(names = "--unused", description = "Lists the figures that no page, chart or diagram shows.")
    private boolean unused;

    CheckCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        var problems = new Problems(route.strict);
        var watcher = new ProgressLine(console, words());
        var outcome = new Route(route.into(Path.of("site")), problems, watcher.progress()).check();
        watcher.clear();
        int exit = report(problems);
        if (outcome.isRejected()) return exit;
        watcher.summary(outcome);
        // A machine that reads problems as JSON wants nothing else there.
        if (unused && common().format == CommonOptions.Format.text)
            listUnused(outcome.site().orElseThrow().report());
        return exit;
    }

    private void listUnused(Report report) {
        var figures = Usage.unused(report);
        var language = words().language();
        console.out()
                .println(words().word(
                                "unused.count", figures.size(), report.figures().count()));
        for (Figure figure : figures)
            console.out()
                    .println(words().word(
                                    "unused.figure",
                                    figure.id(),
                                    figure.subject().name().in(language),
                                    figure.label().in(language),
                                    figure.period().in(language)));
    }
}
