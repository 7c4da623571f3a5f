package shilu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds the same content in other surroundings and expects the same bytes. */
class SameBytesTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path work;

    @AfterEach
    void giveTheSurroundingsBack() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "tr-TR", "de-DE", "th-TH-u-ca-buddhist-nu-thai", "zh-TW"})
    void theMachinesLocaleDoesNotMatter(String tag) throws IOException {
        var here = built("one", 2);

        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(built("other", 2)).isEqualTo(here);
    }

    @Test
    void theTimeZoneDoesNotMatter() throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        var east = built("one", 2);

        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));

        assertThat(built("other", 2)).isEqualTo(east);
    }

    @Test
    void theFolderDoesNotMatter() throws IOException {
        assertThat(built("我的 报告/二〇二五 年", 2)).isEqualTo(built("one", 2));
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() throws IOException {
        assertThat(built("four", 4)).isEqualTo(built("one", 1));
    }

    @Test
    void theProjectsOwnSiteIsTheSameEverywhere() throws IOException {
        var here = built("one", 1, Path.of("content"), Path.of("templates"));

        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(built("另 一处", 4, Path.of("content"), Path.of("templates"))).isEqualTo(here);
    }

    private Map<String, String> built(String name, int threads) throws IOException {
        Path folder = work.resolve(name);
        SiteCase.sound().layOut(folder);
        return built(name, threads, folder.resolve("content"), folder.resolve("templates"));
    }

    private Map<String, String> built(String name, int threads, Path content, Path templates) throws IOException {
        Path site = work.resolve(name).resolve("site");
        var words = List.of(
                "build",
                "--lang=en",
                "--threads",
                threads,
                "--content",
                content,
                "--templates",
                templates,
                "--out",
                site);
        var run = Run.of(words.toArray());
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        return new Tree(site).texts();
    }
}
