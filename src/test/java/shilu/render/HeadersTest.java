package shilu.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HeadersTest {
    private static final String POLICY = "default-src 'none'; script-src 'self' 'sha256-%s'; style-src 'self';"
            + " img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    private static final String FRAMED =
            "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none';" + " frame-ancestors *";

    private final Rendered rendered = Rendered.of(Fixture.plain().withProjects());

    private Map<String, List<String>> rules() {
        var rules = new LinkedHashMap<String, List<String>>();
        List<String> current = new ArrayList<>();
        for (String line : rendered.text("_headers").lines().toList())
            if (line.startsWith(" ")) current.add(line.strip());
            else
                assertThat(rules.put(line, current = new ArrayList<>()))
                        .as(line)
                        .isNull();
        return rules;
    }

    private static boolean fits(String pattern, String path) {
        return pattern.endsWith("*")
                ? path.startsWith(pattern.substring(0, pattern.length() - 1))
                : path.equals(pattern);
    }

    private List<String> sent(String path, String header) {
        return rules().entrySet().stream()
                .filter(rule -> fits(rule.getKey(), path))
                .flatMap(rule -> rule.getValue().stream())
                .filter(line -> line.startsWith(header + ": "))
                .map(line -> line.substring(header.length() + 2))
                .toList();
    }

    @Test
    void everyPageComesUnderOnePolicyThatNamesItsInlineScript() {
        rendered.pages().forEach((path, page) -> {
            if (isEmbedded(path)) return;
            String boot = page.select("script:not([src]):not([type])").first().data();
            assertThat(sent("/" + path, "Content-Security-Policy"))
                    .as(path)
                    .containsExactly(POLICY.formatted(Digest.base64(boot.getBytes(UTF_8))));
        });
    }

    private static boolean isEmbedded(String path) {
        return path.startsWith("embed/");
    }

    @Test
    void aPageInOthersPagesMayDoNothingButShowItself() {
        var embedded = rendered.pages().keySet().stream()
                .filter(HeadersTest::isEmbedded)
                .toList();
        assertThat(embedded).isNotEmpty();
        for (String path : embedded) {
            assertThat(sent("/" + path, "Content-Security-Policy")).as(path).containsExactly(FRAMED);
            var page = rendered.page(path);
            assertThat(page.select("script, iframe, form, [style], style, img"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(path)
                    .isEqualTo(FRAMED.replace("; frame-ancestors *", ""));
        }
    }

    @Test
    void pagesAreAskedForAnewAndAssetsKept() {
        for (String path : rendered.files().keySet())
            if (path.endsWith(".html"))
                assertThat(sent("/" + path, "Cache-Control")).containsExactly("no-cache");
            else if (path.startsWith("assets/"))
                assertThat(sent("/" + path, "Cache-Control")).containsExactly("public, max-age=31536000, immutable");
    }

    @Test
    void whatHasNoPageIsNotSniffed() {
        assertThat(sent("/nowhere", "X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    void pagesToEmbedMayStandInOthersPagesAndNoOthersMay() {
        var files = new TreeSet<>(List.of("embed/a.html", "embed/picture.png", "en/embed/a.html", "topics/a.html"));
        String text = new String(Headers.of(files, "base-uri 'none'").bytes(), UTF_8);
        assertThat(text)
                .contains("/embed/a.html\n  Content-Security-Policy: " + FRAMED + "\n")
                .contains("/en/embed/*\n  Content-Security-Policy: " + FRAMED + "\n")
                .contains("/topics/*\n  Content-Security-Policy: base-uri 'none'; frame-ancestors 'none'\n");
    }

    /** Whoever changes the boot script finds here what the ready configuration has to say. */
    @Test
    void theReadyConfigurationOfNginxSendsTheSamePolicy() throws IOException {
        String configuration = Files.readString(Path.of("src/deploy/nginx.conf"));
        String policy = sent("/index.html", "Content-Security-Policy").get(0);
        assertThat(configuration)
                .contains("\"" + policy + "\"")
                .contains("~^/([a-z][a-z]/)?embed/  \"" + FRAMED + "\"");
    }
}
