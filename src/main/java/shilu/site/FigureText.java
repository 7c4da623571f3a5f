package shilu.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Inline;
import shilu.model.Qualifier;
import shilu.model.Rational;
import shilu.model.Report;
import shilu.model.Unit;
import shilu.model.Units;
import shilu.model.Value;
import shilu.problem.Language;

/** Words a figure: its number, unit and hedge, as running text in one language has them. */
public final class FigureText {
    private static final List<String> MAGNITUDES = List.of("万亿", "百万", "亿", "万", "千");
    private static final Rational BILLION = Rational.of(new BigDecimal("1000000000"));
    private static final Rational MILLION = Rational.of(new BigDecimal("1000000"));

    /** More decimals than these are no easier to compare than two units. */
    private static final int PLACES = 4;

    private FigureText() {}

    /** The part of a figure that a reference asks for. */
    public static String part(Figure figure, Inline.Part part, Language language) {
        return switch (part) {
            case WHOLE -> whole(figure, language);
            case VALUE -> value(figure, language);
            case UNIT -> unit(figure, language);
            case PERIOD -> figure.period().in(language);
            case PRINTED -> figure instanceof Fact fact ? fact.asPrinted() : whole(figure, language);
        };
    }

    /** A line with its references printed, without markup. */
    public static String plain(List<Inline> line, Report report, Language language) {
        var text = new StringBuilder();
        for (Inline piece : line) {
            if (piece instanceof Inline.Text words) text.append(words.text());
            if (piece instanceof Inline.FigureReference reference) {
                var figure = report.figure(reference.figure()).orElseThrow();
                text.append(part(figure, reference.part(), language));
            }
        }
        return text.toString();
    }

    /** Number, unit and hedge: 超1500万吨, 5万余户, 20亿～40亿元; over 15 million tonnes. */
    public static String whole(Figure figure, Language language) {
        return language == Language.EN ? english(figure) : chinese(figure);
    }

    private static String chinese(Figure figure) {
        if (figure.value() instanceof Value.Moment moment)
            return moment.period().in(Language.ZH);
        if (isPlaceInARow(figure)) return place(figure, figure.unit().symbol());
        return chinese(figure.qualifier(), figure.value(), figure.unit().symbol());
    }

    private static String chinese(Qualifier qualifier, Value value, String unit) {
        String magnitude = magnitudeOf(unit);
        String rest = unit.substring(magnitude.length());
        if (value instanceof Value.Between range) {
            String repeated = unit.startsWith("%") ? "%" : magnitude;
            return hedged(qualifier, number(range.from()) + repeated + "～" + number(range.to()) + magnitude, rest);
        }
        return hedged(qualifier, number(((Value.Exact) value).number()) + magnitude, rest);
    }

    /**
     * Number, unit and hedge in Chinese, counted in another unit: 0.5亿元 for 5000万元.
     *
     * @param named whether to print the unit, else it is said elsewhere
     * @return empty where the units don't convert, or no decimal of a few places is exactly as much
     */
    public static Optional<String> converted(Figure figure, Unit unit, boolean named) {
        if (!figure.unit().convertsTo(unit) || unit.isPure() || isPlaceInARow(figure)) return Optional.empty();
        return converted(figure.value(), figure.unit().factor().dividedBy(unit.factor()))
                .map(value -> named
                        ? chinese(figure.qualifier(), value, unit.symbol())
                        : hedged(figure.qualifier(), number(value), ""));
    }

    private static Optional<Value> converted(Value value, Rational factor) {
        if (value instanceof Value.Between range)
            return times(range.from(), factor)
                    .flatMap(from -> times(range.to(), factor).map(to -> new Value.Between(from, to)));
        if (value instanceof Value.Exact exact)
            return times(exact.number(), factor).map(Value.Exact::new);
        return Optional.empty();
    }

    private static Optional<BigDecimal> times(BigDecimal number, Rational factor) {
        var exact = Rational.of(number).times(factor);
        var rounded = exact.rounded(PLACES);
        if (!Rational.of(rounded).equals(exact)) return Optional.empty();
        // 10, not 1E+1.
        return Optional.of(new BigDecimal(rounded.stripTrailingZeros().toPlainString()));
    }

    /** Number and hedge, for places where the unit is said elsewhere: 约3, 超1500. */
    public static String bare(Figure figure, Language language) {
        String value = value(figure, language);
        if (language == Language.EN || figure.value() instanceof Value.Moment) return value;
        if (isPlaceInARow(figure)) return place(figure, "");
        return hedged(figure.qualifier(), value, "");
    }

    private static boolean isPlaceInARow(Figure figure) {
        String dimension = figure.unit().dimension();
        return dimension.equals("rank") || dimension.equals("ordinal");
    }

    /** 第4位; among the first three, 前3位. */
    private static String place(Figure figure, String unit) {
        String value = value(figure, Language.ZH);
        return figure.qualifier() == Qualifier.UP_TO
                ? "前" + value + unit
                : hedged(figure.qualifier(), "第" + value, unit);
    }

    private static String hedged(Qualifier qualifier, String number, String unit) {
        return switch (qualifier) {
            case EXACT -> number + unit;
            case ABOUT -> "约" + number + unit;
            case NEARLY -> "近" + number + unit;
            case OVER -> "超" + number + unit;
            case SOME -> number + "余" + unit;
            case AT_LEAST -> number + unit + "以上";
            case UP_TO -> "至多" + number + unit;
        };
    }

    private static String magnitudeOf(String unit) {
        return Units.standard().magnitude(unit);
    }

