package shilu.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import shilu.problem.Position;
import shilu.problem.Problem;
import shilu.problem.Severity;
import shilu.write.OutputException;

/** Says what the machine couldn't do. */
final class MachineFailure {
    private MachineFailure() {}

    static int report(IOException failure, Console console, CommonOptions common) {
        var catalogue = common.catalogue(console);
        var problem = failure instanceof OutputException known
                ? new Problem(Severity.ERROR, Position.of(""), known.rule(), known.arguments())
                : new Problem(Severity.ERROR, Position.of(""), "machine-failed", List.of(reason(failure)));
        console.err().println(catalogue.word("error") + catalogue.message(problem));
        console.err().println("  " + catalogue.word("hint") + catalogue.mend(problem));
        return Exit.MACHINE;
    }

    private static String reason(IOException failure) {
        if (failure instanceof FileSystemException disk)
            return disk.getFile() + (disk.getReason() == null ? "" : ": " + disk.getReason());
        return String.valueOf(failure.getMessage());
    }
}
