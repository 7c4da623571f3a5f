package shilu.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shilu.problem.Position;
import shilu.problem.Problems;

/** Whatever a page is called and whatever its figure says, the words of its card have room and stand apart. */
class CardPictureTest {
    private static final String SIXTY = "从一块煤出发，看焦化、甲醇、装备、专业镇和清洁能源怎样一步步把这座城的产业从一煤独大改成多点支撑，每一个数都能查到出处来历与算法";

    private static final CardPicture.KeyFigure SHORT = new CardPicture.KeyFigure("78个", "全市签约项目数，2023年上半年", "来源：《一篇》");
    private static final CardPicture.KeyFigure LONG = new CardPicture.KeyFigure(
            "12345.67亿元～23456.78亿元（计划）",
            "某某综合改革示范区某某开发区年产八吉瓦高效单晶太阳能电池项目计划总投资的合计占比，2023年1月至2023年8月",
            "来源：" + "《一篇题目很长的报道，说了许多许多的事》；".repeat(6));
    private static final CardPicture.KeyFigure ENGLISH = new CardPicture.KeyFigure(
            "over 1,234.56 million tonnes (planned)",
            "Zuoquan County, the county’s share of the planned investment of all projects named, August 2023",
            "Sources: 《新赛道 新格局 新活力》");

    static Stream<CardPicture> cards() {
        var titles = Stream.of(
                "左权",
                "四个汉字",
                SIXTY,
                SIXTY + SIXTY,
                "Coking",
                "What became of the gas of the coking plants, who buys it, and what the sources do not say of it at all",
                "Aninterminablewordwithoutanyplacewherealinecouldendwhichnobodywouldwriteanditstillhastostayinside");
        return titles.flatMap(title -> Stream.of(
                        Optional.<CardPicture.KeyFigure>empty(),
                        Optional.of(SHORT),
                        Optional.of(LONG),
                        Optional.of(ENGLISH))
                .flatMap(figure -> Stream.of("", "某地转型实录", "一个名字长得不像话的网站，" + SIXTY)
                        .map(site -> new CardPicture(site, title, figure))));
    }

    @Test
    void theTitlesAreAsLongAsTheyClaim() {
        assertThat(SIXTY.codePoints().filter(Character::isIdeographic).count()).isGreaterThanOrEqualTo(55);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void wordsAreInsideAndApart(CardPicture card) {
        var canvas = new SvgCanvas("card", false);
        card.paint(canvas);
        var problems = new Problems();
        new TextCheck("card", Position.of("site.yaml"), problems)
                .room(canvas.texts(), (int) CardPicture.WIDTH, CardPicture.HEIGHT);
        assertThat(problems.sorted()).isEmpty();
        assertThat(canvas.texts()).isNotEmpty();
    }

    @Test
    void titlesThatFitAreShownWhole() {
        for (String title : new String[] {"四个汉字", SIXTY, "What became of the gas of the coking plants"}) {
            var canvas = new SvgCanvas("card", false);
            new CardPicture("实录", title, Optional.of(SHORT)).paint(canvas);
            var shown = new StringBuilder();
            for (TextBox text : canvas.texts()) shown.append(text.text());
            assertThat(shown.toString().replace(" ", "")).contains(title.replace(" ", ""));
        }
    }

    @Test
    void whatIsLeftOutShows() {
        var canvas = new SvgCanvas("card", false);
        new CardPicture("实录", SIXTY.repeat(3), Optional.of(LONG)).paint(canvas);
        assertThat(canvas.texts().stream().filter(text -> text.text().endsWith("…")))
                .as("title and sources")
                .hasSizeGreaterThanOrEqualTo(2);
    }
}
