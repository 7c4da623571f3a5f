package shilu.render;

import java.util.List;

/** All charts and diagrams. */
public record GalleryView(List<ChartView> charts, List<DiagramView> diagrams) {

    static GalleryView of(Context context) {
        var report = context.site().report();
        return new GalleryView(
                report.charts().values().stream()
                        .map(chart -> ChartView.of(chart, context))
                        .toList(),
                report.diagrams().values().stream()
                        .map(diagram -> DiagramView.of(diagram, context))
                        .toList());
    }
}
