package shilu.command;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import shilu.problem.Problems;
import shilu.route.Route;

/** Finds problems without writing. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Goes the whole route without writing.")
final class CheckCommand extends ConsoleCommand {
    @Mixin
    private RouteOptions route = new RouteOptions();

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
        if (!outcome.isRejected()) watcher.summary(outcome);
        return exit;
    }
}
