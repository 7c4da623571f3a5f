package shilu.render;

import shilu.model.Slug;

/** Sets a chart or diagram into prose; told a second time, it only points to where the page showed it. */
final class DrawingHtml {
    private DrawingHtml() {}

    static String chart(Slug id, Context context) {
        var chart = context.site().report().charts().get(id);
        if (chart == null) throw new IllegalArgumentException("no chart " + id);
        if (!context.draws(id)) return pointer("#chart-" + id, context);
        return fill(
                context.isWhole() ? "partials/chart-printed.ftlh" : "partials/chart.ftlh",
                ChartView.of(chart, context),
                context);
    }

    static String diagram(Slug id, Context context) {
        var diagram = context.site().report().diagrams().get(id);
        if (diagram == null) throw new IllegalArgumentException("no diagram " + id);
        if (!context.draws(id)) return pointer("#diagram-" + id, context);
        return fill(
                context.isWhole() ? "partials/diagram-printed.ftlh" : "partials/diagram.ftlh",
                DiagramView.of(diagram, context),
                context);
    }

    private static String pointer(String href, Context context) {
        return new Markup()
                .raw("<p><a")
                .attribute("href", href)
                .raw(">")
                .text(context.words().text("drawing-above"))
                .raw("</a></p>")
                .toString();
    }

    private static String fill(String template, Object view, Context context) {
        var model = new PartialModel(view, context.words().all());
        return context.edition().templates().fill(template, model).orElse("");
    }
}
