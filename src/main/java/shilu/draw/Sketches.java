package shilu.draw;

import shilu.model.Chart;
import shilu.model.DotChart;
import shilu.model.ProgressChart;
import shilu.model.TimelineChart;

/** Makes charts ready for drawing: those of one unit by their quantities, the others each in its own way. */
final class Sketches {
    private Sketches() {}

    /** Whether all figures of the chart are measured by one scale. */
    static boolean hasOneUnit(Chart chart) {
        return !(chart instanceof TimelineChart || chart instanceof ProgressChart || chart instanceof DotChart);
    }

    /** @param chart one that {@link ChartCheck} finds nothing wrong with */
    static Sketch of(Chart chart, Wording wording) {
        if (chart instanceof TimelineChart timeline) return TimelineSketch.of(timeline, wording);
        if (chart instanceof ProgressChart progress) return ProgressSketch.of(progress, wording);
        if (chart instanceof DotChart dots) return DotSketch.of(dots, wording);
        if (chart instanceof Chart.TileChart tiles) return TileSketch.of(tiles, wording);
        return new QuantitySketch(chart, Quantities.of(chart, wording));
    }

    private record QuantitySketch(Chart chart, Quantities quantities) implements Sketch {
        @Override
        public String data() {
            return new ChartWords(quantities, quantities.wording()).of(chart);
        }

        @Override
        public Picture picture(Form form) {
            return ChartPictures.of(chart, quantities, form);
        }
    }
}
