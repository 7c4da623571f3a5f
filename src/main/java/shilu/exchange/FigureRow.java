package shilu.exchange;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import shilu.model.DerivedFact;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Slug;
import shilu.model.Source;
import shilu.model.Text;
import shilu.model.Value;
import shilu.problem.Language;
import shilu.site.Permalinks;

/** What every table says of a figure. */
final class FigureRow {
    private FigureRow() {}

    static Row of(Figure figure) {
        var row = new Row()
                .with("subject", figure.subject().id())
                .with("subject_name", figure.subject().name().in(Language.ZH))
                .with("subject_name_en", english(figure.subject().name()))
                .with("indicator_name", figure.label().in(Language.ZH))
                .with("indicator_name_en", english(figure.label()))
                .with("unit", figure.unit())
                .with("unit_en", figure.unit().english())
                .with("qualifier", figure.qualifier())
                .with("status", figure.status())
                .with("period", figure.period().text())
                .with("period_start", figure.period().start())
                .with("period_end", figure.period().end())
                .with("note", figure.note().map(note -> note.in(Language.ZH)))
                .with("address", Permalinks.of(figure));
        value(figure.value(), row);
        if (figure instanceof Fact fact) fact(fact, row);
        if (figure instanceof DerivedFact derived) derived(derived, row);
        return row;
    }

    static Optional<String> english(Text text) {
        return text.has(Language.EN) ? Optional.of(text.in(Language.EN)) : Optional.empty();
    }

    private static void value(Value value, Row row) {
        if (value instanceof Value.Exact exact) row.with("value", exact.number());
        if (value instanceof Value.Between range) row.with("from", range.from()).with("to", range.to());
        if (value instanceof Value.Moment moment)
            row.with("moment", moment.period().text());
    }

    private static void fact(Fact fact, Row row) {
        row.with("indicator", fact.indicator().id())
                .with("vintage", fact.vintage())
                .with("scope", fact.scope())
                .with("as_printed", fact.asPrinted())
                .with("source", fact.source().id())
                .with("source_title", fact.source().title().in(Language.ZH));
        paper(fact.source(), row);
    }

    /** Which parts of a paper are known and which were inferred. */
    static void paper(Source source, Row row) {
        var paper = source.paper();
        var inferred = new ArrayList<String>();
        if (paper.name().isInferred()) inferred.add("name");
        if (paper.date().isInferred()) inferred.add("date");
        if (paper.page().isInferred()) inferred.add("page");
        row.with("paper", paper.name().original())
                .with("date", paper.date().original())
                .with("page", paper.page().original())
                .with("inferred", String.join(" ", inferred));
    }

    private static void derived(DerivedFact derived, Row row) {
        var sources = sources(derived);
        row.with("formula", FormulaText.of(derived.formula()))
                .with(
                        "source",
                        sources.stream().map(source -> source.id().value()).collect(joining(" ")))
                .with(
                        "source_title",
                        sources.stream()
                                .map(source -> source.title().in(Language.ZH))
                                .collect(joining("；")));
    }

    /** The sources of all figures that a figure rests on, sorted by id. */
    static List<Source> sources(Figure figure) {
        var sources = new TreeMap<Slug, Source>();
        facts(figure).forEach(fact -> sources.put(fact.source().id(), fact.source()));
        return List.copyOf(sources.values());
    }

    private static Stream<Fact> facts(Figure figure) {
        if (figure instanceof Fact fact) return Stream.of(fact);
        return ((DerivedFact) figure).inputs().stream().flatMap(FigureRow::facts);
    }
}
