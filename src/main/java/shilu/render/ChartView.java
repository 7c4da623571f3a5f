package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shilu.model.Chart;
import shilu.model.DerivedFact;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Slug;
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
    /** The drawing for wide and for narrow screens, in words, and as a file. */
    public record Picture(
            TemplateHTMLOutputModel wide, TemplateHTMLOutputModel narrow, String alternative, String file) {
        static Picture of(Drawing drawing, Context context) {
            if (drawing == null) return null;
            return new Picture(
                    Markup.html(drawing.wide()),
                    Markup.html(drawing.narrow()),
                    drawing.alternative(),
                    context.href("charts/" + drawing.id() + ".svg"));
        }
    }

    /** @param label the line's name; null where the chart has one line */
    public record Group(String label, List<RowView> rows) {}

    static ChartView of(Chart chart, Context context) {
        var caption = chart.caption();
        var sources = new LinkedHashMap<Slug, LinkView>();
        boolean computed = false;
        var groups = new ArrayList<Group>();
        for (var line : chart.lines()) {
            String label = chart.lines().size() == 1 ? null : context.text(line.label());
            var rows = line.observations().stream()
                    .map(mark -> RowView.of(mark, context))
                    .toList();
            groups.add(new Group(label, rows));
            for (var mark : line.observations()) {
                computed |= mark.figure() instanceof DerivedFact;
                cite(mark.figure(), sources, context);
            }
        }
        return new ChartView(
                caption.id().value(),
                context.html(caption.title()),
                context.html(caption.subtitle()),
                context.html(caption.note()),
                Picture.of(context.edition().drawings().get(chart.id()), context),
                context.href("data/charts/" + chart.id()),
                groups,
                List.copyOf(sources.values()),
                computed);
    }

    private static void cite(Figure figure, Map<Slug, LinkView> sources, Context context) {
        if (figure instanceof Fact fact) sources.putIfAbsent(fact.source().id(), context.link(fact.source()));
        if (figure instanceof DerivedFact derived) derived.inputs().forEach(input -> cite(input, sources, context));
    }
}
