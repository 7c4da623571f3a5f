package shilu.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which figures readers meet on a page, in a chart, a table, a diagram, or as the input of such a figure. */
public final class Usage {
    private final Set<Slug> used = new HashSet<>();
    private final Report report;

    private Usage(Report report) {
        this.report = report;
        report.narratives().forEach(this::narrative);
        report.charts().values().forEach(this::chart);
        report.series().values().forEach(series -> {
            text(series.title());
            series.note().ifPresent(this::text);
            observations(series.observations());
        });
        report.diagrams().values().forEach(this::diagram);
        report.milestones().forEach(milestone -> {
            text(milestone.title());
            figures(milestone.figures());
        });
        report.terms().forEach(term -> term.explanation().ifPresent(this::text));
        figures(report.settings().keyFigures());
        report.settings().findings().forEach(finding -> text(finding.text()));
        report.settings().questions().forEach(question -> text(question.text()));
    }

    /** The figures that stand in the ledger alone, sorted by id. */
    public static List<Figure> unused(Report report) {
        var usage = new Usage(report);
        return report.figures()
                .filter(figure -> !usage.used.contains(figure.id()))
                .sorted(Comparator.comparing(Figure::id))
                .toList();
    }

    private void narrative(Narrative narrative) {
        text(narrative.title());
        text(narrative.summary());
        for (Slug figure : narrative.outline().figures()) report.figure(figure).ifPresent(this::use);
    }

    private void chart(Chart chart) {
        text(chart.caption().title());
        text(chart.caption().subtitle());
        chart.caption().note().ifPresent(this::text);
        chart.lines().forEach(line -> observations(line.observations()));
    }

    private void diagram(Diagram diagram) {
        text(diagram.caption().title());
        text(diagram.caption().subtitle());
        diagram.caption().note().ifPresent(this::text);
        diagram.texts().forEach(this::text);
        figures(diagram.measures());
    }

    private void observations(List<Observation> observations) {
        observations.forEach(observation -> use(observation.figure()));
    }

    private void figures(Collection<? extends Figure> figures) {
        figures.forEach(this::use);
    }

    private void text(RichText text) {
        text.byLanguage().values().forEach(line -> Walk.over(line, this::piece));
    }

    private void piece(Inline piece) {
        if (piece instanceof Inline.FigureReference reference)
            report.figure(reference.figure()).ifPresent(this::use);
    }

    /** The page that prints a derived figure shows its formula, and with it every input. */
    private void use(Figure figure) {
        if (used.add(figure.id()) && figure instanceof DerivedFact derived) figures(derived.inputs());
    }
}
