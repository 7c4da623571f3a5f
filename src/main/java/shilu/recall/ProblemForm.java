package shilu.recall;

import java.util.List;
import shilu.problem.Position;
import shilu.problem.Problem;
import shilu.problem.Severity;
import shilu.problem.Suggestion;

/** How problems are packed. */
public final class ProblemForm {
    private ProblemForm() {}

    public static byte[] pack(List<Problem> problems) {
        var packing = new Packing();
        write(problems, packing);
        return packing.bytes();
    }

    /** @throws RuntimeException of any kind for bytes that {@link #pack} didn't make */
    public static List<Problem> unpack(byte[] packed) {
        return read(new Unpacking(packed));
    }

    static void write(List<Problem> problems, Packing out) {
        out.all(problems, problem -> {
            out.text(problem.severity().name());
            write(problem.at(), out);
            out.text(problem.rule());
            out.all(problem.arguments(), argument -> write(argument, out));
        });
    }

    static List<Problem> read(Unpacking in) {
        return in.all(
                () -> new Problem(Severity.valueOf(in.text()), position(in), in.text(), in.all(() -> argument(in))));
    }

    static void write(Position at, Packing out) {
        out.text(at.file());
        out.number(at.line());
        out.number(at.column());
    }

    static Position position(Unpacking in) {
        return new Position(in.text(), in.number(), in.number());
    }

    /** An argument is shown as its text, unless it is a suggestion. */
    private static void write(Object argument, Packing out) {
        boolean suggests = argument instanceof Suggestion;
        out.flag(suggests);
        if (!suggests) {
            out.text(argument.toString());
            return;
        }
        var suggestion = (Suggestion) argument;
        out.text(suggestion.typed());
        out.texts(suggestion.nearest());
        out.number(suggestion.known());
    }

    private static Object argument(Unpacking in) {
        return in.flag() ? new Suggestion(in.text(), in.texts(), in.number()) : in.text();
    }
}
