package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;

/** Steps from a start to a total: side by side where names and values have room, otherwise one below the other. */
final class WaterfallPicture implements Picture {
    private static final double TALL = 320;
    private static final double GAP = 6;
    private static final double THICK = 80;
    private static final double ROW = 32;
    private static final double THIN = 16;
    private static final double SHORTEST = 120;
    private static final double NAME_PART = .34;
    private static final int NAME_LINES = 3;
    private static final BasicStroke LINE = new BasicStroke(1);

    private final Waterfall waterfall;
    private final Wording wording;
    private final List<Mark> marks;
    private final double width;
    private final boolean upright;
    private final List<List<String>> under;
    private final RowNames beside;
    private final List<String> note;

    WaterfallPicture(Waterfall waterfall, Quantities quantities, double width, boolean narrow) {
        this.waterfall = waterfall;
        this.width = width;
        wording = quantities.wording();
        marks = waterfall.marks();
        double slot = width / marks.size();
        under = marks.stream()
                .map(mark -> Wrapping.wrap(mark.label(), slot - 6, lettering(mark)))
                .toList();
        upright = !narrow && fits(slot);
        beside = new RowNames(
                marks.stream().map(Mark::label).toList(),
                row -> marks.get(row).highlighted(),
                width,
                narrow,
                NAME_PART,
                SHORTEST);
        String broken = waterfall.isBroken()
                ? wording.word(upright ? "waterfall.upright" : "waterfall.lying", Ticks.plain(waterfall.from()))
                : "";
        note = broken.isEmpty() ? List.of() : Wrapping.wrap(broken, width, Theme.SMALL);
    }

    private boolean fits(double slot) {
        for (int i = 0; i < marks.size(); i++) {
            var name = under.get(i);
            if (name.size() > NAME_LINES || Wrapping.widest(name, lettering(marks.get(i))) > slot - 4) return false;
            if (lettering(marks.get(i)).width(marks.get(i).print()) > slot - 2) return false;
        }
        return true;
    }

    private Lettering lettering(Mark mark) {
        return mark.highlighted() || waterfall.bars().get(marks.indexOf(mark)).total() ? Theme.STRONG : Theme.LABEL;
    }

    private double plotHeight() {
        return upright ? TALL : marks.size() * beside.row(ROW, THIN);
    }

    private double namesHeight() {
        int lines = under.stream().mapToInt(List::size).max().orElse(1);
        return upright ? GAP + lines * Theme.LABEL.lineHeight() + 2 : 0;
    }

    @Override
    public double height() {
        double foot = note.isEmpty() ? 0 : 10 + note.size() * Theme.SMALL.lineHeight();
        return plotHeight() + namesHeight() + foot;
    }

    @Override
    public void paint(Canvas canvas) {
        double left = upright ? 0 : beside.left();
        var area = new Rectangle2D.Double(left, 0, width - left, plotHeight());
        var bars = new Bars(marks, shifted(), BarForm.BAR, waterfall::fill);
        var range = Scale.fit(reaches(), upright ? area.getHeight() : area.getWidth());
        var way = upright ? PlotOrientation.VERTICAL : PlotOrientation.HORIZONTAL;
        boolean above = !upright && beside.above();
        double zero = upright
                ? area.getMaxY() + range.getLowerBound() / range.getLength() * area.getHeight()
                : left - range.getLowerBound() / range.getLength() * area.getWidth();
        if (upright) canvas.line(0, zero, width, zero, Theme.BASE, LINE);
        else if (!above) canvas.line(zero, 0, zero, plotHeight(), Theme.BASE, LINE);
        bars.paint(
                canvas,
                area,
                way,
                range,
                upright ? .28 : .4,
                upright ? THICK : above ? THIN : ROW,
                above ? beside.shift() : 0);
        for (int i = 0; i < marks.size(); i++) {
            if (waterfall.isBroken() && waterfall.bars().get(i).total()) gap(canvas, bars.barOf(i));
            if (waterfall.bars().get(i).isStill()) still(canvas, bars.barOf(i));
            // Names above the bars would be struck through.
            if (i + 1 < marks.size() && !above) connect(canvas, i, bars);
            value(canvas, i, bars.barOf(i));
            if (upright) name(canvas, i, bars.barOf(i).getCenterX());
            else beside.paint(canvas, i, bars.barOf(i).getY(), bars.barOf(i).getCenterY());
        }
        double y = plotHeight() + namesHeight() + 10;
        for (String line : note) {
            canvas.text(line, 0, y + Theme.SMALL.ascent(), Anchor.START, Theme.SMALL, Theme.INK3);
            y += Theme.SMALL.lineHeight();
        }
    }

