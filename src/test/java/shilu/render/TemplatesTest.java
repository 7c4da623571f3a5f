package shilu.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shilu.problem.Catalogue;
import shilu.problem.Language;
import shilu.problem.Problem;

class TemplatesTest {
    @TempDir
    Path folder;

    private Path templates() throws IOException {
        Path copy = folder.resolve("templates");
        try (Stream<Path> files = Files.walk(Rendered.TEMPLATES)) {
            for (Path file : files.toList()) {
                Path to = copy.resolve(Rendered.TEMPLATES.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(to);
                else Files.copy(file, to);
            }
        }
        return copy;
    }

    private static Rendered rendered(Path templates) {
        return Rendered.of(Fixture.plain(), templates, Optional.empty(), 2);
    }

    @Test
    void aTemplateThatAsksForAnUnknownFieldIsNamedWithLineAndColumn() throws IOException {
        Path templates = templates();
        Files.writeString(templates.resolve("pages/glossary.ftlh"), "<p>\n  ${it.word}\n</p>\n");
        var problems = rendered(templates).problems().sorted();
        assertThat(problems).extracting(Problem::rule).containsExactly("template-failed");
        assertThat(problems.get(0).at()).hasToString("templates/pages/glossary.ftlh:2:5");
        assertThat(Catalogue.in(Language.EN).message(problems.get(0)))
                .contains("it.word")
                .doesNotContain("Tip:");
    }

    @Test
    void aTemplateThatIsNoTemplateIsNamedWithLineAndColumn() throws IOException {
        Path templates = templates();
        Files.writeString(templates.resolve("pages/glossary.ftlh"), "<#if x>\n");
        var problems = rendered(templates).problems().sorted();
        assertThat(problems).extracting(Problem::rule).containsExactly("template-failed");
        assertThat(problems.get(0).at().file()).isEqualTo("templates/pages/glossary.ftlh");
    }

    @Test
    void aTemplateThatIsNotUtf8IsNamedWhereverItIsUsed() throws IOException {
        Path templates = templates();
        Files.writeString(templates.resolve("partials/footer.ftlh"), "<p>页脚</p>", Charset.forName("GBK"));
        Files.writeString(templates.resolve("assets/site.css"), "/* 样式 */", Charset.forName("GBK"));
        assertThat(rendered(templates).problems().sorted())
                .extracting(problem -> problem.rule() + " " + problem.at())
                .containsExactly(
                        "encoding-unknown templates/assets/site.css",
                        "encoding-unknown templates/partials/footer.ftlh");
    }

    @Test
    void wordsThatCanNotBeReadAreNamed() throws IOException {
        Path templates = templates();
        Path words = templates.resolve("messages/zh.properties");
        Files.writeString(words, Files.readString(words) + "broken=\\u12\n");
        assertThat(rendered(templates).problems().sorted())
                .extracting(problem -> problem.rule() + " " + problem.at())
                .contains("template-failed templates/messages/zh.properties");
    }

    @Test
    void aMissingTemplateIsNamed() throws IOException {
        Path templates = templates();
        Files.delete(templates.resolve("pages/glossary.ftlh"));
        var problems = rendered(templates).problems().sorted();
        assertThat(problems).extracting(Problem::rule).containsExactly("template-missing");
        assertThat(problems.get(0).at().file()).isEqualTo("templates/pages/glossary.ftlh");
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThat(rendered(folder.resolve("none")).problems().sorted())
                .extracting(Problem::rule)
                .containsExactly("template-missing");
    }

    @Test
    void templatesCanNeitherLoadClassesNorReachBehindViews() throws IOException {
        Path templates = templates();
        Files.writeString(
                templates.resolve("pages/glossary.ftlh"), "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
        Files.writeString(templates.resolve("pages/places.ftlh"), "${it?api.class}");
        assertThat(rendered(templates).problems().sorted())
                .extracting(Problem::rule)
                .containsOnly("template-failed")
                .hasSize(2);
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        var files = new TemplateFiles(TemplateFolder.read(Rendered.TEMPLATES), new shilu.problem.Problems());
        assertThat(Words.in(Language.EN, files).all().keySet())
                .isEqualTo(Words.in(Language.ZH, files).all().keySet());
    }

    @Test
    void partialsStayUnderThirtyLines() throws IOException {
        try (Stream<Path> partials = Files.list(Rendered.TEMPLATES.resolve("partials"))) {
            for (Path partial : partials.toList())
                assertThat(Files.readAllLines(partial)).as(partial.toString()).hasSizeLessThan(30);
        }
    }
}
