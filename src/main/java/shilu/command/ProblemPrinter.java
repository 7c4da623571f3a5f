package shilu.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import shilu.problem.Catalogue;
import shilu.problem.Problem;
import shilu.problem.Problems;
import shilu.problem.Severity;

/** Shows the problems of a run, sorted, once: as text for people, or as JSON for programs. */
final class ProblemPrinter {
    private static final JsonFactory JSON = new JsonFactory();

    private ProblemPrinter() {}

    static void print(Problems problems, Console console, CommonOptions common) {
        var catalogue = common.catalogue(console);
        var sorted = problems.sorted();
        if (common.format == CommonOptions.Format.json) {
            console.out().println(json(sorted, catalogue));
            return;
        }
        sorted.forEach(problem -> console.err().println(catalogue.text(problem)));
        if (problems.hasErrors()) console.err().println(summary(sorted, catalogue));
    }

    /** All problems as people read them, one after the other. */
    static String text(List<Problem> problems, Catalogue catalogue) {
        var text = new StringBuilder();
        problems.forEach(problem -> text.append(catalogue.text(problem)).append('\n'));
        return text.toString();
    }

    private static String summary(List<Problem> problems, Catalogue catalogue) {
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        return catalogue.word("summary.problems", errors, problems.size() - errors);
    }

    private static String json(List<Problem> problems, Catalogue catalogue) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (Problem problem : problems) {
                json.writeStartObject();
                json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
                json.writeStringField("rule", problem.rule());
                json.writeStringField("file", problem.at().file());
                json.writeNumberField("line", problem.at().line());
                json.writeNumberField("column", problem.at().column());
                json.writeStringField("message", catalogue.message(problem));
                json.writeStringField("mend", catalogue.mend(problem));
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
