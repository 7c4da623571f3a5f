package shilu.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shilu.problem.Problems;
import shilu.route.Route;

/** Builds the site. */
@Command(name = "build", mixinStandardHelpOptions = true, description = "Builds content and templates into the site.")
final class BuildCommand extends ConsoleCommand {
    @Mixin
    private RouteOptions route = new RouteOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the site (site).")
    private Path out = Path.of("site");

    @Option(
            names = "--precompress",
            description = "Put compressed twins (.gz, .br) beside the files, for hosts that send them.")
    private boolean precompress;

    BuildCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        for (Path source : List.of(route.content, route.templates))
            if (isWithin(out, source)) {
                console.err().println(words().word("build.out-within", out, source));
                return Exit.USAGE;
            }
        var problems = new Problems(route.strict);
        var watcher = new ProgressLine(console, words());
        var outcome = new Route(route.into(out, precompress), problems, watcher.progress()).build();
        watcher.clear();
        int exit = report(problems);
        if (!outcome.isRejected()) watcher.summary(outcome);
        return exit;
    }

    /** Pages among the content would be taken for content the next time. */
    private static boolean isWithin(Path path, Path folder) {
        return path.toAbsolutePath()
                .normalize()
                .startsWith(folder.toAbsolutePath().normalize());
    }
}
