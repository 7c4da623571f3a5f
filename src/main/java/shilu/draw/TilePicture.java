package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import shilu.site.FigureText;

/** Equal squares in the places' relative positions, shaded by steps, with their key above and a caveat below. */
final class TilePicture implements Picture {
    private static final double GAP = 4;
    private static final double WIDEST = 132;
    private static final double FLAT = .74;
    private static final double LOWEST = 58;
    private static final double KEY = 26;
    private static final double SQUARE = 12;
    private static final double BELOW = 8;
    private static final double INSIDE = 3;

    private final TileSketch sketch;
    private final Wording wording;
    private final double width;
    private final double side;
    private final double tall;
    private final int firstColumn;
    private final int firstRow;
    private final int rows;
    private final List<String> caveat;
    private final TileList list;

    TilePicture(TileSketch sketch, double width) {
        this.sketch = sketch;
        this.width = width;
        wording = sketch.quantities().wording();
        var columns = sketch.tiles().stream().mapToInt(TileSketch.Tile::column).summaryStatistics();
        var lines = sketch.tiles().stream().mapToInt(TileSketch.Tile::row).summaryStatistics();
        firstColumn = columns.getMin();
        firstRow = lines.getMin();
        rows = lines.getMax() - firstRow + 1;
        side = Math.min(WIDEST, (width + GAP) / (columns.getMax() - firstColumn + 1) - GAP);
        tall = Math.max(LOWEST, Math.round(side * FLAT));
        caveat = Wrapping.wrap(wording.word("tiles.caveat"), width, Theme.SMALL);
        list = list();
    }

    private TileList list() {
        boolean named = sketch.tiles().stream().allMatch(tile -> fits(names(tile)));
        boolean told = sketch.tiles().stream().allMatch(tile -> fits(values(tile)) && height(tile) <= tall);
        return named && told ? TileList.NONE : TileList.of(sketch.tiles(), !named, width);
    }

    private boolean fits(Words words) {
        return Wrapping.widest(words.lines(), words.lettering()) <= side - 2 * INSIDE;
    }

    private double height(TileSketch.Tile tile) {
        return names(tile).height() + values(tile).height();
    }

    private record Words(List<String> lines, Lettering lettering) {
        double height() {
            return lines.size() * lettering.lineHeight();
        }
    }

    private Words names(TileSketch.Tile tile) {
        var lettering = tile.mark().isPresent() ? Theme.STRONG : Theme.LABEL;
        return new Words(Wrapping.wrap(tile.name(), side - 2 * INSIDE, lettering), lettering);
    }

    private Words values(TileSketch.Tile tile) {
        String value = tile.mark().map(Mark::print).orElseGet(() -> wording.word("tiles.none"));
        return new Words(Wrapping.wrap(value, side - 2 * INSIDE, Theme.SMALL), Theme.SMALL);
    }

    private double top() {
        return keyRows() * KEY + BELOW / 2;
    }

    private double bottom() {
        return top() + rows * (tall + GAP) - GAP + BELOW;
    }

    private double caveatTop() {
        return bottom() + (list.rows().isEmpty() ? 0 : list.height() + BELOW);
    }

    @Override
    public double height() {
        return caveatTop() + caveat.size() * Theme.SMALL.lineHeight();
    }

    @Override
    public void paint(Canvas canvas) {
        key(canvas);
        for (int i = 0; i < sketch.tiles().size(); i++) tile(canvas, i);
        canvas.tooltip("");
        list.paint(canvas, bottom());
        double y = caveatTop();
        for (String line : caveat) {
            double baseline = y + Theme.SMALL.lineHeight() / 2 + Theme.SMALL.middle();
            canvas.text(line, 0, baseline, Anchor.START, Theme.SMALL, Theme.INK3);
            y += Theme.SMALL.lineHeight();
        }
    }

    // ---- key

