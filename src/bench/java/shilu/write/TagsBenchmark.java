package shilu.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import shilu.bench.Shipped;
import shilu.site.OutputFile;

/** The start tags of one finished page, and the links in them. */
@State(Scope.Thread)
public class TagsBenchmark {
    private final OutputFile page = page(Shipped.ARTICLE.replace(".md", ".html"));

    private static OutputFile page(String path) {
        try {
            return new OutputFile(path, Files.readAllBytes(Path.of("site", path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public Optional<Linked> article() {
        return Linked.of(page);
    }
}
