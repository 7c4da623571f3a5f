package shilu.draw;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import shilu.model.ProgressChart;
import shilu.model.ProgressChart.Goal;
import shilu.model.Qualifier;
import shilu.model.Rational;

/** Targets and how far each is reached. */
record ProgressSketch(List<Row> rows, Wording wording) implements Sketch {
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /**
     * One target.
     *
     * @param share what is reached of it, 1 for all
     * @param percent as printed; none where both are shares, of which a share would be misread
     * @param words both figures
     */
    record Row(String name, double share, Optional<String> percent, String words, boolean highlighted) {}

    static ProgressSketch of(ProgressChart chart, Wording wording) {
        var rows = chart.goals().stream().map(goal -> row(goal, chart, wording)).toList();
        return new ProgressSketch(rows, wording);
    }

    private static Row row(Goal goal, ProgressChart chart, Wording wording) {
        var unit = goal.target().unit();
        var reached = goal.reached();
        var share = Quantities.convert(Quantities.low(reached.value()), reached.unit(), unit)
                .dividedBy(Rational.of(Quantities.low(goal.target().value())));
        String words = wording.word(
                "progress",
                wording.whole(reached),
                wording.ahead(goal.target().status()).orElseThrow(),
                wording.whole(goal.target()));
        boolean point = chart.caption()
                .highlight()
                .filter(id -> id.equals(reached.id()) || id.equals(goal.target().id()))
                .isPresent();
        var percent = unit.isPure() ? Optional.<String>empty() : Optional.of(percent(goal, share, wording));
        return new Row(wording.of(goal.label()), Quantities.drawn(share), percent, words, point);
    }

    private static String percent(Goal goal, Rational share, Wording wording) {
        var hundredths = share.times(Rational.of(HUNDRED));
        boolean exact =
                goal.target().qualifier() == Qualifier.EXACT && goal.reached().qualifier() == Qualifier.EXACT;
        int decimals = 0;
        while (decimals < MOST_DECIMALS && misleads(share, hundredths.rounded(decimals))) decimals++;
        String number = hundredths.rounded(decimals).toPlainString() + "%";
        return exact ? number : wording.word("about", number);
    }

    /** Rounded, what is all but reached would pass for reached, and what is begun for nothing. */
    private static boolean misleads(Rational share, BigDecimal rounded) {
        boolean full = rounded.compareTo(HUNDRED) == 0 && share.compareTo(Rational.ONE) != 0;
        return full || rounded.signum() == 0 && !share.isZero();
    }

    boolean highlighting() {
        return rows.stream().anyMatch(Row::highlighted);
    }

    @Override
    public String data() {
        var said = rows.stream()
                .map(row -> wording.word(
                        "labelled",
                        row.name(),
                        row.words()
                                + row.percent()
                                        .map(share -> wording.word("progress.share", share))
                                        .orElse("")))
                .toList();
        return wording.joined("semicolon", said);
    }

    @Override
    public Picture picture(Form form) {
        return new ProgressPicture(this, form.room(), form.isNarrow());
    }
}
