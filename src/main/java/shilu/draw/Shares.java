package shilu.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shilu.model.Qualifier;
import shilu.model.Rational;
import shilu.model.Unit;
import shilu.site.FigureText;

/** The bars of a share chart: of each part, how much of the whole it is. */
record Shares(List<String> parts, List<Bar> bars) {
    private static final Rational HUNDRED = Rational.of(new BigDecimal("100"));
    private static final Rational NEARLY_WHOLE = Rational.of(new BigDecimal("99"));

    record Bar(String label, List<Segment> segments) {}

    /**
     * A part of one bar.
     *
     * @param part its line's index
     * @param share of the bar's length, 0 to 1
     * @param value the share as printed, with its %
     */
    record Segment(int part, double share, String value, Mark mark) {}

    static Shares of(Quantities quantities) {
        var byBar = new LinkedHashMap<String, Map<Integer, Mark>>();
        var lines = quantities.lines();
        for (int part = 0; part < lines.size(); part++)
            for (Mark mark : lines.get(part).marks())
                byBar.computeIfAbsent(mark.label(), label -> new LinkedHashMap<>())
                        .put(part, mark);
        var bars = new ArrayList<Bar>();
        byBar.forEach((label, marks) -> bars.add(bar(label, marks, quantities)));
        return new Shares(lines.stream().map(Quantities.Line::label).toList(), bars);
    }

    private static Bar bar(String label, Map<Integer, Mark> marks, Quantities quantities) {
        var unit = quantities.unit();
        boolean given = unit.symbol().equals(Unit.PERCENT);
        var total = Rational.of(BigDecimal.ZERO);
        for (Mark mark : marks.values()) total = total.plus(number(mark, unit));
        // Shares as given may lack a part, which then stays empty; they may also miss 100 by rounding.
        var whole = given && total.compareTo(NEARLY_WHOLE) < 0 ? HUNDRED : total;
        boolean exact = marks.values().stream().allMatch(mark -> mark.figure().qualifier() == Qualifier.EXACT);
        var segments = new ArrayList<Segment>();
        for (var entry : marks.entrySet()) {
            var share = number(entry.getValue(), unit).dividedBy(whole);
            String value = given
                    ? quantities.wording().whole(entry.getValue().figure())
                    : computed(share, exact, quantities.wording());
            segments.add(new Segment(entry.getKey(), Quantities.drawn(share), value, entry.getValue()));
        }
        return new Bar(label, segments);
    }

    private static Rational number(Mark mark, Unit unit) {
        var figure = mark.figure();
        return Quantities.convert(Quantities.low(figure.value()), figure.unit(), unit);
    }

    private static String computed(Rational share, boolean exact, Wording wording) {
        String percent = FigureText.number(share.times(HUNDRED).rounded(1)) + Unit.PERCENT;
        // A hedge in one part is a hedge in the whole that all parts are measured by.
        return exact ? percent : wording.word("about", percent);
    }
}
