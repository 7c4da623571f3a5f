package shilu.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import shilu.problem.Catalogue;
import shilu.problem.Language;

/**
 * Where a command speaks to.
 *
 * @param isTerminal whether somebody watches, so that progress is worth showing
 */
record Console(PrintWriter out, PrintWriter err, boolean isTerminal) {
    Console(PrintStream out, PrintStream err, boolean isTerminal) {
        this(writer(out), writer(err), isTerminal);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
    }

    /** The words in the language asked for, or in that of the machine. */
    Catalogue catalogue(Optional<Language> asked) {
        return Catalogue.in(asked.orElseGet(() -> Language.of(Locale.getDefault(Locale.Category.DISPLAY))));
    }
}
