package shilu.draw;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import shilu.model.Diagram.Matrix;

/** Words in a grid, under the names of their columns and beside those of their rows. */
final class MatrixPicture implements Picture {
    private static final double NARROWEST = 90;
    private static final double ACROSS = 14;
    private static final double DOWN = 9;

    private final double width;
    private final double[] lefts;
    private final boolean fits;
    private final List<Line> lines = new ArrayList<>();
    private final double height;

    /** One row of the grid, wrapped. */
    private record Line(List<List<String>> cells, Lettering first, Lettering rest, double top, double height) {
        Lettering lettering(int column) {
            return column == 0 ? first : rest;
        }

        /** Whether no word is broader than its column. */
        boolean isWithin(double[] widths) {
            for (int i = 0; i < widths.length; i++)
                if (Wrapping.widest(cells.get(i), lettering(i)) > widths[i]) return false;
            return true;
        }
    }

    MatrixPicture(Matrix matrix, Wording wording, double width) {
        this.width = width;
        var table = new ArrayList<List<String>>();
        table.add(row("", matrix.columns().stream().map(wording::claim).toList()));
        for (var row : matrix.rows())
            table.add(row(
                    wording.claim(row.label()),
                    row.cells().stream().map(wording::claim).toList()));
        double[] widths = widths(table);
        lefts = new double[widths.length];
        for (int i = 1; i < widths.length; i++) lefts[i] = lefts[i - 1] + widths[i - 1];
        double top = 0;
        for (var row : table) {
            boolean head = lines.isEmpty();
            var line = line(row, widths, head ? Theme.SMALL_STRONG : Theme.STRONG, head, top);
            lines.add(line);
            top += line.height();
        }
        height = top;
        fits = least(widths) >= NARROWEST && lines.stream().allMatch(line -> line.isWithin(widths));
    }

    private static List<String> row(String label, List<String> cells) {
        var row = new ArrayList<>(List.of(label));
        row.addAll(cells);
        return row;
    }

    boolean fits() {
        return fits;
    }

    private static double least(double[] widths) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < widths.length; i++) least = Math.min(least, widths[i]);
        return least;
    }

    /** The row names take what they need up to a quarter; the columns share the rest by the length of their words. */
    private double[] widths(List<List<String>> table) {
        int count = table.get(0).size();
        double[] wanted = new double[count];
        for (var row : table)
            for (int i = 0; i < count; i++) wanted[i] = Math.max(wanted[i], Theme.STRONG.width(row.get(i)) + ACROSS);
        double[] widths = new double[count];
        widths[0] = Math.min(wanted[0], width / 4);
        double room = width - widths[0];
        double equal = room / (count - 1);
        double total = 0;
        // Words of thrice the length fill three lines rather than a column of thrice the width.
        for (int i = 1; i < count; i++) total += wanted[i] = Math.sqrt(wanted[i]);
        for (int i = 1; i < count; i++) widths[i] = (equal + room * wanted[i] / total) / 2;
        return widths;
    }

    private static Line line(List<String> row, double[] widths, Lettering first, boolean head, double top) {
        var rest = head ? first : Theme.LABEL;
        var cells = new ArrayList<List<String>>();
        double tallest = 0;
        for (int i = 0; i < row.size(); i++) {
            var lettering = i == 0 ? first : rest;
            var cell = Wrapping.wrap(row.get(i), widths[i] - ACROSS, lettering);
            cells.add(cell);
            tallest = Math.max(tallest, cell.size() * lettering.lineHeight());
        }
        return new Line(cells, first, rest, top, tallest + 2 * DOWN);
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void paint(Canvas canvas) {
        for (Line line : lines) {
            boolean head = line == lines.get(0);
            for (int i = 0; i < lefts.length; i++) cell(canvas, line, i, head ? Theme.INK2 : Theme.INK);
            double bottom = line.top() + line.height();
            canvas.line(0, bottom - .5, width, bottom - .5, head ? Theme.BASE : Theme.GRID, new BasicStroke(1));
        }
    }

    private void cell(Canvas canvas, Line line, int column, Token token) {
        var lettering = line.lettering(column);
        double y = line.top() + DOWN;
        for (String text : line.cells().get(column)) {
            double baseline = y + lettering.lineHeight() / 2 + lettering.middle();
            canvas.text(text, lefts[column], baseline, Anchor.START, lettering, token);
            y += lettering.lineHeight();
        }
    }
}
