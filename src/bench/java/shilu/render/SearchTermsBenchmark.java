package shilu.render;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import shilu.bench.Shipped;

/** The pairs of characters and the words of one article, as the search index takes them in. */
@State(Scope.Thread)
public class SearchTermsBenchmark {
    private final String article = Shipped.article().body();

    @Benchmark
    public void article(Blackhole taken) {
        SearchTerms.read(article, new SearchTerms.Visit() {
            @Override
            public void pair(int first, int second) {
                taken.consume(first << 16 | second);
            }

            @Override
            public void word(String word) {
                taken.consume(word);
            }
        });
    }
}
