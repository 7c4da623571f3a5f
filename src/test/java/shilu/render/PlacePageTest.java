package shilu.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacePageTest {
    private final Rendered rendered = Rendered.of(Fixture.plain());

    @Test
    void figuresOfWhatStandsInAPlaceAreListedThereUnderTheirSubject() {
        var groups = rendered.page("places/dongxian.html").select("tbody:has(th.group)");
        assertThat(groups).hasSize(1);
        assertThat(groups.select("th.group a").attr("href")).isEqualTo("../organisations/hongda.html");
        assertThat(groups.select("td.num a").attr("href")).isEqualTo("../organisations/hongda.html#hongda-2024");
        assertThat(groups.select("td.num").text()).isEqualTo("约300万吨");
    }

    @Test
    void figuresOfWhatStandsInAPlaceAreListed() {
        var county = rendered.page("places/dongxian.html");
        assertThat(county.select("th.group a").text()).isEqualTo("宏大公司");
    }

    @Test
    void thePlaceOfTheWholeReportLeavesThatToTheLedgerAndNamesWhatStandsInItAtAnyDepth() {
        var city = rendered.page("places/lincheng.html");
        assertThat(city.select("th.group")).isEmpty();
        assertThat(city.select("ul.links a").eachText()).contains("东县", "宏大公司", "新焦炉项目");
    }

    @Test
    void manyFiguresStandUnderTheArticleThatTellsThemTheKeyFiguresFirst() {
        var city = Rendered.of(Fixture.plain().withManyFigures()).page("places/lincheng.html");
        var groups = city.select("h2[id^=figures.]");
        assertThat(groups.eachText()).containsSubsequence("主要的数", "钢的来路", "其他");
        assertThat(city.select("ul.links a[href^=#figures.]").eachAttr("href"))
                .isEqualTo(groups.eachAttr("id").stream().map(id -> "#" + id).toList());
        assertThat(groups.last().nextElementSibling().select("li.fact").eachAttr("id"))
                .hasSize(30)
                .allMatch(id -> id.startsWith("other-"));
        assertThat(groups.first().nextElementSibling().select("li.fact").eachAttr("id"))
                .containsExactly("output-2024", "output-2030", "output-rise");
    }

    @Test
    void fewFiguresStandTogether() {
        assertThat(rendered.page("places/lincheng.html").select("h2[id^=figures.]"))
                .isEmpty();
    }

    @Test
    void entriesWithAnchorsAreThoseOfThePlaceItself() {
        var city = rendered.page("places/lincheng.html");
        assertThat(city.select("li.fact").eachAttr("id"))
                .contains("output-2024")
                .doesNotContain("hongda-2024");
    }

    @Test
    void aPlaceSaysHowManyFiguresAreItsOwnAndHowManyOfWhatStandsInIt() {
        assertThat(rendered.page("places/lincheng.html").select("header.title").text())
                .contains("5个数：本身4个，所含的地方、单位和项目1个");
        assertThat(rendered.page("places/dongxian.html").select("header.title").text())
                .contains("1个数，本身没有");
        assertThat(rendered.page("places/index.html").select("main").text()).contains("临城市 5个数，本身4个");
    }

    @Test
    void aPlaceWithoutFiguresOfItsOwnSaysSoInWords() {
        var county = rendered.page("places/dongxian.html");
        assertThat(county.select("main").text()).contains("没有直接说它的数字").doesNotContain("0个数");
        assertThat(rendered.page("places/lincheng.html").select(".note").text()).doesNotContain("没有直接说它的数字");
    }

    @Test
    void s8TablesBearATitleAndSayWhereTheirUnitsAre() {
        rendered.pages().forEach((path, page) -> {
            for (var table : page.select("table"))
                assertThat(table.select("caption").text()).as(path).isNotBlank();
        });
        assertThat(rendered.page("places/dongxian.html").select("caption").text())
                .contains("单位写在各数后面");
    }
}
