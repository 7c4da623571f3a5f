package shilu.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The names of the parts over the first bar, each at its own segment where it has room. */
final class ShareKey {
    private static final double SQUARE = 10;
    private static final double INSIDE = 4;
    private static final double BETWEEN = 14;
    private static final double LINE = 20;

    private final List<Entry> entries;
    private final int rows;

    private record Entry(List<String> lines, double x, double y, Token token) {}

    private ShareKey(List<Entry> entries, int rows) {
        this.entries = entries;
        this.rows = rows;
    }

    static ShareKey over(Shares shares, double left, double width) {
        var aligned = aligned(shares, left, width);
        return aligned.isEmpty() ? flowing(shares, width) : new ShareKey(aligned, 1);
    }

    /** One row, pushed right where a segment is too thin for its name; empty when the row is too short. */
    private static List<Entry> aligned(Shares shares, double left, double width) {
        var entries = new ArrayList<Entry>();
        double free = left;
        double start = left;
        for (int part = 0; part < shares.parts().size(); part++) {
            int index = part;
            double share = shares.bars().get(0).segments().stream()
                    .filter(segment -> segment.part() == index)
                    .mapToDouble(Shares.Segment::share)
                    .sum();
            double x = Math.max(start, free);
            entries.add(new Entry(List.of(shares.parts().get(part)), x, 0, Theme.CATEGORIES.get(part)));
            free = x + taken(shares.parts().get(part));
            start += share * (width - left);
        }
        return free - BETWEEN > width ? List.of() : entries;
    }

    private static ShareKey flowing(Shares shares, double width) {
        var entries = new ArrayList<Entry>();
        double x = 0;
        int row = 0;
        for (int part = 0; part < shares.parts().size(); part++) {
            String text = shares.parts().get(part);
            if (x > 0 && x + taken(text) - BETWEEN > width) {
                x = 0;
                row++;
            }
            var lines = Wrapping.wrap(text, width - SQUARE - INSIDE, Theme.STRONG);
            entries.add(new Entry(lines, x, row * LINE, Theme.CATEGORIES.get(part)));
            x += taken(text);
            row += lines.size() - 1;
        }
        return new ShareKey(entries, row + 1);
    }

    private static double taken(String text) {
        return SQUARE + INSIDE + Theme.STRONG.width(text) + BETWEEN;
    }

    double height() {
        return rows * LINE;
    }

    void paint(Canvas canvas) {
        for (Entry entry : entries) {
            canvas.setPaint(entry.token());
            canvas.fill(new Rectangle2D.Double(entry.x(), entry.y() + 3, SQUARE, SQUARE));
            double baseline = entry.y() + 3 + SQUARE / 2 + Theme.STRONG.middle();
            for (int i = 0; i < entry.lines().size(); i++)
                canvas.text(
                        entry.lines().get(i),
                        entry.x() + SQUARE + INSIDE,
                        baseline + i * LINE,
                        Anchor.START,
                        Theme.STRONG,
                        Theme.INK);
        }
    }
}
