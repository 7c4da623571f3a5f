package shilu.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shilu.memory.Memory;
import shilu.preview.Preview;
import shilu.preview.Watch;
import shilu.problem.Problems;
import shilu.route.Outcome;
import shilu.route.Progress;
import shilu.route.Route;

/** Shows the site as it will be, and again after each saved file. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the site on 127.0.0.1, rebuilds after each change, reloads the browser.")
final class ServeCommand extends ConsoleCommand {
    @Mixin
    private RouteOptions route = new RouteOptions();

    @Option(names = "--port", paramLabel = "PORT", description = "Port to serve on (8080).")
    private int port = 8080;

    @Option(names = "--open", description = "Opens the site in the machine's browser.")
    private boolean open;

    // A place of its own, so that a preview never touches the site that is published.
    private final Path folder = Path.of(".shilu", "preview");

    private final Memory memory = Memory.lasting();
    private int changes;

    ServeCommand(Console console) {
        super(console);
    }

    @Override
    @SuppressWarnings("try") // The watch works by being open.
    public Integer call() throws IOException {
        try (var preview = Preview.of(folder, port);
                var watch = Watch.over(
                        List.of(route.content, route.templates), () -> followed(preview), this::changesGoUnseen)) {
            show(preview, Route::build);
            console.out().println(words().word("serve.address", preview.address()));
            if (open) Browser.open(preview.address());
            warmUp(preview);
            waitUntilStopped();
        }
        return Exit.DONE;
    }

    /** Goes the route in one of its ways. */
    private interface Way {
        Outcome go(Route route) throws IOException;
    }

    private void followed(Preview preview) {
        boolean isBuilt = rebuild(preview);
        // On a terminal the summary has said so.
        if (isBuilt && !console.isTerminal()) console.out().println(words().word("serve.rebuilt", ++changes));
    }

    private void changesGoUnseen(IOException reason) {
        console.err().println(words().word("serve.unseen", reason.getMessage()));
    }

    /** Goes the way once more: the first change would wait for all that the later ones find in memory. */
    private synchronized void warmUp(Preview preview) {
        try {
            var problems = new Problems(route.strict);
            new Route(route.into(folder), problems, Progress.quiet(), memory).rebuild(preview::show);
        } catch (IOException | RuntimeException | Error e) {
            // All has been told already; what is new is told when the next change meets it.
        }
    }

    private boolean rebuild(Preview preview) {
        return show(preview, route -> route.rebuild(preview::show));
    }

    /** Whether there is a new site to be seen. */
    private synchronized boolean show(Preview preview, Way way) {
        var problems = new Problems(route.strict);
        var watcher = new ProgressLine(console, words());
        try {
            var outcome = way.go(new Route(route.into(folder), problems, watcher.progress(), memory));
            watcher.clear();
            report(problems);
            if (outcome.isRejected()) preview.rejected(ProblemPrinter.text(problems.sorted(), words()));
            else {
                watcher.summary(outcome);
                preview.rebuilt();
            }
            return !outcome.isRejected();
        } catch (IOException | RuntimeException | Error e) {
            // Whatever goes wrong, the next saved file may put it right: the preview goes on.
            watcher.clear();
            String words = Failure.of(e, words()).text();
            console.err().println(words);
            preview.rejected(words);
            return false;
        }
    }

    private static void waitUntilStopped() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
