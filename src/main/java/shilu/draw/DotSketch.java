package shilu.draw;

import java.util.List;
import shilu.model.DotChart;
import shilu.model.DotChart.Count;
import shilu.model.Figure;

/** Parts of wholes, each whole by its number of dots. */
record DotSketch(List<Block> blocks, Wording wording) implements Sketch {
    /**
     * One whole.
     *
     * @param ahead whether the part is only planned or aimed at
     * @param words both figures
     */
    record Block(String name, int part, int whole, boolean ahead, boolean highlighted, String words) {}

    static DotSketch of(DotChart chart, Wording wording) {
        return new DotSketch(
                chart.counts().stream()
                        .map(count -> block(count, chart, wording))
                        .toList(),
                wording);
    }

    private static Block block(Count count, DotChart chart, Wording wording) {
        var part = count.part();
        String words = wording.word("dots", wording.claim(count.whole()), wording.claim(part));
        boolean point = chart.caption()
                .highlight()
                .filter(id -> id.equals(part.id()) || id.equals(count.whole().id()))
                .isPresent();
        return new Block(
                wording.of(count.label()),
                number(part),
                number(count.whole()),
                part.status().isAhead(),
                point,
                words);
    }

    private static int number(Figure figure) {
        var unit = figure.unit();
        var number = Quantities.low(figure.value());
        return (int) Math.round(
                Quantities.drawn(Quantities.convert(number, unit, unit).times(unit.factor())));
    }

    boolean highlighting() {
        return blocks.stream().anyMatch(Block::highlighted);
    }

    @Override
    public String data() {
        return wording.joined(
                "semicolon",
                blocks.stream()
                        .map(block -> wording.word("labelled", block.name(), block.words()))
                        .toList());
    }

    @Override
    public Picture picture(Form form) {
        return new DotPicture(this, form.room());
    }
}
