package shilu.draw;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import shilu.model.Chart;
import shilu.model.Figure;
import shilu.model.Observation;
import shilu.model.Rational;
import shilu.model.Unit;
import shilu.model.Units;
import shilu.model.Value;
import shilu.problem.Language;
import shilu.site.EnglishUnit;
import shilu.site.FigureText;

/**
 * A chart's figures in one unit: that of the first, or what English counts such numbers in.
 *
 * @param highlighting whether one of the marks is the point of the chart
 */
record Quantities(List<Line> lines, Unit unit, boolean highlighting, Wording wording) {
    private static final Rational PERCENT = Units.standard().get(Unit.PERCENT).factor();

    /** One line of the chart. */
    record Line(String label, List<Mark> marks) {
        Line {
            marks = List.copyOf(marks);
        }
    }

    Quantities {
        lines = List.copyOf(lines);
    }

    /** @param chart one that {@link ChartCheck} finds nothing wrong with */
    static Quantities of(Chart chart, Wording wording) {
        var unit = unit(chart, wording.language());
        var builder = new Builder(chart, unit, saysUnit(chart, unit, wording), signed(chart), wording);
        var lines = chart.lines().stream().map(builder::line).toList();
        boolean highlighting = chart.caption().highlight().isPresent() && chart.kind() != Chart.Kind.SHARE;
        return new Quantities(lines, unit, highlighting, wording);
    }

    List<Mark> all() {
        return lines.stream().flatMap(line -> line.marks().stream()).toList();
    }

    boolean hasNegative() {
        return all().stream().anyMatch(mark -> mark.from() < 0);
    }

    /** The number of {@code from} in {@code to}. */
    static Rational convert(BigDecimal number, Unit from, Unit to) {
        // A step of three points is as long as three per cent.
        var factor = from.isPercentagePoint() && to.isPure() ? PERCENT : from.factor();
        return Rational.of(number).times(factor).dividedBy(to.factor());
    }

    private static Unit unit(Chart chart, Language language) {
        var first = chart.lines().get(0).observations().get(0).figure().unit();
        if (language == Language.ZH) return first;
        var largest = chart.lines().stream()
                .flatMap(line -> line.observations().stream())
                .map(Observation::figure)
                .map(figure -> convert(high(figure.value()).abs(), figure.unit(), first))
                .max(Rational::compareTo)
                .orElseThrow();
        return EnglishUnit.of(first, largest);
    }

    /** Whether the subtitle says the unit, so that the picture needn't. */
    static boolean saysUnit(Chart chart, Unit unit, Wording wording) {
        return wording.of(chart.caption().subtitle()).contains(unit.symbol());
    }

    /** Steps of a waterfall have signs of their own, totals none. */
    private static boolean signed(Chart chart) {
        if (chart.kind() == Chart.Kind.WATERFALL) return false;
        return chart.lines().stream()
                .flatMap(line -> line.observations().stream())
                .anyMatch(observation -> low(observation.figure().value()).signum() < 0);
    }

    static BigDecimal low(Value value) {
        return value instanceof Value.Between range ? range.from() : ((Value.Exact) value).number();
    }

    static BigDecimal high(Value value) {
        return value instanceof Value.Between range ? range.to() : ((Value.Exact) value).number();
    }

    /** The number for drawing, where more than sixteen digits can't be seen. */
    static double drawn(Rational number) {
        return new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()), MathContext.DECIMAL64)
                .doubleValue();
    }

    private record Builder(Chart chart, Unit unit, boolean unitIsSaid, boolean signed, Wording wording) {
        Line line(Chart.Line line) {
            return new Line(
                    wording.of(line.label()),
                    line.observations().stream().map(this::mark).toList());
        }

        Mark mark(Observation observation) {
            var figure = observation.figure();
            String label = wording.of(observation.label());
            String whole = wording.whole(figure);
            String value = sign(value(figure), figure);
            var ahead = wording.ahead(figure.status());
            return new Mark(
                    figure,
                    label,
                    drawn(convert(low(figure.value()), figure.unit(), unit)),
                    drawn(convert(high(figure.value()), figure.unit(), unit)),
                    value,
                    ahead,
                    chart.caption().highlight().filter(figure.id()::equals).isPresent(),
                    value + ahead.map(wording::aside).orElse(""),
                    wording.word(
                            "labelled", label, whole + ahead.map(wording::aside).orElse("")));
        }

        // Counted in different units, the smallest mark may bear the largest number.
        private String value(Figure figure) {
            boolean english = wording.language() == Language.EN;
            boolean alike =
                    english ? figure.unit().convertsTo(unit) : figure.unit().equals(unit);
            if (alike) return unitIsSaid ? wording.bare(figure, unit) : wording.whole(figure);
            var converted = english ? Optional.<String>empty() : FigureText.converted(figure, unit, !unitIsSaid);
            return converted.orElseGet(() -> wording.whole(figure));
        }

        // Where some numbers fall below zero, the others say that they don't.
        private String sign(String text, Figure figure) {
            boolean above = low(figure.value()).signum() > 0;
            return signed && above && Character.isDigit(text.charAt(0)) ? "+" + text : text;
        }
    }
}
