package shilu.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shilu.problem.Catalogue;
import shilu.problem.Position;
import shilu.problem.Problem;
import shilu.problem.Severity;
import shilu.write.OutputException;

/**
 * What kept a command from its end: something that the machine couldn't do, or a mistake of ours.
 *
 * @param exit the command's exit code
 * @param text for whoever started the command
 */
record Failure(int exit, String text) {
    private static final int REPORTED_LINES = 40;

    static Failure of(Throwable failure, Catalogue catalogue) {
        return machine(failure)
                .map(known -> new Failure(Exit.MACHINE, words(known, catalogue)))
                .orElseGet(() -> new Failure(Exit.BUG, catalogue.word("bug") + "\n" + trace(failure)));
    }

    /** The disk's own failure, which threads and streams wrap in others. */
    private static Optional<IOException> machine(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                .filter(IOException.class::isInstance)
                .map(IOException.class::cast)
                .findFirst();
    }

    private static String words(IOException failure, Catalogue catalogue) {
        var problem = failure instanceof OutputException known
                ? new Problem(Severity.ERROR, Position.of(""), known.rule(), known.arguments())
                : failure instanceof BindException
                        ? new Problem(Severity.ERROR, Position.of(""), "port-taken", List.of())
                        : new Problem(Severity.ERROR, Position.of(""), "machine-failed", List.of(reason(failure)));
        return catalogue.word("error") + catalogue.message(problem) + "\n  " + catalogue.word("hint")
                + catalogue.mend(problem);
    }

    private static String reason(IOException failure) {
        if (failure instanceof FileSystemException disk)
            return disk.getFile() + (disk.getReason() == null ? "" : ": " + disk.getReason());
        return String.valueOf(failure.getMessage());
    }

    /** The top of the trace; a stack that overflowed would fill the screen with one line. */
    private static String trace(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString().lines().limit(REPORTED_LINES).collect(Collectors.joining("\n"));
    }
}
