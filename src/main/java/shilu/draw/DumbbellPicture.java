package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;

/** Two dots on a row, joined, with their values outside. */
final class DumbbellPicture implements Picture {
    private static final double SHORTEST = 120;
    private static final double NAME_PART = .32;
    private static final double ROW = 28;
    private static final double RADIUS = 6;
    private static final double GAP = 11;
    private static final double HEAD = 24;
    private static final BasicStroke GRID = new BasicStroke(1);

    private final PairMarks pairs;
    private final List<PairMarks.Row> rows;
    private final boolean highlighting;
    private final Wording wording;
    private final double width;
    private final RowNames names;
    private final Ticks ticks;
    private final double left;
    private final Range range;
    private final int labelled;

    DumbbellPicture(PairMarks pairs, Quantities quantities, double width, boolean narrow) {
        this.pairs = pairs;
        this.width = width;
        rows = pairs.rows();
        highlighting = quantities.highlighting();
        wording = quantities.wording();
        names = new RowNames(
                rows.stream().map(PairMarks.Row::label).toList(),
                row -> rows.get(row).highlighted(),
                width,
                narrow,
                NAME_PART,
                SHORTEST);
        ticks = Ticks.around(pairs.least(), pairs.most());
        left = names.left();
        range = Scale.fit(reaches(), width - left);
        labelled = ticks.labelled(x(ticks.to().doubleValue()) - x(ticks.from().doubleValue()), Theme.LABEL, GAP);
    }

    private double origin() {
        return ticks.from().doubleValue();
    }

    private double row() {
        return names.row(ROW, 2 * RADIUS);
    }

    private double end() {
        return HEAD + rows.size() * row();
    }

    @Override
    public double height() {
        double foot = end() + 8 + Theme.LABEL.lineHeight();
        return startsAtZero() ? foot : foot + 4 + Theme.SMALL.lineHeight();
    }

    private boolean startsAtZero() {
        return ticks.from().signum() == 0
                || ticks.from().signum() < 0 && ticks.to().signum() >= 0;
    }

    /** What the values and the numbers of the scale need beyond the places where they stand. */
    private List<Scale.Reach> reaches() {
        var reaches = new ArrayList<Scale.Reach>();
        for (var row : rows) {
            double leftmost = leftmost(row).from() - origin();
            double rightmost = rightmost(row).to() - origin();
            double before = row.isWhole()
                    ? GAP + lettering(leftmost(row)).width(leftmost(row).print())
                    : RADIUS;
            double behind = GAP
                    + lettering(rightmost(row))
                            .width(row.isWhole() ? rightmost(row).print() : alone(row));
            reaches.add(new Scale.Reach(leftmost, leftmost, before, 0));
            reaches.add(new Scale.Reach(rightmost, rightmost, 0, behind));
        }
        for (int i = 0; i < ticks.count(); i++) {
            double at = ticks.at(i).doubleValue() - origin();
            double half = Theme.LABEL.width(ticks.print(i)) / 2;
            reaches.add(new Scale.Reach(at, at, half, half));
        }
        return reaches;
    }

    private double x(double value) {
        return left + (value - origin() - range.getLowerBound()) / range.getLength() * (width - left);
    }

    private static Mark leftmost(PairMarks.Row row) {
        if (!row.isWhole()) return row.from().or(row::to).orElseThrow();
        return row.from().get().to() <= row.to().get().to()
                ? row.from().get()
                : row.to().get();
    }

    private static Mark rightmost(PairMarks.Row row) {
        if (!row.isWhole()) return leftmost(row);
        return leftmost(row) == row.from().get() ? row.to().get() : row.from().get();
    }

    private Lettering lettering(Mark mark) {
        return isPoint(mark) ? Theme.STRONG : Theme.LABEL;
    }

    /** The second marks are what the picture is about, unless it is about one row. */
    private boolean isPoint(Mark mark) {
        var row = rowOf(mark);
        return row.to().filter(mark::equals).isPresent() && (!highlighting || row.highlighted());
    }

