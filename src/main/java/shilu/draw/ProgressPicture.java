package shilu.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A dashed frame for each target, filled as far as it is reached. */
final class ProgressPicture implements Picture {
    private static final double TRACK = 18;
    private static final double BELOW = 4;
    private static final double BETWEEN = 18;
    private static final double BESIDE = 10;
    private static final double INSET = 3;
    private static final double NAME_PART = .3;

    private final ProgressSketch sketch;
    private final RowHeadings names;
    private final List<List<String>> words = new ArrayList<>();
    private final List<String> key;
    private final double width;
    private final double full;
    private final double height;

    ProgressPicture(ProgressSketch sketch, double width, boolean narrow) {
        this.sketch = sketch;
        this.width = width;
        var rows = sketch.rows();
        names = new RowHeadings(
                rows.stream().map(ProgressSketch.Row::name).toList(),
                rows.stream().map(row -> Theme.LABEL).toList(),
                width,
                narrow,
                NAME_PART,
                0);
        double beside = rows.stream()
                .flatMap(row -> row.percent().stream())
                .mapToDouble(percent -> Theme.STRONG.width(percent) + BESIDE)
                .max()
                .orElse(0);
        double most = rows.stream().mapToDouble(ProgressSketch.Row::share).max().orElse(1);
        full = (width - names.left() - beside) / Math.max(1, most);
        for (var row : rows) words.add(Wrapping.wrap(row.words(), width - names.left(), Theme.SMALL));
        key = Wrapping.wrap(sketch.wording().word("progress.key"), width, Theme.SMALL);
        double bottom = 0;
        for (int i = 0; i < rows.size(); i++) bottom += names.room(i, body(i)) + BETWEEN;
        height = bottom + key.size() * Theme.SMALL.lineHeight();
    }

    private double body(int row) {
        return TRACK + BELOW + words.get(row).size() * Theme.SMALL.lineHeight();
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void paint(Canvas canvas) {
        double y = 0;
        for (int i = 0; i < words.size(); i++) {
            double room = names.room(i, body(i));
            double top = names.above() ? y + names.offset(i) : y + (room - body(i)) / 2;
            // A name of one line stands beside its frame, not beside the frame and its words.
            boolean beside = !names.above() && names.isOneLine(i);
            names.paint(canvas, i, beside ? top : y, beside ? TRACK : room);
            track(canvas, sketch.rows().get(i), top);
            lines(canvas, words.get(i), names.left(), top + TRACK + BELOW, Theme.INK2);
            y += room + BETWEEN;
        }
        lines(canvas, key, 0, y, Theme.INK3);
    }

    private void track(Canvas canvas, ProgressSketch.Row row, double top) {
        double left = names.left();
        boolean faded = sketch.highlighting() && !row.highlighted();
        var token = faded ? Theme.MUTE : Theme.BLUE;
        canvas.tooltip(row.name() + sketch.wording().aside(row.words()));
        canvas.setPaint(token);
        canvas.setStroke(MarkShape.DASHED);
        canvas.draw(new Rectangle2D.Double(left + .75, top + .75, full - 1.5, TRACK - 1.5));
        double reached = row.share() * full;
        canvas.fill(new Rectangle2D.Double(left, top + INSET, reached, TRACK - 2 * INSET));
        canvas.tooltip("");
        double x = left + Math.max(full, reached) + BESIDE - 2;
        double baseline = top + TRACK / 2 + Theme.STRONG.middle();
        var ink = faded ? Theme.INK2 : Theme.BLUE;
        row.percent().ifPresent(text -> canvas.text(text, x, baseline, Anchor.START, Theme.STRONG, ink));
    }

    private static void lines(Canvas canvas, List<String> lines, double x, double top, Token token) {
        double y = top;
        for (String line : lines) {
            double baseline = y + Theme.SMALL.lineHeight() / 2 + Theme.SMALL.middle();
            canvas.text(line, x, baseline, Anchor.START, Theme.SMALL, token);
            y += Theme.SMALL.lineHeight();
        }
    }
}
