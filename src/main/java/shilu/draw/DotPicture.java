package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;

/** A dot for each of a whole, in groups of ten so that they can be counted. */
final class DotPicture implements Picture {
    private static final double PITCH = 19;
    private static final double RADIUS = 7;
    private static final int TEN = 10;
    private static final double GROUP = 12;
    private static final double ABOVE = 6;
    private static final double BETWEEN = 20;

    private final DotSketch sketch;
    private final int perRow;
    private final List<List<String>> names = new ArrayList<>();
    private final List<List<String>> words = new ArrayList<>();
    private final double height;

    DotPicture(DotSketch sketch, double width) {
        this.sketch = sketch;
        perRow = TEN * Math.max(1, (int) ((width + GROUP) / (TEN * PITCH + GROUP)));
        double bottom = 0;
        for (var block : sketch.blocks()) {
            names.add(Wrapping.wrap(block.name(), width, Theme.STRONG));
            words.add(Wrapping.wrap(block.words(), width, Theme.LABEL));
            bottom += height(words.size() - 1) + BETWEEN;
        }
        height = bottom - BETWEEN;
    }

    private double height(int index) {
        int whole = sketch.blocks().get(index).whole();
        int rows = (whole + perRow - 1) / perRow;
        return head(index) + rows * PITCH;
    }

    private double head(int index) {
        return (names.get(index).size() + words.get(index).size()) * Theme.LABEL.lineHeight() + ABOVE;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void paint(Canvas canvas) {
        double y = 0;
        for (int i = 0; i < words.size(); i++) {
            var block = sketch.blocks().get(i);
            double next = lines(canvas, names.get(i), y, Theme.STRONG, Theme.INK);
            lines(canvas, words.get(i), next, Theme.LABEL, Theme.INK2);
            canvas.tooltip(block.name() + sketch.wording().aside(block.words()));
            for (int dot = 0; dot < block.whole(); dot++) dot(canvas, block, dot, y + head(i));
            canvas.tooltip("");
            y += height(i) + BETWEEN;
        }
    }

    private void dot(Canvas canvas, DotSketch.Block block, int index, double top) {
        int column = index % perRow;
        double x = column * PITCH + column / TEN * GROUP;
        double y = top + index / perRow * PITCH;
        boolean counted = index < block.part();
        boolean faded = sketch.highlighting() && !block.highlighted();
        var token = !counted ? Theme.SOFT : faded ? Theme.MUTE : Theme.BLUE;
        canvas.setPaint(token);
        if (counted && !block.ahead()) canvas.fill(new Ellipse2D.Double(x, y, 2 * RADIUS, 2 * RADIUS));
        else {
            canvas.setStroke(counted ? MarkShape.DASHED : new BasicStroke(1.5f));
            canvas.draw(new Ellipse2D.Double(x + .75, y + .75, 2 * RADIUS - 1.5, 2 * RADIUS - 1.5));
        }
    }

    private static double lines(Canvas canvas, List<String> lines, double top, Lettering lettering, Token token) {
        double y = top;
        for (String line : lines) {
            canvas.text(line, 0, y + lettering.lineHeight() / 2 + lettering.middle(), Anchor.START, lettering, token);
            y += lettering.lineHeight();
        }
        return y;
    }
}
