package shilu.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ArchiveMarkTest {
    private static final String ARTICLE = "topics/steel.html";
    private static final String LIST = "topics/index.html";

    private static boolean isMarked(Rendered rendered, String page) {
        return rendered.page(page).select("main").stream().map(Element::text).anyMatch(text -> text.contains("已归档"));
    }

    @Test
    void p7AnOldArticleIsMarkedOnItsPageAndInItsList() {
        var rendered = Rendered.of(Fixture.plain().dated("2022-09").archivingAfter(36));
        assertThat(isMarked(rendered, ARTICLE)).isTrue();
        assertThat(isMarked(rendered, LIST)).isTrue();
    }

    @Test
    void p7AnArticleOfTheLastMonthOfItsTimeIsNot() {
        var rendered = Rendered.of(Fixture.plain().dated("2022-10").archivingAfter(36));
        assertThat(isMarked(rendered, ARTICLE)).isFalse();
        assertThat(isMarked(rendered, LIST)).isFalse();
    }

    @Test
    void p7NothingIsMarkedWhereTheColumnDoesNotAskForIt() {
        assertThat(isMarked(Rendered.of(Fixture.plain().dated("1999")), ARTICLE))
                .isFalse();
    }
}
