package shilu.draw;

import shilu.model.Chart;
import shilu.model.DumbbellChart;
import shilu.model.FlowChart;
import shilu.model.MultiplesChart;
import shilu.model.SlopeChart;
import shilu.model.WaterfallChart;

/** Chooses the picture that shows a chart in a form. */
final class ChartPictures {
    private ChartPictures() {}

    static Picture of(Chart chart, Quantities quantities, Form form) {
        double room = form.room();
        if (chart instanceof Chart.LineChart) return new LinePicture(quantities, room, form.isNarrow());
        if (chart instanceof Chart.ShareChart) return new SharePicture(quantities, room, form.isNarrow());
        if (chart instanceof Chart.RangeChart) return new RangePicture(quantities, room, form.isNarrow());
        if (chart instanceof Chart.BarChart bars)
            return new BarPicture(quantities, bars.ranked(), BarForm.BAR, room, form.isNarrow());
        if (chart instanceof Chart.LollipopChart lollipops)
            return new BarPicture(quantities, lollipops.ranked(), BarForm.LOLLIPOP, room, form.isNarrow());
        if (chart instanceof DumbbellChart dumbbells) {
            var pairs = PairMarks.of(dumbbells.pairs(), quantities);
            return new DumbbellPicture(dumbbells.ranked() ? pairs.ranked() : pairs, quantities, room, form.isNarrow());
        }
        if (chart instanceof SlopeChart slopes)
            return new SlopePicture(PairMarks.of(slopes.pairs(), quantities), quantities, room, form.isNarrow());
        if (chart instanceof WaterfallChart waterfall)
            return new WaterfallPicture(Waterfall.of(waterfall, quantities), quantities, room, form.isNarrow());
        if (chart instanceof FlowChart flows)
            return new FlowPicture(Streams.of(flows, quantities), quantities, room, form.isNarrow());
        if (chart instanceof MultiplesChart multiples)
            return new MultiplesPicture(quantities, multiples.reference().isPresent() ? 1 : 0, room, form.isNarrow());
        var columns = ColumnPicture.of(quantities, room, form.isNarrow());
        return columns.fits() ? columns : new BarPicture(quantities, false, BarForm.BAR, room, form.isNarrow());
    }
}
