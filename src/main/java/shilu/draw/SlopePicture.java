package shilu.draw;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A line for each row between two uprights, with names and values at its ends. */
final class SlopePicture implements Picture {
    private static final double TALL = 380;
    private static final double TALL_NARROW = 280;
    private static final double HEAD = 34;
    private static final double RADIUS = 4;
    private static final double GAP = 12;
    private static final double NAME_PART = .24;
    private static final double NAME_PART_NARROW = .34;
    private static final double BETWEEN = 2;
    private static final BasicStroke LEADER = new BasicStroke(1);

    private final PairMarks pairs;
    private final List<PairMarks.Row> rows;
    private final boolean highlighting;
    private final Wording wording;
    private final double width;
    private final List<Label> before;
    private final List<Label> behind;
    private final double first;
    private final double second;
    private final double bottom;

    /** What stands at one end of a line, with the place in its list of the row. */
    private record Label(int row, Mark mark, List<String> lines, Lettering lettering) {
        double width() {
            return Wrapping.widest(lines, lettering);
        }

        double height() {
            return lines.size() * lettering.lineHeight() + BETWEEN;
        }
    }

    SlopePicture(PairMarks pairs, Quantities quantities, double width, boolean narrow) {
        this.pairs = pairs;
        this.width = width;
        rows = pairs.rows();
        highlighting = quantities.highlighting();
        wording = quantities.wording();
        double room = width * (narrow ? NAME_PART_NARROW : NAME_PART);
        // A phone has room for each name once: at the end, where the line has led the eye.
        before = labels(PairMarks.Row::from, row -> narrow && row.to().isPresent() ? "" : row.label(), room);
        behind = labels(PairMarks.Row::to, PairMarks.Row::label, room);
        first = widest(before) + GAP;
        second = width - widest(behind) - GAP;
        double tallest = Math.max(height(before), height(behind));
        bottom = HEAD + Math.max(narrow ? TALL_NARROW - HEAD : TALL - HEAD, tallest);
    }

    private List<Label> labels(
            Function<PairMarks.Row, Optional<Mark>> end, Function<PairMarks.Row, String> name, double room) {
        var labels = new ArrayList<Label>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var mark = end.apply(row);
            if (mark.isEmpty()) continue;
            var lettering = row.highlighted() ? Theme.STRONG : Theme.LABEL;
            String text = (mark.get().print() + missing(row) + " " + name.apply(row)).strip();
            labels.add(new Label(i, mark.get(), Wrapping.wrap(text, room, lettering), lettering));
        }
        return labels;
    }

    private String missing(PairMarks.Row row) {
        if (row.isWhole()) return "";
        return wording.aside(wording.word("pair.missing", row.from().isPresent() ? pairs.to() : pairs.from()));
    }

    private static double widest(List<Label> labels) {
        return labels.stream().mapToDouble(Label::width).max().orElse(0);
    }

    private static double height(List<Label> labels) {
        return labels.stream().mapToDouble(Label::height).sum();
    }

    @Override
    public double height() {
        return bottom + 4;
    }

    /** The lines tell by their slope, so the uprights need not begin at zero. */
    private double y(Mark mark) {
        double least = pairs.least();
        double most = pairs.most();
        double top = HEAD + GAP;
        double low = bottom - GAP;
        return least == most ? (top + low) / 2 : low - (mark.to() - least) / (most - least) * (low - top);
    }

    @Override
    public void paint(Canvas canvas) {
        head(canvas, pairs.from(), first);
        head(canvas, pairs.to(), second);
        canvas.line(first, HEAD, first, bottom, Theme.GRID, LEADER);
        canvas.line(second, HEAD, second, bottom, Theme.GRID, LEADER);
        for (var row : rows) if (!row.highlighted()) row(canvas, row);
        for (var row : rows) if (row.highlighted()) row(canvas, row);
        labels(canvas, before, first, Anchor.END);
        labels(canvas, behind, second, Anchor.START);
    }

    private void head(Canvas canvas, String name, double x) {
        double half = Theme.STRONG.width(name) / 2;
        double middle = Math.max(half, Math.min(width - half, x));
        canvas.text(name, middle, Theme.STRONG.ascent() + 2, Anchor.MIDDLE, Theme.STRONG, Theme.INK);
    }

    private void row(Canvas canvas, PairMarks.Row row) {
        var token = highlighting && !row.highlighted() ? Theme.MUTE : Theme.BLUE;
        double stroke = row.highlighted() ? 3 : highlighting ? 1.5 : 2;
        if (row.isWhole())
            canvas.line(first, y(row.from().get()), second, y(row.to().get()), token, Dots.stem(stroke, row.isAhead()));
        row.from().ifPresent(mark -> Dots.paint(canvas, mark, first, y(mark), RADIUS, token));
        row.to().ifPresent(mark -> Dots.paint(canvas, mark, second, y(mark), RADIUS, token));
    }

    private void labels(Canvas canvas, List<Label> labels, double x, Anchor anchor) {
        double[] wanted = labels.stream().mapToDouble(label -> y(label.mark())).toArray();
        double[] heights = labels.stream().mapToDouble(Label::height).toArray();
        double[] middles = Dodge.spread(wanted, heights, HEAD, bottom);
        double outward = anchor == Anchor.END ? -1 : 1;
        for (int i = 0; i < labels.size(); i++) {
            var label = labels.get(i);
            if (Math.abs(middles[i] - wanted[i]) > 2)
                canvas.line(
                        x + outward * (RADIUS + 1), wanted[i], x + outward * (GAP - 2), middles[i], Theme.BASE, LEADER);
            label(canvas, label, x + outward * GAP, middles[i], anchor);
        }
    }

    private void label(Canvas canvas, Label label, double x, double middle, Anchor anchor) {
        var lettering = label.lettering();
        var ink = rows.get(label.row()).highlighted() ? Theme.BLUE : Theme.INK2;
        double y = middle - label.lines().size() * lettering.lineHeight() / 2;
        for (String line : label.lines()) {
            canvas.text(line, x, y + lettering.lineHeight() / 2 + lettering.middle(), anchor, lettering, ink);
            y += lettering.lineHeight();
        }
    }
}
