package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jfree.chart.plot.PlotOrientation;

/** Columns side by side, each with its value above and its name below. */
final class ColumnPicture implements Picture {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)(\\d\\d))年?");
    private static final double TALL = 300;
    private static final double TALL_NARROW = 210;
    private static final double GAP = 6;
    private static final double THICK = 96;
    private static final int NAME_LINES = 3;

    private final Quantities quantities;
    private final List<Mark> marks;
    private final List<List<String>> names;
    private final double width;
    private final Rectangle2D area;
    private final Lettering values;
    private final Slots slots;
    private final boolean fits;

    /** In time where there is room for the years between, else with a gap, else one after the other. */
    static ColumnPicture of(Quantities quantities, double width, boolean narrow) {
        var slots = Slots.inTime(quantities.all());
        for (var choice : List.of(slots, slots.shortened())) {
            var picture = new ColumnPicture(quantities, choice, width, narrow);
            if (picture.fits()) return picture;
        }
        return new ColumnPicture(quantities, Slots.close(slots.of().size()), width, narrow);
    }

    private ColumnPicture(Quantities quantities, Slots slots, double width, boolean narrow) {
        this.quantities = quantities;
        this.slots = slots;
        this.width = width;
        marks = quantities.all();
        double slot = width / slots.count();
        names = names(marks, slot - 4);
        values = values(marks, slot);
        int lines = names.stream().mapToInt(List::size).max().orElse(1);
        area = new Rectangle2D.Double(0, 0, width, narrow ? TALL_NARROW : TALL);
        fits = lines <= NAME_LINES
                && haveRoom(marks, values, slot)
                && names.stream().allMatch(name -> Wrapping.widest(name, Theme.STRONG) <= slot);
    }

    /** Whether every value and name has room in its slot; rows have room where columns haven't. */
    boolean fits() {
        return fits;
    }

    private static Lettering values(List<Mark> marks, double slot) {
        for (var lettering : List.of(Theme.LABEL, Theme.SMALL))
            if (haveRoom(marks, lettering, slot - 1)) return lettering;
        return Theme.TINY;
    }

    /** Whether values that stand side by side stay clear of each other. */
    private static boolean haveRoom(List<Mark> marks, Lettering lettering, double slot) {
        double before = 0;
        for (Mark mark : marks) {
            double width = lettering(mark, lettering).width(mark.value());
            if (before + width > 2 * slot) return false;
            before = width;
        }
        return lettering(marks.get(0), lettering).width(marks.get(0).value()) <= slot && before <= slot + 1;
    }

    private static Lettering lettering(Mark mark, Lettering lettering) {
        return mark.highlighted() ? strong(lettering) : lettering;
    }

    private static Lettering strong(Lettering lettering) {
        return new Lettering(lettering.size(), true);
    }

    /** Names as written, or years without 年, or, where even these are too wide, their last two digits. */
    private static List<List<String>> names(List<Mark> marks, double room) {
        for (int form = 0; form < 3; form++) {
            int shape = form;
            boolean years =
                    marks.stream().allMatch(mark -> YEAR.matcher(mark.label()).matches());
            var names = marks.stream()
                    .map(mark -> years
                            ? YEAR.matcher(mark.label()).replaceAll(shape == 0 ? "$0" : "$" + shape)
                            : mark.label())
                    .toList();
            boolean whole = names.stream().allMatch(name -> Theme.STRONG.width(name) <= room);
            if (whole || !years || form == 2)
                return names.stream()
                        .map(name -> Wrapping.wrap(name, room, Theme.STRONG))
                        .toList();
        }
        throw new IllegalStateException("the last form returns");
    }

    @Override
    public double height() {
        int lines = names.stream().mapToInt(List::size).max().orElse(1);
        boolean ahead = marks.stream().anyMatch(Mark::isAhead);
        return area.getHeight() + GAP + (lines + (ahead ? 1 : 0)) * Theme.LABEL.lineHeight() + 2;
    }

    @Override
    public void paint(Canvas canvas) {
        var range = Scale.fit(reaches(), area.getHeight());
        var bars = new Bars(quantities, marks, BarForm.BAR, slots);
        bars.paint(canvas, area, PlotOrientation.VERTICAL, range, .28, THICK, 0);
        double zero = area.getMaxY() + range.getLowerBound() / range.getLength() * area.getHeight();
        canvas.line(0, zero, width, zero, Theme.BASE, new BasicStroke(1));
        for (int i = 0; i < marks.size(); i++) {
            value(canvas, marks.get(i), bars.barOf(i), zero);
            name(canvas, i, bars.barOf(i).getCenterX());
            if (i > 0) gap(canvas, bars.barOf(i - 1).getCenterX(), bars.barOf(i).getCenterX());
        }
    }

    /** Says of the years between two columns that nothing is known of them. */
    private void gap(Canvas canvas, double from, double to) {
        double slot = width / slots.count();
        String words = quantities.wording().word("columns.none");
        boolean free = to - from > 1.5 * slot;
        if (!free || Theme.SMALL.width(words) > to - from - slot) return;
        double y = area.getMaxY() + GAP + Theme.LABEL.ascent() + 2;
        canvas.text(words, (from + to) / 2, y, Anchor.MIDDLE, Theme.SMALL, Theme.INK3);
    }

    private List<Scale.Reach> reaches() {
        double room = values.lineHeight() + GAP;
        var reaches = new ArrayList<Scale.Reach>();
        for (Mark mark : marks)
            reaches.add(new Scale.Reach(
                    Math.min(0, mark.from()),
                    Math.max(0, mark.to()),
                    mark.isNegative() ? room : 0,
                    mark.isNegative() ? 0 : room));
        return reaches;
    }

    private void value(Canvas canvas, Mark mark, Rectangle2D bar, double zero) {
        var lettering = lettering(mark, values);
        double y = mark.isNegative()
                ? Math.max(zero, bar.getMaxY()) + GAP + lettering.ascent()
                : Math.min(zero, bar.getY()) - GAP;
        canvas.text(
                mark.value(),
                bar.getCenterX(),
                y,
                Anchor.MIDDLE,
                lettering,
                Colouring.text(mark, quantities.highlighting()));
    }

    private void name(Canvas canvas, int index, double x) {
        var mark = marks.get(index);
        var lettering = mark.highlighted() ? Theme.STRONG : Theme.LABEL;
        double y = area.getMaxY() + GAP + lettering.ascent() + 2;
        for (String line : names.get(index)) {
            canvas.text(line, x, y, Anchor.MIDDLE, lettering, mark.highlighted() ? Theme.INK : Theme.INK2);
            y += lettering.lineHeight();
        }
        if (mark.isAhead()) canvas.text(mark.ahead().orElseThrow(), x, y, Anchor.MIDDLE, Theme.SMALL, Theme.INK3);
    }
}
