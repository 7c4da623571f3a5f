package shilu.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private final Element page =
            Rendered.of(Fixture.plain()).page("coverage.html").selectFirst("main");

    private List<String> row(String subject) {
        return page.select("tbody tr:has(th:containsOwn(%1$s), th a:containsOwn(%1$s)) td".formatted(subject)).stream()
                .map(Element::text)
                .toList();
    }

    @Test
    void figuresAreCountedBySubjectAndYear() {
        assertThat(page.select("table").first().select("thead th").eachText())
                .containsExactly("说的是", "2023", "2024", "2030", "跨年", "合计");
        assertThat(row("临城市")).containsExactly("1", "2", "1", "", "4");
        assertThat(row("宏大公司")).containsExactly("", "1", "", "", "1");
    }

    @Test
    void aMissingFigureIsNoZero() {
        assertThat(page.select("td").eachText()).doesNotContain("0");
    }

    @Test
    void figuresAreCountedByStatusAndBySource() {
        assertThat(page.select("tr:has(.tag.target) td").text()).isEqualTo("1");
        assertThat(page.select("tr:has(.tag.computed) td").text()).isEqualTo("1");
        assertThat(page.text()).contains("推算的数共1个");
        assertThat(row("钢城新事")).containsExactly("3");
    }

    @Test
    void subjectsWithoutFiguresAreNamed() {
        assertThat(page.select("h2:contains(没有直接给出数字) + ul a").eachText()).containsExactly("东县");
        assertThat(page.select("h2:contains(没有给出数字的项目) + ul a").eachText()).containsExactly("新焦炉项目");
    }
}
