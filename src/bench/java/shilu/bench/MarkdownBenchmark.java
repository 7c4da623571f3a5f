package shilu.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import shilu.markdown.Markdown;
import shilu.model.Prose;
import shilu.problem.Problems;
import shilu.read.MarkdownFile;

/** One article from Markdown to the tree of its prose. */
@State(Scope.Thread)
public class MarkdownBenchmark {
    private final MarkdownFile article = Shipped.article();

    @Benchmark
    public Prose article() {
        return Markdown.read(article.body(), article.lines(), new Problems());
    }
}
