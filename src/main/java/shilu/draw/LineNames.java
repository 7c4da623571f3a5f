package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The names of lines, each with its last value, beside the lines' ends. */
final class LineNames {
    private static final double GAP = 12;
    private static final double WIDEST = 150;
    private static final double WIDEST_NARROW = 84;
    private static final double BETWEEN = 4;
    // Dots in grey, so that nobody takes the way to the name for a stretch of the line.
    private static final BasicStroke DOTTED =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {1, 3}, 0);

    private final List<Block> blocks = new ArrayList<>();

    /** Where a line ends on the picture. */
    record End(Mark mark, double x, double y) {}

    private record Block(List<String> name, List<String> value, boolean oneRow, Token colour, boolean strong) {
        Lettering nameLettering() {
            return strong ? Theme.STRONG : Theme.LABEL;
        }

        double width() {
            double name = Wrapping.widest(this.name, nameLettering());
            double value = Wrapping.widest(this.value, Theme.LABEL);
            return oneRow ? name + GAP - 3 + value : Math.max(name, value);
        }

        double height() {
            int rows = oneRow ? 1 : name.size() + value.size();
            return rows * Theme.LABEL.lineHeight() + BETWEEN;
        }
    }

    LineNames(Quantities quantities, List<List<Mark>> lines, List<Token> colours, boolean narrow) {
        double room = narrow ? WIDEST_NARROW : WIDEST;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            String name = lines.size() == 1 ? "" : quantities.lines().get(i).label();
            String value = line.get(line.size() - 1).print();
            var lettering = Theme.STRONG;
            boolean oneRow = lettering.width(name) + GAP + Theme.LABEL.width(value) <= room;
            blocks.add(new Block(
                    Wrapping.wrap(name, room, lettering),
                    oneRow || Theme.LABEL.width(value) <= room
                            ? List.of(value)
                            : apart(line.get(line.size() - 1), room, quantities.wording()),
                    oneRow,
                    colours.get(i),
                    !quantities.highlighting() || Colouring.isPoint(quantities, i)));
        }
    }

    private static List<String> apart(Mark mark, double room, Wording wording) {
        var lines = new ArrayList<>(Wrapping.wrap(mark.value(), room, Theme.LABEL));
        mark.ahead().ifPresent(word -> lines.add(wording.aside(word).strip()));
        return lines;
    }

    /** How much room the names need to the right of the plot. */
    double width() {
        return GAP + blocks.stream().mapToDouble(Block::width).max().orElse(0) + 2;
    }

    double height() {
        return blocks.stream().mapToDouble(Block::height).sum();
    }

    void paint(Canvas canvas, List<End> ends, double left, double height) {
        double[] wanted = ends.stream().mapToDouble(End::y).toArray();
        double[] heights = blocks.stream().mapToDouble(Block::height).toArray();
        double[] middles = Dodge.spread(wanted, heights, 0, height);
        for (int i = 0; i < blocks.size(); i++) {
            connect(canvas, ends.get(i), left, middles[i]);
            if (blocks.size() > 1) swatch(canvas, blocks.get(i), left + GAP - 6, middles[i]);
            paint(canvas, blocks.get(i), left + GAP, middles[i]);
        }
    }

    /** Leads from the line's end to its name where the two don't meet by themselves. */
    private static void connect(Canvas canvas, End end, double left, double middle) {
        boolean beside = left - end.x() < 2 * GAP && Math.abs(middle - end.y()) < GAP;
        if (beside) return;
        double turn = Math.max(end.x() + 5, left - 2);
        canvas.line(end.x() + 5, end.y(), turn, end.y(), Theme.BASE, DOTTED);
        canvas.line(turn, end.y(), left + GAP - 7, middle, Theme.BASE, DOTTED);
    }

    /** Shows the line's colour beside its name, since most colours are too light for words. */
    private static void swatch(Canvas canvas, Block block, double x, double middle) {
        double height = block.height() - BETWEEN - 4;
        canvas.setPaint(block.colour());
        canvas.fill(new Rectangle2D.Double(x, middle - height / 2, 3, height));
    }

    private static void paint(Canvas canvas, Block block, double x, double middle) {
        double line = Theme.LABEL.lineHeight();
        double y = middle - (block.height() - BETWEEN) / 2 + line / 2 + Theme.LABEL.middle();
        var ink = block.strong() ? Colouring.name(block.colour()) : Theme.INK2;
        for (String text : block.name()) {
            canvas.text(text, x, y, Anchor.START, block.nameLettering(), ink);
            y += line;
        }
        double left = x;
        if (block.oneRow()) {
            y -= line;
            double name = Wrapping.widest(block.name(), block.nameLettering());
            left = name == 0 ? x : x + name + GAP - 3;
        }
        for (String text : block.value()) {
            canvas.text(
                    text,
                    left,
                    y,
                    Anchor.START,
                    Theme.LABEL,
                    block.name().get(0).isEmpty() ? ink : Theme.INK2);
            y += line;
        }
    }
}
