package shilu.check;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import shilu.bench.Shipped;
import shilu.markdown.Markdown;
import shilu.memory.Memory;
import shilu.model.Figure;
import shilu.model.Prose;
import shilu.problem.Language;
import shilu.problem.Problems;

/** The search for numbers without a source in one article. */
@State(Scope.Thread)
public class GateBenchmark {
    private final Problems problems = new Problems();
    private final Gate gate = new Gate(List.of(), new Registry<Figure>("fact", problems), Memory.none());
    private final Prose article =
            Markdown.read(Shipped.article().body(), Shipped.article().lines(), problems);

    /** A page with a mistake would be slower, for its message. */
    @TearDown
    public void nothingIsWrong() {
        if (!problems.sorted().isEmpty()) throw new IllegalStateException(problems.sorted().toString());
    }

    @Benchmark
    public Problems article() {
        gate.check(article, Language.ZH, problems);
        return problems;
    }
}
