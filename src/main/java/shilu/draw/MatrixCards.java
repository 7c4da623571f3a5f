package shilu.draw;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import shilu.model.Diagram.Matrix;

/** A matrix as one card for each row, where a grid would be too narrow to read. */
final class MatrixCards implements Picture {
    private static final double INDENT = 14;
    private static final double BETWEEN = 22;
    private static final double ABOVE = 6;
    private static final double GAP = 10;
    private static final double NAME_PART = .36;

    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private final List<Double> rules = new ArrayList<>();
    private double bottom;

    private record Line(String text, double x, double top, Lettering lettering, Token token) {}

    MatrixCards(Matrix matrix, Wording wording, double width) {
        this.width = width;
        double longest = matrix.columns().stream()
                .mapToDouble(column -> Theme.SMALL.width(wording.claim(column)))
                .max()
                .orElse(0);
        double beside = longest <= NAME_PART * width ? longest + GAP : 0;
        for (var row : matrix.rows()) {
            if (bottom > 0) {
                rules.add(bottom + BETWEEN / 2);
                bottom += BETWEEN;
            }
            add(wording.claim(row.label()), 0, Theme.STRONG, Theme.INK);
            for (int i = 0; i < row.cells().size(); i++) {
                double top = bottom + ABOVE;
                bottom = top;
                add(wording.claim(matrix.columns().get(i)), INDENT, Theme.SMALL, Theme.INK3);
                // Short names of columns stand beside what they name.
                if (beside > 0) bottom = top - (Theme.LABEL.lineHeight() - Theme.SMALL.lineHeight()) / 2;
                add(wording.claim(row.cells().get(i)), INDENT + beside, Theme.LABEL, Theme.INK);
            }
        }
    }

    private void add(String text, double x, Lettering lettering, Token token) {
        for (String line : Wrapping.wrap(text, width - x, lettering)) {
            lines.add(new Line(line, x, bottom, lettering, token));
            bottom += lettering.lineHeight();
        }
    }

    @Override
    public double height() {
        return bottom;
    }

    @Override
    public void paint(Canvas canvas) {
        for (double rule : rules) canvas.line(0, rule, width, rule, Theme.GRID, new BasicStroke(1));
        for (Line line : lines) {
            double baseline = line.top()
                    + line.lettering().lineHeight() / 2
                    + line.lettering().middle();
            canvas.text(line.text(), line.x(), baseline, Anchor.START, line.lettering(), line.token());
        }
    }
}
