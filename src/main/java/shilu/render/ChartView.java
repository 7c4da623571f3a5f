package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;
import shilu.model.Chart;
import shilu.model.DerivedFact;
import shilu.model.Observation;
import shilu.site.Drawing;

/**
 * A chart with everything that stands around it.
 *
 * @param note may be null
 * @param picture null where the chart wasn't drawn
 * @param data link to the chart's figures as a file, without its ending
 * @param sources each article once, in order of first use
 */
public record ChartView(
        String id,
        TemplateHTMLOutputModel title,
        TemplateHTMLOutputModel subtitle,
        TemplateHTMLOutputModel note,
        Picture picture,
        String data,
        List<Group> groups,
        List<LinkView> sources,
        boolean computed) {
    /**
     * The drawing for wide and for narrow screens, in words, and as files.
     *
     * @param png null in a run without pictures of pixels
     */
    public record Picture(
            TemplateHTMLOutputModel wide, TemplateHTMLOutputModel narrow, String alternative, String svg, String png) {
        static Picture of(Optional<Drawing> found, Context context) {
            return found.map(drawing -> of(drawing, context)).orElse(null);
        }

        private static Picture of(Drawing drawing, Context context) {
            return new Picture(
                    Markup.html(context.isWhole() ? withoutTooltips(drawing.wide()) : drawing.wide()),
                    Markup.html(drawing.narrow()),
                    drawing.alternative(),
                    context.href(drawing.path("svg")),
                    drawing.raster()
                            .map(raster -> context.href(drawing.path("png")))
                            .orElse(null));
        }
    }

    /** Paper has no pointer that could ask for them. */
    private static String withoutTooltips(String picture) {
        return picture.replaceAll("<title>[^<]*</title>", "");
    }

    /** @param label the line's name; null where the chart has one line */
    public record Group(String label, List<RowView> rows) {}

    static ChartView of(Chart chart, Context context) {
        context.shows(chart);
        var caption = chart.caption();
        var figures = chart.lines().stream()
                .flatMap(line -> line.observations().stream())
                .map(Observation::figure)
                .toList();
        var groups = chart.lines().stream()
                .map(line -> new Group(
                        chart.lines().size() == 1 ? null : context.text(line.label()),
                        line.observations().stream()
                                .map(mark -> RowView.of(mark, context))
                                .toList()))
                .toList();
        return new ChartView(
                caption.id().value(),
                context.html(caption.title()),
                context.html(caption.subtitle()),
                context.html(caption.note()),
                Picture.of(context.drawing(chart.id()), context),
                context.href("data/charts/" + chart.id()),
                groups,
                Citations.of(figures).stream().map(context::link).toList(),
                figures.stream().anyMatch(DerivedFact.class::isInstance));
    }
}
