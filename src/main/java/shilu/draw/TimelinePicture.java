package shilu.draw;

import java.awt.BasicStroke;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A row for each event on a common line of time: what is done solid, what is aimed at outlined. */
final class TimelinePicture implements Picture {
    private static final double HEAD = 24;
    private static final double BODY = 16;
    private static final double BETWEEN = 14;
    private static final double NAME_PART = .34;
    private static final double EDGE = 8;
    private static final double FOOT = 20;

    private final TimelineSketch sketch;
    private final RowHeadings names;
    private final Calendar calendar;
    private final double width;
    private final boolean narrow;
    private final List<Double> tops = new ArrayList<>();
    private final double bottom;

    TimelinePicture(TimelineSketch sketch, double width, boolean narrow) {
        this.sketch = sketch;
        this.width = width;
        this.narrow = narrow;
        var moments = sketch.moments();
        names = new RowHeadings(
                moments.stream().map(moment -> name(moment, narrow)).toList(),
                moments.stream()
                        .map(moment -> moment.highlighted() ? Theme.STRONG : Theme.LABEL)
                        .toList(),
                width,
                narrow,
                NAME_PART,
                0);
        var first = moments.stream()
                .map(TimelineSketch.Moment::start)
                .min(LocalDate::compareTo)
                .orElseThrow();
        var last = moments.stream()
                .map(TimelineSketch.Moment::end)
                .max(LocalDate::compareTo)
                .orElseThrow();
        double left = names.left() + EDGE;
        calendar = Calendar.fit(
                first, last, left, width - left - EDGE, sketch.wording().language());
        double y = HEAD;
        for (int i = 0; i < moments.size(); i++) {
            tops.add(y);
            y += names.room(i, BODY) + BETWEEN;
        }
        bottom = y;
    }

    /** On a narrow screen there is no room beside the marks, so the name says when. */
    private String name(TimelineSketch.Moment moment, boolean narrow) {
        return narrow ? sketch.wording().word("labelled", moment.name(), moment.when()) : moment.name();
    }

    @Override
    public double height() {
        return bottom + (sketch.asOf().isPresent() ? FOOT : 0) - (sketch.asOf().isPresent() ? 0 : BETWEEN / 2);
    }

    @Override
    public void paint(Canvas canvas) {
        axis(canvas);
        sketch.asOf().ifPresent(day -> asOf(canvas, day));
        for (int i = 0; i < tops.size(); i++) row(canvas, i);
        canvas.tooltip("");
    }

    private void axis(Canvas canvas) {
        for (var tick : calendar.ticks()) {
            double x = calendar.x(tick.start());
            canvas.line(x, HEAD - 4, x, bottom - BETWEEN / 2, Theme.GRID, new BasicStroke(1));
            double middle = (x + calendar.x(tick.end())) / 2;
            canvas.text(tick.words(), middle, 12, Anchor.MIDDLE, Theme.SMALL, Theme.INK2);
        }
        double right = calendar.right();
        canvas.line(right, HEAD - 4, right, bottom - BETWEEN / 2, Theme.GRID, new BasicStroke(1));
    }

    private void asOf(Canvas canvas, LocalDate day) {
        double x = calendar.x(day);
        canvas.line(x, HEAD - 4, x, bottom, Theme.NEGATIVE, new BasicStroke(1.5f));
        double half = Theme.SMALL_STRONG.width(sketch.standing()) / 2;
        double middle = Math.max(half, Math.min(width - half, x));
        double baseline = bottom + 4 + Theme.SMALL_STRONG.ascent();
        canvas.text(sketch.standing(), middle, baseline, Anchor.MIDDLE, Theme.SMALL_STRONG, Theme.NEGATIVE);
    }

    private void row(Canvas canvas, int index) {
        var moment = sketch.moments().get(index);
        double top = tops.get(index);
        double room = names.room(index, BODY);
        names.clear(canvas, index, top);
        names.paint(canvas, index, top, room);
        double middle = names.above() ? top + names.offset(index) + BODY / 2 : top + room / 2;
        boolean faded = sketch.highlighting() && !moment.highlighted();
        var mark = new TimelineMark(moment, calendar, sketch.asOf(), faded ? Theme.MUTE : Theme.BLUE);
        canvas.tooltip(sketch.wording().word("labelled", moment.name(), moment.when()));
        var taken = mark.paint(canvas, middle);
        canvas.tooltip("");
        if (!narrow) TimelineLabel.paint(canvas, moment, faded, taken, middle, names.left(), width);
    }
}
