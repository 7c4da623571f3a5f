package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import shilu.model.Chart;
import shilu.model.DerivedFact;
import shilu.model.Observation;

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
        PictureView picture,
        String data,
        List<Group> groups,
        List<LinkView> sources,
        boolean computed) {

    /** @param label the line's name; null where the chart has one line */
    public record Group(String label, List<RowView> rows) {}

    static ChartView of(Chart chart, Context context) {
        context.shows(chart);
        return context.at("chart-" + chart.id(), () -> made(chart, context));
    }

    private static ChartView made(Chart chart, Context context) {
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
                PictureView.of(chart.id(), context),
                context.href("data/charts/" + chart.id()),
                groups,
                Citations.of(figures).stream().map(context::link).toList(),
                figures.stream().anyMatch(DerivedFact.class::isInstance));
    }
}
