package shilu.command;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import shilu.exchange.LedgerDifference;
import shilu.problem.Problems;

/** Lists what changed between two ledgers. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Lists the figures that differ between two ledgers.")
final class DiffCommand extends ConsoleCommand {
    @Parameters(index = "0", paramLabel = "OLD", description = "A data/ledger.json, or the folder of its site.")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The other.")
    private Path after;

    DiffCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        var problems = new Problems(false);
        var difference = LedgerDifference.between(before, after, problems);
        if (difference.isEmpty()) return report(problems);
        DifferencePrinter.print(difference.get(), console, common());
        return Exit.DONE;
    }
}
