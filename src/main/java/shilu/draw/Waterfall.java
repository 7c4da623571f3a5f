package shilu.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import shilu.model.WaterfallChart;

/**
 * The bars of a waterfall chart.
 *
 * @param from where the scale begins: zero, unless the steps would be too small to see beside the totals
 */
record Waterfall(List<Bar> bars, BigDecimal from, boolean highlighting) {
    // Beside totals more than three times as high as all that changes, the steps would be slivers.
    private static final double SMALL = .3;
    private static final double BELOW = .4;

    /**
     * A total, or a step.
     *
     * @param mark with the words of this bar
     * @param level where the bar ends, and the next step begins
     */
    record Bar(Mark mark, double from, double level, boolean total) {
        boolean falls() {
            return !total && level < from;
        }

        boolean isStill() {
            return !total && level == from;
        }

        double top() {
            return Math.max(from, level);
        }

        double bottom() {
            return Math.min(from, level);
        }
    }

    static Waterfall of(WaterfallChart chart, Quantities quantities) {
        var marks = quantities.all().iterator();
        var wording = quantities.wording();
        var bars = new ArrayList<Bar>();
        double level = 0;
        if (chart.start().isPresent()) {
            var mark = marks.next();
            level = mark.to();
            bars.add(new Bar(mark, 0, level, true));
        }
        for (var step : chart.steps()) {
            var mark = signed(marks.next(), step, wording);
            double next = level + mark.to();
            bars.add(new Bar(mark, level, next, false));
            level = next;
        }
        var total = marks.next();
        bars.add(new Bar(total, 0, total.to(), true));
        return new Waterfall(bars, base(bars), quantities.highlighting());
    }

    /** The mark of a step, whose sign is always said. */
    private static Mark signed(Mark mark, WaterfallChart.Step step, Wording wording) {
        String label = wording.of(step.observation().label());
        String sign = step.falls() ? "−" : mark.to() > 0 ? "+" : "";
        double size = step.falls() ? -mark.to() : mark.to();
        return new Mark(
                mark.figure(),
                label,
                size,
                size,
                sign + mark.value(),
                mark.ahead(),
                mark.highlighted(),
                sign + mark.print(),
                wording.word(
                        "labelled",
                        label,
                        sign
                                + wording.whole(mark.figure())
                                + mark.ahead().map(wording::aside).orElse("")));
    }

    private static BigDecimal base(List<Bar> bars) {
        double low = bars.stream().mapToDouble(Bar::level).min().orElseThrow();
        double high = bars.stream().mapToDouble(Bar::level).max().orElseThrow();
        boolean risesFromNothing = bars.stream().anyMatch(bar -> !bar.total() && bar.bottom() <= 0);
        if (risesFromNothing || low <= 0 || high == low || high - low > SMALL * high) return BigDecimal.ZERO;
        var ticks = Ticks.around(low - BELOW * (high - low), high);
        return ticks.from().max(BigDecimal.ZERO);
    }

    boolean isBroken() {
        return from.signum() > 0;
    }

    double base() {
        return from.doubleValue();
    }

    List<Mark> marks() {
        return bars.stream().map(Bar::mark).toList();
    }

    /** Where each bar stands on the scale. */
    List<Bars.Span> spans() {
        return bars.stream()
                .map(bar -> bar.total()
                        ? new Bars.Span(Math.min(base(), bar.level()), Math.max(base(), bar.level()))
                        : new Bars.Span(bar.bottom(), bar.top()))
                .toList();
    }

    Token fill(Mark mark) {
        var bar = bars.get(marks().indexOf(mark));
        if (highlighting && !mark.highlighted()) return bar.total() ? Theme.INK3 : Theme.MUTE;
        if (bar.total()) return Theme.INK3;
        return bar.falls() ? Theme.NEGATIVE : Theme.BLUE;
    }

    Token ink(Mark mark) {
        var bar = bars.get(marks().indexOf(mark));
        if (bar.total()) return Theme.INK;
        if (highlighting && !mark.highlighted()) return Theme.INK2;
        return bar.falls() ? Theme.NEGATIVE : Theme.BLUE;
    }
}