    /** The spans from the base of the scale on. */
    private List<Bars.Span> shifted() {
        return waterfall.spans().stream()
                .map(span -> new Bars.Span(span.from() - waterfall.base(), span.to() - waterfall.base()))
                .toList();
    }

    /** Values stand beyond the end that their bar moves to. */
    private List<Scale.Reach> reaches() {
        var reaches = new ArrayList<Scale.Reach>();
        var spans = shifted();
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            double room =
                    GAP + (upright ? Theme.LABEL.lineHeight() : lettering(mark).width(mark.print()));
            boolean below = isBelow(i);
            var span = spans.get(i);
            // A value must have room at both ends of the scale, wherever its bar stands.
            reaches.add(new Scale.Reach(span.from(), span.from(), below ? room : 0, 0));
            reaches.add(new Scale.Reach(span.to(), span.to(), 0, below ? 0 : room));
        }
        return reaches;
    }

    private boolean isBelow(int index) {
        var bar = waterfall.bars().get(index);
        return bar.total() ? bar.level() < 0 : bar.falls();
    }

    private void value(Canvas canvas, int index, Rectangle2D bar) {
        var mark = marks.get(index);
        var lettering = lettering(mark);
        boolean below = isBelow(index);
        var ink = waterfall.ink(mark);
        if (upright) {
            double y = below ? bar.getMaxY() + GAP - 1 + lettering.ascent() : bar.getY() - GAP;
            canvas.text(mark.print(), bar.getCenterX(), y, Anchor.MIDDLE, lettering, ink);
        } else {
            double x = below ? bar.getX() - GAP : bar.getMaxX() + GAP;
            double y = bar.getCenterY() + lettering.middle();
            canvas.text(mark.print(), x, y, below ? Anchor.END : Anchor.START, lettering, ink);
        }
    }

    private void name(Canvas canvas, int index, double x) {
        var lettering = lettering(marks.get(index));
        double y = plotHeight() + GAP + lettering.ascent() + 2;
        for (String line : under.get(index)) {
            canvas.text(line, x, y, Anchor.MIDDLE, lettering, Theme.INK);
            y += lettering.lineHeight();
        }
    }

    /** A line at the level that one bar hands over to the next. */
    private void connect(Canvas canvas, int index, Bars bars) {
        var bar = bars.barOf(index);
        var next = bars.barOf(index + 1);
        boolean low = waterfall.bars().get(index).level()
                < waterfall.bars().get(index).from();
        if (upright) {
            double y = low ? bar.getMaxY() : bar.getY();
            canvas.line(bar.getMaxX(), y, next.getX(), y, Theme.BASE, LINE);
        } else {
            double x = low ? bar.getX() : bar.getMaxX();
            canvas.line(x, bar.getMaxY(), x, next.getY(), Theme.BASE, LINE);
        }
    }

    /** A step that changes nothing is a line at its level. */
    private void still(Canvas canvas, Rectangle2D bar) {
        if (upright) canvas.line(bar.getX(), bar.getY(), bar.getMaxX(), bar.getY(), Theme.BASE, LINE);
        else canvas.line(bar.getX(), bar.getY(), bar.getX(), bar.getMaxY(), Theme.BASE, LINE);
    }

    /** Cuts a total near its foot, since its bar doesn't begin at zero. */
    private void gap(Canvas canvas, Rectangle2D bar) {
        var cut = new Path2D.Double();
        if (upright) {
            double y = bar.getMaxY() - 14;
            cut.moveTo(bar.getX() - 1, y + 4);
            cut.lineTo(bar.getMaxX() + 1, y - 4);
            cut.lineTo(bar.getMaxX() + 1, y + 1);
            cut.lineTo(bar.getX() - 1, y + 9);
        } else {
            double x = bar.getX() + 12;
            cut.moveTo(x - 4, bar.getMaxY() + 1);
            cut.lineTo(x + 4, bar.getY() - 1);
            cut.lineTo(x + 9, bar.getY() - 1);
            cut.lineTo(x + 1, bar.getMaxY() + 1);
        }
        cut.closePath();
        canvas.setPaint(Theme.GROUND);
        canvas.fill(cut);
    }
}
