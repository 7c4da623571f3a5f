package shilu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shilu.model.*;
import shilu.problem.Language;
import shilu.problem.Position;

class FigureTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exact | 2458.80 | 亿元 | 2458.80亿元 | 245.88 billion yuan",
                "about | 3 | 万吨 | 约3万吨 | about 30,000 tonnes",
                "nearly | 100 | 家 | 近100家 | nearly 100 companies",
                "over | 1500 | 万吨 | 超1500万吨 | over 15 million tonnes",
                "some | 5 | 万户 | 5万余户 | more than 50,000",
                "some | 300 | 家 | 300余家 | more than 300 companies",
                "some | 1 | 万人 | 1万余人 | more than 10,000 people",
                "at-least | 95 | % | 95%以上 | at least 95%",
                "up-to | 20 | 天 | 至多20天 | up to 20 days",
                "exact | 2 | 位 | 第2位 | no. 2",
                "exact | 24 | 届 | 第24届 | no. 24",
                "exact | -1.5 | % | −1.5% | −1.5%",
                "exact | 0.3 | 个百分点 | 0.3个百分点 | 0.3 percentage points",
                "exact | 12345 | 人 | 12345人 | 12,345 people",
                "exact | 1 | 万亿元 | 1万亿元 | 1,000 billion yuan",
                "exact | 6 | 千人 | 6千人 | 6,000 people",
                "exact | 1.23456 | 万元 | 1.23456万元 | 12,345.6 yuan",
                "exact | 2030 | 年 | 2030年 | 2030",
                "exact | 1 | 公里 | 1公里 | 1 km",
                "exact | 1 | 米 | 1米 | 1 metre",
                "exact | 6 | 千元/吨 | 6千元/吨 | 6,000 yuan per tonne",
                "exact | 30 | 万千瓦 | 30万千瓦 | 300,000 kW",
                "exact | 30 | 千瓦 | 30千瓦 | 30 kW",
                "exact | 7 | 时 | 7时 | 7 o’clock",
                "exact | 2 | 亿千瓦时 | 2亿千瓦时 | 200 million kWh",
                "exact | -25 | 亿元 | −25亿元 | −2.5 billion yuan",
                "exact | 120 | 元/吨 | 120元/吨 | 120 yuan per tonne"
            })
    void aFigureIsWordedWithNumberUnitAndHedge(
            String hedge, String number, String unit, String chinese, String english) {
        var figure = fact(new Value.Exact(new BigDecimal(number)), unit, hedge);

        assertThat(FigureText.whole(figure, Language.ZH)).isEqualTo(chinese);
        assertThat(FigureText.whole(figure, Language.EN)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 | 40 | 亿元 | 20亿～40亿元 | 2–4 billion yuan",
                "5 | 40 | 亿元 | 5亿～40亿元 | 500 million–4 billion yuan",
                "300 | 500 | 万吨 | 300万～500万吨 | 3–5 million tonnes",
                "5 | 8 | 万吨 | 5万～8万吨 | 50,000–80,000 tonnes",
                "-20 | 40 | 亿元 | −20亿～40亿元 | −2 billion–4 billion yuan",
                "3 | 5 | % | 3%～5% | 3–5%",
                "8 | 10 | 米 | 8～10米 | 8–10 metres"
            })
    void aRangeRepeatsWhatWouldOtherwiseBeMisreadAndNothingElse(
            String from, String to, String unit, String chinese, String english) {
        var figure = fact(new Value.Between(new BigDecimal(from), new BigDecimal(to)), unit, "exact");

        assertThat(FigureText.whole(figure, Language.ZH)).isEqualTo(chinese);
        assertThat(FigureText.whole(figure, Language.EN)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about | 5000 | 万元 | 亿元 | 约0.5亿元",
                "exact | 3000.0 | 吨 | 万吨 | 0.3万吨",
                "some | 2 | 亿元 | 万元 | 20000万余元",
                "exact | 3 | 元 | 亿元 |",
                "exact | 1 | 万吨 | 亿元 |",
                "exact | 2 | 倍 | % |"
            })
    void aFigureIsCountedInAnotherUnitWhereThatIsExact(
            String hedge, String number, String unit, String other, String words) {
        var figure = fact(new Value.Exact(new BigDecimal(number)), unit, hedge);

        assertThat(FigureText.converted(figure, Units.standard().get(other), true))
                .isEqualTo(Optional.ofNullable(words));
    }

    @Test
    void aConvertedRangeKeepsBothEnds() {
        var figure = fact(new Value.Between(new BigDecimal("5000"), new BigDecimal("20000")), "万元", "exact");

        assertThat(FigureText.converted(figure, Units.standard().get("亿元"), true))
                .contains("0.5亿～2亿元");
        assertThat(FigureText.converted(figure, Units.standard().get("亿元"), false))
                .contains("0.5～2");
    }

    @Test
    void aDayIsWordedAsADay() {
        var figure = fact(new Value.Moment(Period.parse("2025-04-08").orElseThrow()), "日期", "exact");

        assertThat(FigureText.whole(figure, Language.ZH)).isEqualTo("2025年4月8日");
        assertThat(FigureText.whole(figure, Language.EN)).isEqualTo("8 April 2025");
    }

    @Test
    void aPartIsPrintedAlone() {
        var figure = fact(new Value.Exact(new BigDecimal("2458.80")), "亿元", "about");

        assertThat(part(figure, Inline.Part.VALUE)).isEqualTo("2458.80");
        assertThat(part(figure, Inline.Part.UNIT)).isEqualTo("亿元");
        assertThat(part(figure, Inline.Part.PERIOD)).isEqualTo("2024年");
        assertThat(part(figure, Inline.Part.PRINTED)).isEqualTo("照印");
    }

    private static String part(Figure figure, Inline.Part part) {
        return FigureText.part(figure, part, Language.ZH);
    }

    private static Fact fact(Value value, String symbol, String hedge) {
        var at = Position.of("test.yaml");
        var unit = Units.standard().get(symbol);
        var city = new Place(
                new Slug("yunhe"),
                Place.Kind.CITY,
                Text.of("云河市"),
                Text.of("云河"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Position.of("content/places.yaml"));
        var indicator = new Indicator(
                new Slug("gdp"),
                Text.of("总值"),
                unit,
                Indicator.Kind.OTHER,
                Indicator.Price.NONE,
                Optional.empty(),
                Indicator.Better.NEITHER,
                Optional.empty());
        var paper = new Source.Paper(Source.Printed.UNKNOWN, Source.Printed.UNKNOWN, Source.Printed.UNKNOWN);
        var source = new Source(
                new Slug("daily"), Source.Kind.NEWSPAPER, Text.of("文章"), List.of(), paper, Optional.empty(), at);
        return new Fact(
                new Slug("gdp-2024"),
                city,
                indicator,
                Period.parse("2024").orElseThrow(),
                value,
                unit,
                Keyword.parse(Qualifier.class, hedge).orElseThrow(),
                Status.REPORTED,
                Vintage.UNKNOWN,
                Scope.CITY,
                source,
                "照印",
                List.of(),
                Optional.empty(),
                at);
    }
}
