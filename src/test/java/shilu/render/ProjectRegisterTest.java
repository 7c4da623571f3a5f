package shilu.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectRegisterTest {
    private final Rendered rendered = Rendered.of(Fixture.plain().withProjects());

    @Test
    void rowsGoByPlaceAndThenByName() {
        assertThat(rendered.page("projects/index.html").select("tbody th").eachText())
                .containsExactly("乙项目", "新焦炉项目", "甲项目", "无处项目");
    }

    @Test
    void whatItCostsCanMakeAndMakesComesFirst() {
        var row = rendered.page("projects/index.html")
                .select("tbody tr:contains(甲项目) td")
                .last();
        assertThat(row.text()).containsSubsequence("投资", "产能", "产量").doesNotContain("人数");
    }
}
