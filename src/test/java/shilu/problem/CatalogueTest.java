package shilu.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {
    /** A rule is named where a problem is made: the last quoted name before the arguments. */
    private static final Pattern RULE =
            Pattern.compile("(?:error|warning|fail|reject|add|parsed|Unreadable|Slip|Cause|wrongRoot|OutputException)"
                    + "\\([^;\"]*(?:\"[^\"]*\", )?\"([a-z]+(?:-[a-z0-9]+)+)\"");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(Language.ZH)).isEqualTo(keys(Language.EN));
    }

    @Test
    void everyRuleThatTheSourcesNameHasItsWords() throws IOException {
        assertThat(rules()).hasSizeGreaterThan(100).isSubsetOf(keys(Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasAMend(Language language) throws IOException {
        var mends = new TreeSet<String>();
        rules().forEach(rule -> mends.add(rule + ".mend"));
        assertThat(mends).isSubsetOf(keys(language));
    }

    @Test
    void everyMendBelongsToAMessage() {
        var keys = keys(Language.EN);
        assertThat(keys)
                .filteredOn(key -> key.endsWith(".mend"))
                .allMatch(key -> keys.contains(key.substring(0, key.length() - ".mend".length())));
    }

    @Test
    void bothLanguagesSpeakOfTheSameArguments() {
        var english = Catalogue.in(Language.EN);
        var chinese = Catalogue.in(Language.ZH);
        for (String key : keys(Language.EN))
            assertThat(placeholders(chinese.word(key))).as(key).isEqualTo(placeholders(english.word(key)));
    }

    @ParameterizedTest
    @EnumSource
    void noKeyStandsTwice(Language language) throws IOException {
        var lines = Files.readAllLines(Path.of("src/main/resources/shilu/problem/" + language.code() + ".properties"));
        assertThat(lines.stream()
                        .filter(line -> line.matches("[a-z].* = .*"))
                        .map(line -> line.substring(0, line.indexOf(" = "))))
                .doesNotHaveDuplicates();
    }

    @Test
    void aProblemIsShownWithWhatWhereAndHowToMendIt() {
        var problem = new Problem(
                Severity.ERROR,
                new Position("content/facts/economy.yaml", 14, 11),
                "unknown-unit",
                List.of("亿圆", new Suggestion("亿圆", List.of("亿元"), 90)));

        assertThat(Catalogue.in(Language.EN).text(problem)).isEqualTo("""
                        error: unknown unit `亿圆`
                          --> content/facts/economy.yaml:14:11
                          hint: did you mean `亿元`?
                        """);
    }

    @Test
    void aPlaceIsShownOnOneLineWhateverItsFileIsCalled() {
        var problem = new Problem(
                Severity.ERROR, new Position("content/a\r\nb\u2028\u0007.yaml", 1, 0), "file-empty", List.of());

        assertThat(Catalogue.in(Language.EN).text(problem).lines())
                .contains("  --> content/a\\u000d\\u000ab\\u2028\\u0007.yaml:1");
    }

    @Test
    void wordsOfAnAuthorThatLookLikeAPlaceholderStayAsTheyAre() {
        var problem = new Problem(
                Severity.ERROR, Position.of("a"), "id-twice-in-content", List.of("{1}", Position.of("b.yaml")));

        assertThat(Catalogue.in(Language.EN).message(problem)).isEqualTo("id `{1}` is taken already, at b.yaml");
    }

    private static Set<String> keys(Language language) {
        return Catalogue.in(language).keys();
    }

    private static Set<String> placeholders(String words) {
        var found = new TreeSet<String>();
        var matcher = PLACEHOLDER.matcher(words);
        while (matcher.find()) found.add(matcher.group());
        return found;
    }

    private static Set<String> rules() throws IOException {
        var rules = new TreeSet<String>();
        try (var walk = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    walk.filter(path -> path.toString().endsWith(".java")).toList()) {
                // at("key") names a place in the file, not a rule.
                String source = Files.readString(file).replaceAll("\\bat\\(\"[^\"]*\"\\)", "at()");
                var matcher = RULE.matcher(source);
                while (matcher.find()) rules.add(matcher.group(1));
            }
        }
        return rules;
    }
}