    private String range(int step) {
        String from = number(step);
        String to = number(step + 1);
        String words = from.equals(to) ? from : wording.word("tiles.step", from, to);
        boolean last = step + 1 == sketch.steps();
        String unit = sketch.quantities().unit().symbol();
        return last ? wording.word("words.length", words, unit).strip() : words;
    }

    private String number(int bound) {
        return FigureText.number(sketch.bounds().get(bound).stripTrailingZeros());
    }

    private double entry() {
        double widest = 0;
        for (int i = 0; i < sketch.steps(); i++) widest = Math.max(widest, Theme.SMALL.width(range(i)));
        return SQUARE + 6 + widest + 16;
    }

    private int perRow() {
        return Math.max(1, (int) ((width + 16) / entry()));
    }

    private int keyRows() {
        return (sketch.steps() + perRow() - 1) / perRow();
    }

    private void key(Canvas canvas) {
        for (int i = 0; i < sketch.steps(); i++) {
            double x = i % perRow() * entry();
            double y = i / perRow() * KEY + (KEY - SQUARE) / 2 - BELOW / 2;
            canvas.setPaint(Theme.STEPS.get(sketch.shade(i)));
            canvas.fill(new Rectangle2D.Double(x, y, SQUARE + 6, SQUARE));
            double baseline = y + SQUARE / 2 + Theme.SMALL.middle();
            canvas.text(range(i), x + SQUARE + 12, baseline, Anchor.START, Theme.SMALL, Theme.INK2);
        }
    }

    // ---- tiles

    private void tile(Canvas canvas, int index) {
        var tile = sketch.tiles().get(index);
        var room = new Rectangle2D.Double(
                (tile.column() - firstColumn) * (side + GAP),
                top() + (tile.row() - firstRow) * (tall + GAP),
                side,
                tall);
        if (tile.mark().isEmpty()) {
            outline(canvas, room, Theme.SOFT, new BasicStroke(1));
            label(canvas, room, index, Theme.INK3);
            return;
        }
        var mark = tile.mark().get();
        int shade = sketch.shade(sketch.step(mark));
        canvas.tooltip(mark.words());
        if (mark.isAhead()) outline(canvas, room, Theme.BLUE, MarkShape.DASHED);
        else {
            canvas.setPaint(Theme.STEPS.get(shade));
            canvas.fill(room);
        }
        canvas.tooltip("");
        if (mark.highlighted()) outline(canvas, room, Theme.INK, new BasicStroke(2));
        var ink = mark.isAhead() ? Theme.INK : Theme.ON_STEPS.get(shade);
        label(canvas, room, index, ink);
    }

    private static void outline(Canvas canvas, Rectangle2D room, Token token, BasicStroke stroke) {
        double half = stroke.getLineWidth() / 2;
        canvas.setPaint(token);
        canvas.setStroke(stroke);
        canvas.draw(new Rectangle2D.Double(
                room.getX() + half, room.getY() + half, room.getWidth() - 2 * half, room.getHeight() - 2 * half));
    }

    private void label(Canvas canvas, Rectangle2D room, int index, Token token) {
        var tile = sketch.tiles().get(index);
        var name = list.numbered() ? new Words(List.of(String.valueOf(index + 1)), Theme.STRONG) : names(tile);
        boolean told = list.rows().isEmpty() || tile.mark().isEmpty() && !list.numbered();
        var value = told ? values(tile) : new Words(List.of(), Theme.SMALL);
        double y = room.getCenterY() - (name.height() + value.height()) / 2;
        y = lines(canvas, name.lines(), room.getCenterX(), y, name.lettering(), token);
        lines(canvas, value.lines(), room.getCenterX(), y, Theme.SMALL, token);
    }

    private static double lines(
            Canvas canvas, List<String> lines, double x, double top, Lettering lettering, Token token) {
        double y = top;
        for (String line : lines) {
            canvas.text(line, x, y + lettering.lineHeight() / 2 + lettering.middle(), Anchor.MIDDLE, lettering, token);
            y += lettering.lineHeight();
        }
        return y;
    }
}