    /** Number and hedge in English, counted in a unit that is said elsewhere: about 3, over 1,500. */
    public static String measured(Figure figure, Unit unit) {
        if (figure.value() instanceof Value.Moment || isPlaceInARow(figure)) return english(figure);
        if (figure.value() instanceof Value.Between range)
            return hedged(figure.qualifier(), in(range.from(), figure, unit) + "–" + in(range.to(), figure, unit));
        return hedged(figure.qualifier(), in(((Value.Exact) figure.value()).number(), figure, unit));
    }

    private static String in(BigDecimal number, Figure figure, Unit unit) {
        // What needs no conversion keeps the decimals that it was printed with.
        if (figure.unit().factor().equals(unit.factor())) return grouped(number);
        return trimmed(Rational.of(number).times(figure.unit().factor()).dividedBy(unit.factor()));
    }

    private static String english(Figure figure) {
        if (figure.value() instanceof Value.Moment moment)
            return moment.period().in(Language.EN);
        if (isPlaceInARow(figure))
            return (figure.qualifier() == Qualifier.UP_TO ? "top " : "no. ") + value(figure, Language.EN);
        if (isCalendarYear(figure)) return hedged(figure.qualifier(), value(figure, Language.EN));
        String unit =
                isOne(figure) ? figure.unit().oneInEnglish() : figure.unit().english();
        String words =
                scaled(figure) + (unit.equals("%") || unit.equals("‰") ? unit : unit.isEmpty() ? "" : " " + unit);
        return hedged(figure.qualifier(), words);
    }

    private static String hedged(Qualifier qualifier, String words) {
        return switch (qualifier) {
            case EXACT -> words;
            case ABOUT -> "about " + words;
            case NEARLY -> "nearly " + words;
            case OVER -> "over " + words;
            case SOME -> "more than " + words;
            case AT_LEAST -> "at least " + words;
            case UP_TO -> "up to " + words;
        };
    }

    private static String scaled(Figure figure) {
        if (figure.value() instanceof Value.Between range)
            return span(scaled(range.from(), figure.unit()), scaled(range.to(), figure.unit()));
        return scaled(((Value.Exact) figure.value()).number(), figure.unit());
    }

    /** English says million and billion once, unless the ends differ in it or a sign parts them. */
    private static String span(String from, String to) {
        int word = from.indexOf(' ');
        boolean shared = word > 0 && to.endsWith(from.substring(word)) && !from.startsWith("−");
        return (shared ? from.substring(0, word) : from) + "–" + to;
    }

    /** One character of Chinese counts years and names them; no span of time is this long. */
    private static boolean isCalendarYear(Figure figure) {
        return figure.unit().symbol().equals("年")
                && figure.value() instanceof Value.Exact exact
                && exact.number().toPlainString().matches("(19|20|21)\\d\\d");
    }

    private static boolean isOne(Figure figure) {
        // 1万人 is ten thousand of them.
        return figure.value() instanceof Value.Exact exact
                && exact.number().equals(BigDecimal.ONE)
                && magnitudeOf(figure.unit().symbol()).isEmpty();
    }

    /** The number in the unit's base, in billions or millions where it is large. */
    private static String scaled(BigDecimal number, Unit unit) {
        if (number.signum() < 0) return "−" + scaled(number.negate(), unit);
        if (magnitudeOf(unit.symbol()).isEmpty()) return grouped(number);
        var base = Rational.of(number).times(magnitude(unit));
        if (base.compareTo(BILLION) >= 0) return trimmed(base.dividedBy(BILLION)) + " billion";
        if (base.compareTo(MILLION) >= 0) return trimmed(base.dividedBy(MILLION)) + " million";
        return trimmed(base);
    }

    /** What the first characters of a unit multiply it by: 10,000 for 万吨, 1 for 吨. */
    static Rational magnitude(Unit unit) {
        return switch (magnitudeOf(unit.symbol())) {
            case "" -> Rational.ONE;
            case "万亿" -> Rational.of(new BigDecimal("1000000000000"));
            case "亿" -> Rational.of(new BigDecimal("100000000"));
            case "百万" -> MILLION;
            case "千" -> Rational.of(new BigDecimal("1000"));
            default -> Rational.of(new BigDecimal("10000"));
        };
    }

    private static String trimmed(Rational number) {
        return grouped(number.rounded(9).stripTrailingZeros());
    }

    private static String grouped(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int dot = plain.indexOf('.');
        var whole = new StringBuilder(dot < 0 ? plain : plain.substring(0, dot));
        for (int i = whole.length() - 3; i > 0; i -= 3) whole.insert(i, ',');
        return (number.signum() < 0 ? "−" : "") + whole + (dot < 0 ? "" : plain.substring(dot));
    }

    /** The number alone, as many decimals as it has; in English with its million or billion. */
    public static String value(Figure figure, Language language) {
        if (figure.value() instanceof Value.Moment moment)
            return moment.period().in(language);
        if (language == Language.EN && !isCalendarYear(figure)) return scaled(figure);
        return number(figure.value());
    }

    private static String number(Value value) {
        if (value instanceof Value.Between range) return number(range.from()) + "～" + number(range.to());
        return number(((Value.Exact) value).number());
    }

    /** A number with a true minus sign and no thousands separators. */
    public static String number(BigDecimal number) {
        return (number.signum() < 0 ? "−" : "") + number.abs().toPlainString();
    }

    /** A number as the language groups its digits. */
    public static String number(BigDecimal number, Language language) {
        return language == Language.EN ? grouped(number) : number(number);
    }

    private static String unit(Figure figure, Language language) {
        return language == Language.EN ? figure.unit().english() : figure.unit().symbol();
    }
}
