package shilu.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.model.Chart.TileChart;
import shilu.model.Place;

/**
 * Places as equal squares.
 *
 * @param bounds where one shade ends and the next begins, from the lowest bound to the highest
 */
record TileSketch(List<Tile> tiles, List<BigDecimal> bounds, Quantities quantities) implements Sketch {
    /** @param mark none where the chart has no figure for the place */
    record Tile(int column, int row, String name, Optional<Mark> mark) {}

    static TileSketch of(TileChart chart, Wording wording) {
        var quantities = Quantities.of(chart, wording);
        var marks = quantities.all();
        var tiles = new ArrayList<Tile>();
        for (Place place : wording.report().places().values()) {
            var mark = marks.stream()
                    .filter(each -> each.figure().subject().equals(place))
                    .findFirst();
            String name = mark.map(Mark::label).orElseGet(() -> wording.of(place.shortName()));
            place.tile().ifPresent(at -> tiles.add(new Tile(at.column(), at.row(), name, mark)));
        }
        return new TileSketch(tiles, bounds(marks), quantities);
    }

    private static List<BigDecimal> bounds(List<Mark> marks) {
        double low = marks.stream().mapToDouble(Mark::from).min().orElseThrow();
        double high = marks.stream().mapToDouble(Mark::to).max().orElseThrow();
        if (low == high) return List.of(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
        var ticks = Ticks.covering(low, high);
        var bounds = new ArrayList<BigDecimal>();
        for (int i = 0; i < ticks.count(); i++) bounds.add(ticks.at(i));
        return bounds;
    }

    int steps() {
        return bounds.size() - 1;
    }

    /** The shade of a number; one on a bound belongs to the shade above, except on the last. */
    int step(Mark mark) {
        int step = 0;
        while (step + 1 < steps() && mark.to() >= bounds.get(step + 1).doubleValue()) step++;
        return step;
    }

    /** The place of a shade among all shades, so that few of them still stand far apart. */
    int shade(int step) {
        return steps() == 1 ? 2 : Math.round(step * (Theme.STEPS.size() - 1f) / (steps() - 1));
    }

    @Override
    public String data() {
        long missing = tiles.stream().filter(tile -> tile.mark().isEmpty()).count();
        var wording = quantities.wording();
        String rest = missing == 0 ? "" : wording.word("tiles.missing", missing);
        return new ChartWords(quantities, wording).extremes(quantities.all()) + rest;
    }

    @Override
    public Picture picture(Form form) {
        return new TilePicture(this, form.room());
    }
}
