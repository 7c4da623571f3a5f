package shilu.render;

import java.util.List;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Indicator;
import shilu.model.Inline;
import shilu.model.Observation;
import shilu.site.FigureText;

/**
 * A figure as a row of a table.
 *
 * @param label what is measured, or the mark's label in a chart
 * @param value linked to its entry
 * @param source null for a computed figure
 * @param nominal at the prices of its own year
 */
public record RowView(
        String label,
        LinkView subject,
        LinkView value,
        String unit,
        String period,
        String status,
        String standing,
        LinkView source,
        boolean nominal) {

    static RowView of(Figure figure, Context context) {
        return of(context.text(figure.label()), figure, context);
    }

    static RowView of(Observation observation, Context context) {
        return of(context.text(observation.label()), observation.figure(), context);
    }

    static List<RowView> all(List<? extends Figure> figures, Context context) {
        return figures.stream().map(figure -> of(figure, context)).toList();
    }

    private static RowView of(String label, Figure figure, Context context) {
        var fact = figure instanceof Fact ? (Fact) figure : null;
        return new RowView(
                label,
                context.link(figure.subject()),
                context.entry(figure, FigureText.whole(figure, context.language())),
                FigureText.part(figure, Inline.Part.UNIT, context.language()),
                figure.period().in(context.language()),
                context.words().status(figure),
                figure.status().keyword(),
                fact == null ? null : context.link(fact.source()),
                fact != null && fact.indicator().price() == Indicator.Price.CURRENT);
    }
}
