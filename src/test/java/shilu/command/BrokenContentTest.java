package shilu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks a sound site in every way that people break one, and reads what they are told. */
class BrokenContentTest {
    static List<SiteCase> cases() throws IOException {
        return SiteCase.in("broken");
    }

    @TempDir
    static Path shared;

    /** A site that was built before anybody made a mistake. */
    private static Path site;

    @BeforeAll
    static void buildTheSoundSite() throws IOException {
        SiteCase.sound().layOut(shared);
        site = shared.resolve("site");
        var built = SiteCase.run(shared, "build", "--out", site);
        assertThat(built.exit()).as(built.err()).isEqualTo(Exit.DONE);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyMistakeIsNamedWithItsPlaceAndItsMend(SiteCase broken, @TempDir Path work) throws IOException {
        broken.layOut(work);
        var before = new Tree(site).texts();

        var english = SiteCase.run(work, "check", "--lang", "en");
        var chinese = SiteCase.run(work, "build", "--lang", "zh", "--out", site);

        assertThat(english.exit()).isEqualTo(Exit.CONTENT);
        assertThat(chinese.exit()).isEqualTo(Exit.CONTENT);
        assertThat(english.out()).isEmpty();
        assertThat(english.err()).doesNotContain("\tat ", "Exception").doesNotContainPattern("\\{\\d}");
        assertThat(chinese.err()).doesNotContainPattern("\\{\\d}");
        Golden.text(english.err(), broken.folder().resolve("problems.en.txt"));
        Golden.text(chinese.err(), broken.folder().resolve("problems.zh.txt"));
        assertThat(new Tree(site).texts()).isEqualTo(before);
    }
}