    private PairMarks.Row rowOf(Mark mark) {
        return rows.stream()
                .filter(row -> row.from().filter(own -> own == mark).isPresent()
                        || row.to().filter(own -> own == mark).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The only value of a row, and which one is missing. */
    private String alone(PairMarks.Row row) {
        String missing = row.from().isPresent() ? pairs.to() : pairs.from();
        return leftmost(row).print() + wording.aside(wording.word("pair.missing", missing));
    }

    @Override
    public void paint(Canvas canvas) {
        for (int i = 0; i < ticks.count(); i++) tick(canvas, i);
        ends(canvas);
        for (int i = 0; i < rows.size(); i++) {
            double y = HEAD + (i + .5) * row() + names.shift();
            row(canvas, rows.get(i), y);
            names.paint(canvas, i, y - RADIUS - 2, y);
        }
        if (startsAtZero()) return;
        double y = end() + 12 + Theme.LABEL.lineHeight() + Theme.SMALL.ascent();
        canvas.text(wording.word("scale.from", ticks.print(0)), left, y, Anchor.START, Theme.SMALL, Theme.INK3);
    }

    private void tick(Canvas canvas, int index) {
        double x = x(ticks.at(index).doubleValue());
        boolean zero = ticks.at(index).signum() == 0;
        if (!names.above()) canvas.line(x, HEAD, x, end(), zero ? Theme.BASE : Theme.GRID, GRID);
        if (index % labelled != 0) return;
        double y = end() + 8 + Theme.LABEL.ascent();
        canvas.text(ticks.print(index), x, y, Anchor.MIDDLE, Theme.LABEL, Theme.INK2);
    }

    private void row(Canvas canvas, PairMarks.Row row, double y) {
        var token = highlighting && !row.highlighted() ? Theme.MUTE : Theme.BLUE;
        if (row.isWhole())
            canvas.line(x(leftmost(row).to()), y, x(rightmost(row).to()), y, Theme.SOFT, Dots.stem(2.5, row.isAhead()));
        row.from().ifPresent(mark -> Dots.paint(canvas, mark, x(mark.to()), y, RADIUS, first(row)));
        row.to().ifPresent(mark -> Dots.paint(canvas, mark, x(mark.to()), y, RADIUS, token));
        if (!row.isWhole()) {
            value(canvas, leftmost(row), alone(row), x(leftmost(row).to()) + GAP, y, Anchor.START);
            return;
        }
        value(canvas, leftmost(row), leftmost(row).print(), x(leftmost(row).to()) - GAP, y, Anchor.END);
        value(canvas, rightmost(row), rightmost(row).print(), x(rightmost(row).to()) + GAP, y, Anchor.START);
    }

    private Token first(PairMarks.Row row) {
        return highlighting && !row.highlighted() ? Theme.SOFT : Theme.MUTE;
    }

    private void value(Canvas canvas, Mark mark, String text, double x, double y, Anchor anchor) {
        var lettering = lettering(mark);
        double wide = lettering.width(text) + 4;
        // No line of the scale runs through a number.
        canvas.setPaint(Theme.GROUND);
        canvas.fill(new Rectangle2D.Double(
                anchor == Anchor.START ? x - 2 : x + 2 - wide,
                y - lettering.lineHeight() / 2,
                wide,
                lettering.lineHeight()));
        canvas.text(text, x, y + lettering.middle(), anchor, lettering, isPoint(mark) ? Theme.BLUE : Theme.INK2);
    }

    /** Names the two dots over the first row, or, where they stand too close, one beside the other. */
    private void ends(Canvas canvas) {
        double y = Theme.LABEL.ascent() + 2;
        var first = rows.get(0);
        if (first.isWhole()) {
            double from = place(first.from().get(), Theme.LABEL.width(pairs.from()));
            double to = place(first.to().get(), Theme.STRONG.width(pairs.to()));
            boolean apart = from < to
                    ? from + Theme.LABEL.width(pairs.from()) + GAP <= to
                    : to + Theme.STRONG.width(pairs.to()) + GAP <= from;
            if (apart && !names.above()) {
                canvas.text(pairs.from(), from, y, Anchor.START, Theme.LABEL, Theme.INK2);
                canvas.text(pairs.to(), to, y, Anchor.START, Theme.STRONG, Theme.BLUE);
                return;
            }
        }
        key(canvas, y);
    }

    private double place(Mark mark, double wide) {
        return Math.max(0, Math.min(width - wide, x(mark.to()) - wide / 2));
    }

    private void key(Canvas canvas, double y) {
        double middle = y - Theme.LABEL.middle();
        double x = left;
        dot(canvas, x + RADIUS, middle, Theme.MUTE);
        canvas.text(pairs.from(), x + 2 * RADIUS + 5, y, Anchor.START, Theme.LABEL, Theme.INK2);
        x += 2 * RADIUS + 5 + Theme.LABEL.width(pairs.from()) + 2 * GAP;
        dot(canvas, x + RADIUS, middle, Theme.BLUE);
        canvas.text(pairs.to(), x + 2 * RADIUS + 5, y, Anchor.START, Theme.STRONG, Theme.BLUE);
    }

    private static void dot(Canvas canvas, double x, double y, Token token) {
        canvas.setPaint(token);
        canvas.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
    }
}
