package shilu.command;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import shilu.problem.Catalogue;
import shilu.route.Outcome;
import shilu.route.Progress;
import shilu.route.Stage;

/** On a terminal: one line that says what a run is at, and one that says what came of it. Elsewhere: silence. */
final class ProgressLine {
    private static final String START_OF_LINE = "\r\033[K";

    private final Console console;
    private final Catalogue words;
    private final Progress progress = new Progress(this::show);

    ProgressLine(Console console, Catalogue words) {
        this.console = console;
        this.words = words;
    }

    Progress progress() {
        return progress;
    }

    private void show(Stage stage) {
        if (!console.isTerminal()) return;
        console.err().print(START_OF_LINE + words.word("stage." + key(stage)) + " …");
        console.err().flush();
    }

    void clear() {
        if (!console.isTerminal()) return;
        console.err().print(START_OF_LINE);
        console.err().flush();
    }

    void summary(Outcome outcome) {
        if (!console.isTerminal()) return;
        var tally = outcome.tally().orElseThrow();
        String done = words.word("summary.done", tally.pages(), tally.pictures(), tally.figures());
        String changed = outcome.changes()
                .map(changes -> words.word(
                        "summary.changes", changes.added(), changes.changed(), changes.removed(), changes.same()))
                .orElse("");
        console.out().println(done + times() + changed);
    }

    private String times() {
        var times = progress.times();
        return Arrays.stream(Stage.values())
                .filter(times::containsKey)
                .map(stage -> words.word("stage." + key(stage)) + " " + seconds(times.get(stage)))
                .collect(Collectors.joining(", ", " [", "] "));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
    }

    private static String key(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}
