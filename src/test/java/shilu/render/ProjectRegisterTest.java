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

    @Test
    void whatIsOfNoKindIsShownWhereThereIsNothingElse() {
        var rows = rendered.page("projects/index.html").select("tbody");
        assertThat(rows.select("tr:contains(甲项目)").text()).doesNotContain("钟点");
        assertThat(rows.select("tr:contains(乙项目)").text()).contains("钟点");
    }

    @Test
    void everyRowCanBeReachedByEveryChoiceThatItsCountPromises() {
        var page = rendered.page("projects/index.html");
        assertThat(page.select(".filters option[value~=.+]")).isNotEmpty().allSatisfy(option -> {
            int rows = page.select("tr.project." + option.val()).size();
            assertThat(rows).isPositive();
            assertThat(option.text()).endsWith("（" + rows + "）");
        });
    }

    @Test
    void aChoiceHidesTheOtherRowsByARuleOfAStyleSheet() {
        var page = rendered.page("projects/index.html");
        String style = rendered.text(
                "assets/" + page.select("link[href*=filters]").attr("href").substring("../assets/".length()));
        for (var option : page.select(".filters option[value~=.+]"))
            assertThat(style)
                    .contains("[value=\"" + option.val() + "\"]:checked) .project:not(." + option.val() + "){");
    }

    @Test
    void everyProjectBelongsToOneRegionAndOneStage() {
        assertThat(rendered.page("projects/index.html").select("tr.project"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.classNames())
                            .filteredOn(word -> word.startsWith("in-"))
                            .hasSize(1);
                    assertThat(row.classNames())
                            .filteredOn(word -> word.startsWith("at-"))
                            .hasSize(1);
                });
    }
}
