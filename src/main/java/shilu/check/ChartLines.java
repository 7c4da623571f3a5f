package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.model.Chart;
import shilu.model.Chart.Line;
import shilu.model.Text;

/** Reads the lines of figures that a chart is made of. */
record ChartLines(Observations observations, Texts texts) {

    /** The only line of a chart, under {@code points}. */
    Line one(Fields fields, Chart.Kind kind) {
        if (!fields.has("lines")) return new Line(Text.of(""), observations.read(fields, "points"));
        var lines = all(fields, "lines");
        if (lines.size() > 1 || fields.has("points")) fields.fail(fields.at("lines"), "chart-one-line", kind.keyword());
        return lines.isEmpty() ? null : lines.get(0);
    }

    /** Several lines under {@code lines}, or a nameless one under {@code points}. */
    List<Line> several(Fields fields) {
        List<Line> lines = fields.has("lines") ? all(fields, "lines") : new ArrayList<>();
        if (fields.has("points") || !fields.has("lines"))
            lines.add(new Line(Text.of(""), observations.read(fields, "points")));
        return lines;
    }

    /** The lines under a key, each with its label; none is a problem. */
    List<Line> all(Fields fields, String key) {
        List<Line> lines = new ArrayList<>();
        for (Fields inner : fields.someMappings(key)) line(inner).ifPresentOrElse(lines::add, fields::unsound);
        return lines;
    }

    private Optional<Line> line(Fields fields) {
        var label = texts.label(fields, "label");
        if (label.isEmpty()) fields.missing("label");
        var points = observations.read(fields, "points");
        return fields.build(() -> new Line(label.orElseThrow(), points));
    }
}
