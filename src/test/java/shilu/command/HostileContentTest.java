package shilu.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.SPARSE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** Content that is made to hurt: never a stack trace, never an endless run, never a file outside the site. */
class HostileContentTest {
    /** Far more than any of these takes, far less than a run without an end. */
    private static final Duration BOUND = Duration.ofSeconds(120);

    private static final String FACT =
            "- {id: extra, subject: yunhe, indicator: gdp, period: 2022, value: %s, unit: 亿元, status: reported, "
                    + "source: daily-2024, as-printed: 280亿元}\n";

    /** A sparse file costs the disk nothing. */
    private static final Set<OpenOption> HOLLOW = Set.of(CREATE_NEW, WRITE, SPARSE);

    @TempDir
    Path work;

    /** @param file under the content folder, laid over the sound content */
    private record Hostile(String name, String file, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeEach
    void layOutTheSoundSite() throws IOException {
        SiteCase.sound().layOut(work);
    }

    private static Hostile page(String name, String body) {
        return new Hostile(name, "pages/hostile.md", "---\ntitle: 题\nsummary: 要\n---\n" + body);
    }

    private static Hostile fact(String name, String value) {
        return new Hostile(name, "facts/hostile.yaml", FACT.formatted(value));
    }

    private static Hostile formula(String name, String formula) {
        return new Hostile(
                name, "facts/hostile.yaml", "- {id: extra, label: 算, unit: 亿元, formula: \"" + formula + "\"}\n");
    }

    private static Hostile diagram(String name, String title) {
        return new Hostile(
                name,
                "diagrams/hostile.yaml",
                "kind: chain\ntitle: " + title + "\nsubtitle: 短\nboxes:\n- {id: a, label: 甲}\n- {id: b, label: 乙}\n"
                        + "arrows:\n- {from: a, to: b}\n");
    }

    private static Hostile title(String name, String title) {
        return new Hostile(name, "pages/hostile.md", "---\ntitle: " + title + "\nsummary: 要\n---\n文\n");
    }

    static Stream<Hostile> refused() {
        return Stream.of(
                new Hostile("flow lists, deep", "facts/hostile.yaml", "[".repeat(100_000)),
                new Hostile("flow mappings, deep", "facts/hostile.yaml", "{a: ".repeat(50_000)),
                new Hostile("block lists, deep", "facts/hostile.yaml", "- ".repeat(50_000) + "a"),
                new Hostile("a bomb of aliases", "facts/hostile.yaml", bomb()),
                new Hostile(
                        "half a million rows", "series/hostile.yaml", "title: 多\npoints:\n" + "- a\n".repeat(500_000)),
                new Hostile("a comment alone, long", "facts/hostile.yaml", "#" + "注".repeat(500_000)),
                fact("an exponent without end", "1e999999999"),
                fact("an exponent below all", "1e-999999999"),
                fact("a hundred thousand digits", "9".repeat(100_000)),
                fact("a number that is none", "NaN"),
                formula("parentheses, deep", "(".repeat(20_000) + "gdp-2024" + ")".repeat(20_000)),
                formula("signs, long", "- ".repeat(20_000) + "gdp-2024"),
                formula("a power by hand", "gdp-2024" + " * 999999999999999999".repeat(2_000)),
                title("half a surrogate", "\"\\uD800\""),
                title("a null", "\"a\\0b\""),
                title("a bell", "\"a\\ab\""),
                title("text that turns round", "\"abc\\u202Edcba\""),
                new Hostile("a page that leaves the folder", "pages/a..b.md", "---\ntitle: 题\nsummary: 要\n---\n文\n"),
                new Hostile("a chart that leaves the folder", "charts/a..b.yaml", "kind: column\n"),
                page("an escape", "a\u001B[31mb"),
                page("a null character's neighbour", "a\u0001b"),
                page("no character", "a\uFFFEb"));
    }

    /** What a person may write, however strange: refused or shown, but in time. */
    static Stream<Hostile> borne() {
        return Stream.of(
                page("quotes, deep", ">".repeat(20_000) + " 字"),
                page("lists, deep", lists(2_000)),
                page("brackets", "[".repeat(50_000)),
                page("brackets that close", "[a](".repeat(8_000)),
                page("pictures", "![".repeat(20_000)),
                page("stars", "*a _b ".repeat(30_000)),
                page("stars without end", "*".repeat(100_000)),
                page("backticks", backticks()),
                page("less-than signs", "<".repeat(50_000)),
                page("comments that never end", "<!-- ".repeat(20_000)),
                page("boxes, deep", "<div>".repeat(20_000)),
                page("references", "{{".repeat(30_000)),
                page("footnotes", "[^1]".repeat(10_000) + "\n\n[^1]: [^1]\n"),
                page("a table that is wide", "|" + "a|".repeat(3_000) + "\n|" + "-|".repeat(3_000) + "\n"),
                page("a table that is long", "|a|b|\n|-|-|\n" + "|1月|2月|\n".repeat(4_000)),
                page(
                        "links in a paragraph without end",
                        "见[北山](/places/beishan.html)、[方法](../method.md)。\n".repeat(40_000)),
                page("brackets in a paragraph without end", "[a](b)".repeat(300_000)),
                page("references in a paragraph without end", "{{paper-2024}}".repeat(100_000)),
                page("tags in a paragraph without end", "<b>".repeat(300_000)),
                page("entities in a paragraph without end", "&amp;".repeat(300_000)),
                page("codes in a paragraph without end", "`a`".repeat(300_000)),
                page("ways out of the site", "见[报社](https://example.org/)。\n\n".repeat(20_000)),
                page("a line that is long", "煤".repeat(700_000)),
                page("elements that take in what follows", "<div>\n" + "</title><title>x\n".repeat(100_000)),
                diagram("a picture's title without end", "煤焦化工厂".repeat(4_000)),
                diagram("a picture's title of words without end", "word and 10 billion ".repeat(4_000)),
                page("odd blanks", "a\u0085b\u2028c\u2029d\u00A0e\u3000f\u200Bg"),
                page("headings", "## 题\n\n".repeat(5_000)),
                page("numbers", "1234567890123456789".repeat(10_000)),
                page("numerals in characters", "一百".repeat(50_000)),
                page("a quotation that never ends", "\"" + "煤".repeat(200_000)),
                page("a parenthesis that never ends", "(" + "煤".repeat(200_000)),
                page("letters", "a".repeat(200_000)),
                page("a year and blanks", "2020" + " ".repeat(100_000) + "年"),
                page("digits and signs", "1,2,3.4.5%".repeat(20_000)),
                page("links of definitions", definitions()));
    }

    @ParameterizedTest
    @MethodSource
    void refused(Hostile content) throws IOException {
        var run = run(content);

        assertThat(run.exit()).as(brief(run)).isEqualTo(Exit.CONTENT);
        assertThat(run.err()).contains("  --> content/").contains("hint: ");
        assertUntouched(run);
    }

    @ParameterizedTest
    @MethodSource
    void borne(Hostile content) throws IOException {
        var run = run(content);

        assertThat(run.exit()).as(brief(run)).isIn(Exit.DONE, Exit.CONTENT);
        if (run.exit() == Exit.CONTENT) assertUntouched(run);
        else assertXmlParses();
    }

    @Test
    void largeFilesAreNotEvenRead() throws Exception {
        for (String name : List.of("facts/large.yaml", "pages/large.md", "media/large.bin")) {
            Path file = work.resolve("content").resolve(name);
            try (var channel = Files.newByteChannel(file, HOLLOW)) {
                channel.position(200_000_000);
                channel.write(UTF_8.encode("a"));
            }
            var child = child("-Xmx96m", "check", "--lang", "en");
            assertThat(child.exit()).as(name + " " + child.err()).isEqualTo(Exit.CONTENT);
            assertThat(child.err()).contains("content/" + name).doesNotContain("\tat ");
            Files.delete(file);
        }
    }

    @Test
    void aNameThatWindowsKeepsForADeviceIsToldAtItsFile() throws IOException {
        for (String name : List.of(
                "charts/con.yaml", "facts/AUX.yaml", "pages/nul.md", "pages/lpt9/method.md", "media/com1.png")) {
            Path file = work.resolve("content").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
            var run = SiteCase.run(work, "check", "--lang", "en");
            assertThat(run.exit()).isEqualTo(Exit.CONTENT);
            assertThat(run.err())
                    .contains(
                            "error: Windows allows no file to be called `" + name + "`\n  --> content/" + name + "\n");
            Files.delete(file);
        }
    }

    @Test
    void aNameThatHoldsAnEndOfLineOrAnEscapeIsShownOnOneLine() throws IOException {
        var name = "facts/a\nb\u001b[2J\u202e.yaml";
        Files.writeString(work.resolve("content").resolve(name), "- {");
        var run = SiteCase.run(work, "check", "--lang", "en");
        assertThat(run.err().lines()).contains("  --> content/facts/a\\u000ab\\u001b[2J\\u202e.yaml:1:4");
    }

    @Test
    void whatIsNoFileIsLeftAlone() throws Exception {
        Path outside = Files.writeString(work.resolve("secret.txt"), "秘密");
        Files.createSymbolicLink(work.resolve("content/media/link.txt"), outside);
        Files.createSymbolicLink(work.resolve("content/facts/folder"), work);
        new ProcessBuilder("mkfifo", work.resolve("content/pages/pipe.md").toString())
                .start()
                .waitFor();

        var run = assertTimeoutPreemptively(BOUND, () -> SiteCase.run(work, "check", "--lang", "en"));

        assertThat(run.exit()).isEqualTo(Exit.CONTENT);
        assertThat(run.err())
                .contains("media/link.txt", "facts/folder", "pages/pipe.md")
                .doesNotContain("秘密");
    }

    private Run run(Hostile content) throws IOException {
        Path file = work.resolve("content").resolve(content.file());
        Files.createDirectories(file.getParent());
        Files.writeString(file, content.text(), UTF_8);
        Path out = work.resolve("site");
        return assertTimeoutPreemptively(BOUND, () -> SiteCase.run(work, "build", "--lang", "en", "--out", out));
    }

    private void assertUntouched(Run run) {
        assertThat(run.err()).doesNotContain("\tat ").doesNotContain("java.lang");
        assertThat(work.resolve("site")).doesNotExist();
    }

    private void assertXmlParses() throws IOException {
        try (var walk = Files.walk(work.resolve("site"))) {
            for (Path file : walk.filter(HostileContentTest::isXml).toList()) {
                var source = new InputSource(new StringReader(Files.readString(file)));
                assertThatCode(() -> DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(source))
                        .as(file.toString())
                        .doesNotThrowAnyException();
            }
        }
    }

    private static boolean isXml(Path file) {
        String name = file.toString();
        return name.endsWith(".xml") || name.endsWith(".svg");
    }

    private Run child(String heap, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        var err = Files.createTempFile(work, "err", ".txt");
        var process = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectError(err.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Run(process.waitFor(), "", Files.readString(err));
    }

    private static String brief(Run run) {
        return run.err().substring(0, Math.min(1500, run.err().length()));
    }

    private static String bomb() {
        var bomb = new StringBuilder("- &a0 [煤, 煤, 煤, 煤, 煤, 煤, 煤, 煤, 煤]\n");
        for (int i = 1; i < 12; i++)
            bomb.append("- &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(8) + "*a" + (i - 1) + "]\n");
        return bomb.toString();
    }

    private static String lists(int depth) {
        var lists = new StringBuilder();
        for (int i = 0; i < depth; i++) lists.append("  ".repeat(i)).append("- 项\n");
        return lists.length() > 2_900_000 ? lists.substring(0, 2_000_000) : lists.toString();
    }

    private static String backticks() {
        var backticks = new StringBuilder();
        for (int i = 1; i < 700; i++) backticks.append("e").append("`".repeat(i));
        return backticks.toString();
    }

    private static String definitions() {
        var text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) text.append("[a" + i + "]: b" + i + "\n");
        return text.append("[a]".repeat(2_000)).toString();
    }
}
