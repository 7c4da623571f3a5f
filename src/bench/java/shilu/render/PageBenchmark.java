package shilu.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Optional;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import shilu.bench.Shipped;
import shilu.draw.Draw;
import shilu.exchange.Exchange;
import shilu.memory.Memory;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.site.OutputFile;
import shilu.site.Page;

/** One article from its prose to the bytes of its page: what templates read, and the templates. */
@State(Scope.Thread)
public class PageBenchmark {
    private Edition edition;
    private Parts parts;
    private Page page;

    @Setup
    public void resolve() throws IOException {
        var site = Shipped.site();
        var drawings = Draw.draw(site.report(), new Problems(), Runnable::run);
        var tables = Exchange.publish(site).tables();
        var templates = TemplateFolder.read(Path.of("templates"));
        edition = new Basis(
                        site.withoutProse(),
                        drawings,
                        Speakers.of(site),
                        Tellers.of(site),
                        tables,
                        templates,
                        Optional.empty(),
                        "")
                .answer();
        var versions = new EnumMap<Language, Supplier<String>>(Language.class);
        for (Language language : site.report().settings().languages()) versions.put(language, () -> "0123abcd");
        parts = Parts.of(site, versions, Memory.none());
        page = Shipped.page(edition.site());
    }

    @Benchmark
    public Optional<OutputFile> article() {
        return Contents.page(page, edition, parts);
    }
}
