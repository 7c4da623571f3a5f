package shilu.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private static final double READABLE = 4.5;

    private static void assertReadable(Token text, Token ground) {
        assertThat(Contrast.between(text, ground))
                .as(text.name() + " on " + ground.name())
                .isGreaterThanOrEqualTo(READABLE);
        assertThat(Contrast.between(text.dark(), ground.dark()))
                .as("dark " + text.name() + " on " + ground.name())
                .isGreaterThanOrEqualTo(READABLE);
    }

    @Test
    void wordsAreReadableOnTheGround() {
        for (Token text : List.of(Theme.INK, Theme.INK2, Theme.INK3, Theme.BLUE, Theme.NEGATIVE))
            assertReadable(text, Theme.GROUND);
        assertReadable(Theme.INK, Theme.WASH);
        assertReadable(Theme.INK2, Theme.WASH);
    }

    @Test
    void inkIsReadableOnEveryTint() {
        for (Token tint : Theme.TINTS) assertReadable(Theme.INK, tint);
        assertReadable(Theme.INK, Theme.MUTE_TINT);
    }

    @Test
    void wordsAreReadableOnEveryFill() {
        for (int i = 0; i < Theme.CATEGORIES.size(); i++)
            assertReadable(Theme.ON_CATEGORIES.get(i), Theme.CATEGORIES.get(i));
    }

    @Test
    void styleSheetKnowsLightDarkAndTheReadersChoice() {
        assertThat(Theme.css())
                .contains(".chart{--chart-ink:#1a1f24;")
                .contains(
                        "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]) .chart{--chart-ink:#eef1f4;")
                .contains(":root[data-theme=dark] .chart{--chart-ink:#eef1f4;")
                .contains(".chart .f-c1{fill:var(--chart-c1)}.chart .s-c1{stroke:var(--chart-c1)}");
    }
}
