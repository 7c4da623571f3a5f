package shilu.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * What tiles have no room for, as a list below them: the values, and the names too where these are wider than a tile.
 *
 * @param numbered whether tiles show a number in place of the name
 */
record TileList(List<Row> rows, boolean numbered, double width) {
    static final TileList NONE = new TileList(List.of(), false, 0);
    private static final double NUMBER = 24;
    private static final double GAP = 12;

    /** @param number 0 where the tile shows the name itself */
    record Row(int number, List<String> name, List<String> value) {
        int lines() {
            return Math.max(name.size(), value.size());
        }
    }

    static TileList of(List<TileSketch.Tile> tiles, boolean numbered, double width) {
        var rows = new ArrayList<Row>();
        double left = numbered ? NUMBER : 0;
        double half = (width - left - GAP) / 2;
        for (int i = 0; i < tiles.size(); i++) {
            var tile = tiles.get(i);
            if (tile.mark().isEmpty() && !numbered) continue;
            String value = tile.mark().map(Mark::print).orElse("");
            rows.add(new Row(
                    numbered ? i + 1 : 0,
                    Wrapping.wrap(tile.name(), half, Theme.LABEL),
                    Wrapping.wrap(value, half, Theme.LABEL)));
        }
        return new TileList(rows, numbered, width);
    }

    double height() {
        return rows.stream().mapToInt(Row::lines).sum() * Theme.LABEL.lineHeight();
    }

    void paint(Canvas canvas, double top) {
        double left = numbered ? NUMBER : 0;
        double values = left + widest() + GAP;
        double y = top;
        for (var row : rows) {
            if (numbered) column(canvas, List.of(String.valueOf(row.number())), 0, y, Theme.INK2);
            column(canvas, row.name(), left, y, Theme.INK);
            column(canvas, row.value(), values, y, Theme.INK2);
            y += row.lines() * Theme.LABEL.lineHeight();
        }
    }

    private double widest() {
        return rows.stream()
                .mapToDouble(row -> Wrapping.widest(row.name(), Theme.LABEL))
                .max()
                .orElse(0);
    }

    private static void column(Canvas canvas, List<String> lines, double x, double top, Token token) {
        double line = Theme.LABEL.lineHeight();
        double baseline = top + line / 2 + Theme.LABEL.middle();
        for (int i = 0; i < lines.size(); i++)
            canvas.text(lines.get(i), x, baseline + i * line, Anchor.START, Theme.LABEL, token);
    }
}
