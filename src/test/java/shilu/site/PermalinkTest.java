package shilu.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermalinkTest {
    /** What an address looks like, in words that need no second thought. */
    private static final Pattern SHAPE = Pattern.compile("([a-z0-9][a-z0-9.-]*/)*[a-z0-9][a-z0-9.-]*\\.[a-z0-9]+");

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "topics/coking.html", "en/places/a-1.html", "a.b/c.d.e", "0/1.2"})
    void smallLettersDigitsPointsAndHyphensMakeAnAddress(String path) {
        assertThat(new Permalink(path)).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "/",
                "index",
                "/index.html",
                "a//b.html",
                "a/.html",
                "-a.html",
                "a.-",
                "a.",
                "a/",
                "a..html",
                "../a.html",
                "a/../b.html",
                "A.html",
                "焦化.html",
                "a b.html",
                "a.ht-ml"
            })
    void nothingElseDoes(String path) {
        assertThatThrownBy(() -> new Permalink(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anyTextIsToldByItsShape() {
        var random = new Random(20);
        for (int i = 0; i < 200_000; i++) {
            var path = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--)
                path.append("az09./-A ".charAt(random.nextInt(9)));
            String text = path.toString();
            assertThat(Permalink.isPermalink(text))
                    .as(text)
                    .isEqualTo(SHAPE.matcher(text).matches() && !text.contains(".."));
        }
    }

    @Test
    void thePathToTheRootGoesUpOnceForEachFolder() {
        assertThat(new Permalink("index.html").root()).isEmpty();
        assertThat(new Permalink("en/places/a.html").linkTo("index.html")).isEqualTo("../../index.html");
    }
}
