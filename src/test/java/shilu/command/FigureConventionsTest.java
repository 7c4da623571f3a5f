package shilu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the conventions of statistics allow; what they refuse is among the broken sites, under the same ids. */
class FigureConventionsTest {
    @TempDir
    Path work;

    @BeforeEach
    void layOut() throws IOException {
        SiteCase.sound().layOut(work);
    }

    private void write(String path, String text) throws IOException {
        Path file = work.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run check() {
        return SiteCase.run(work, "check", "--lang", "en");
    }

    @Test
    void s3TheDifferenceOfTwoLevelsIsNoGrowthAndMayBeShown() throws IOException {
        write("facts/extra.yaml", """
                - {id: extra, label: 名义增加额, formula: gdp-2024 - gdp-2023, unit: 亿元}
                """);
        assertThat(check().exit()).isEqualTo(Exit.DONE);
        write("facts/extra.yaml", """
                - {id: extra, label: 增长, formula: (gdp-2024 - gdp-2023) / gdp-2023, unit: "%"}
                """);
        assertThat(check().err()).contains("growth is computed from two levels of `gdp`");
        write("facts/extra.yaml", """
                - {id: extra, label: 增长, formula: gdp-2024 / gdp-2023 - 1, unit: "%"}
                """);
        assertThat(check().err()).contains("growth is computed from two levels of `gdp`");
    }

    @Test
    void s4ATotalMayDifferFromItsPartsByAsMuchAsIsWrittenAndNoMore() throws IOException {
        write("checks.yaml", """
                sums:
                  - {total: paper-2024, parts: [paper-2022, paper-2023], within: 7.7}
                """);
        assertThat(check().exit()).isEqualTo(Exit.DONE);
        write("checks.yaml", """
                sums:
                  - {total: paper-2024, parts: [paper-2022, paper-2023], within: 7.6}
                """);
        assertThat(check().err()).contains("the parts make 19.7万吨, the total is 12万吨");
    }

    @Test
    void s5ALineOfSeveralVintagesIsShownWithANoteThatSaysSo() throws IOException {
        write("facts/extra.yaml", """
                - {id: extra, subject: yunhe, indicator: gdp, period: 2022, value: 290, unit: 亿元, status: reported, vintage: final, source: daily-2024, as-printed: 290亿元}
                """);
        String chart = """
                kind: column
                title: 生产总值逐年上升
                subtitle: 云河市，各年，亿元
                points: [extra, gdp-2024]
                """;
        write("charts/extra.yaml", chart);
        assertThat(check().err()).contains("one line mixes vintages: final, preliminary");
        write("charts/extra.yaml", chart + "note: 前一年是最终核实数，后一年是初步核算数，不能直接相减\n");
        new Tree(Path.of("templates")).layOver(work.resolve("templates"));
        Path site = work.resolve("site");
        assertThat(SiteCase.run(work, "build", "--lang", "en", "--out", site).exit())
                .isEqualTo(Exit.DONE);
        var gallery = Jsoup.parse(Files.readString(site.resolve("charts/index.html")));
        assertThat(gallery.select("#chart-extra .by").text()).contains("前一年是最终核实数");
    }

    @Test
    void mapsAReviewedOneMayBeDrawnWhereItsNumberIsShown() throws IOException {
        write("media/counties.geojson", "{}");
        assertThat(check().err()).contains("content/media/counties.geojson").contains("no review number");
        Path settings = work.resolve("content/site.yaml");
        Files.writeString(
                settings,
                Files.readString(settings).replace("footer:\n", "footer:\n  - {label: 审图号, value: 晋S（2026）1号}\n"));
        assertThat(check().exit()).isEqualTo(Exit.DONE);
    }
}
