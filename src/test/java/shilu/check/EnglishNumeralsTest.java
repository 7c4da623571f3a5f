package shilu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A text that is passed by at the first look holds nothing that a quantity's pattern finds. */
class EnglishNumeralsTest {
    private static final int TEXTS = 60_000;
    /** Everything that quantities are made of, and plain words between it. */
    private static final List<String> PIECES = List.of(
            "two",
            "Ten",
            "twenty",
            "ninety",
            "one",
            "a",
            "an",
            "hundred",
            "Hundreds",
            "thousand",
            "million",
            "dozens",
            "half",
            "Half",
            "halves",
            "third",
            "thirds",
            "quarter",
            "fifth",
            "tenths",
            "hundredths",
            "halve",
            "halved",
            "doubling",
            "doubles",
            "trebled",
            "triple",
            "quadrupled",
            "fold",
            "tenfold",
            "many",
            "manyfold",
            "twice",
            "thrice",
            "times",
            "per",
            "cent",
            "percent",
            "percentage",
            "points",
            "point",
            "in",
            "out",
            "of",
            "every",
            "as",
            "the",
            "its",
            "more",
            "than",
            "over",
            "nearly",
            "by",
            "and",
            "several",
            "some",
            "few",
            "tens",
            "7",
            "245.88",
            "coal",
            "coke",
            "often",
            "folded",
            "centre",
            "oneself",
            "é",
            "年",
            " ",
            " ",
            " ",
            " ",
            " ",
            "-",
            "-",
            "_",
            "’",
            ".",
            ",",
            "(",
            ")",
            "\n");

    private static boolean isFound(String text) {
        return EnglishNumerals.ALL.all().stream()
                .map(pattern -> pattern.matcher(text))
                .anyMatch(matcher -> matcher.find());
    }

    @Test
    void whatIsPassedByHoldsNoQuantity() {
        var random = new Random(20261130);
        int passedBy = 0;
        for (int i = 0; i < TEXTS; i++) {
            var text = new StringBuilder();
            for (int piece = random.nextInt(7); piece >= 0; piece--)
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (EnglishNumerals.ALL.mayBeIn().test(text.toString())) continue;
            passedBy++;
            assertThat(isFound(text.toString())).as(text.toString()).isFalse();
        }
        assertThat(passedBy).isGreaterThan(TEXTS / 10);
    }

    @Test
    void linesOfRealPagesArePassedByWhereTheyHoldNone() throws IOException {
        var references = Pattern.compile("\\{\\{[^}]*}}");
        int passedBy = 0;
        int looked = 0;
        try (var walk = Files.walk(Path.of("content/pages"))) {
            for (Path page :
                    walk.filter(file -> file.toString().endsWith(".en.md")).toList())
                for (String line : Files.readAllLines(page)) {
                    String plain = references.matcher(line).replaceAll("\uFFFC");
                    looked++;
                    if (EnglishNumerals.ALL.mayBeIn().test(plain)) continue;
                    passedBy++;
                    assertThat(isFound(plain)).as(line).isFalse();
                }
        }
        assertThat(passedBy).as("of " + looked).isGreaterThan(looked / 2);
    }
}
