package shilu.command;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shilu.archive.Archive;
import shilu.problem.Problems;
import shilu.route.Progress;
import shilu.route.Route;

/** Looks every fact up in the archived text of its source. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Finds each fact's printed figure in the archived text of its source.")
final class VerifyCommand extends ConsoleCommand {
    @Mixin
    private RouteOptions route = new RouteOptions();

    @Option(names = "--archive", required = true, paramLabel = "DIR", description = "Folder of the archived texts.")
    private Path archive;

    VerifyCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        var problems = new Problems(route.strict);
        var report = new Route(route.into(Path.of("site")), problems, Progress.quiet()).report();
        if (report.isEmpty()) return report(problems);
        int found = Archive.verify(report.get(), archive, problems);
        int exit = report(problems);
        console.out()
                .println(
                        words().word("verify.found", found, report.get().facts().size()));
        return exit;
    }
}
