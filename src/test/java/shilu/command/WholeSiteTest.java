package shilu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares whole sites, missing and unexpected files included. */
class WholeSiteTest {
    static List<SiteCase> cases() throws IOException {
        return SiteCase.in("sites");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theWholeSiteIsAsExpected(SiteCase site, @TempDir Path work) throws IOException {
        site.layOut(work);

        var run = SiteCase.run(work, "build", "--lang", "en", "--out", work.resolve("site"));

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        Golden.tree(work.resolve("site"), site.folder().resolve("expected"));
    }
}
