package shilu.draw;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import shilu.model.Chart;
import shilu.model.DerivedFact;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Observation;
import shilu.model.Source;
import shilu.problem.Language;

/** Names the sources of a picture, each once, in the order in which its figures come. */
final class SourceLine {
    private SourceLine() {}

    static String of(Chart chart, Wording wording) {
        return of(
                chart.lines().stream()
                        .flatMap(line -> line.observations().stream())
                        .map(Observation::figure)
                        .toList(),
                wording);
    }

    static String of(List<Figure> figures, Wording wording) {
        var sources = new LinkedHashSet<Source>();
        for (Figure figure : figures) collect(figure, sources);
        return wording.joined(
                "semicolon", sources.stream().map(SourceLine::name).toList());
    }

    private static void collect(Figure figure, Set<Source> sources) {
        if (figure instanceof Fact fact) sources.add(fact.source());
        if (figure instanceof DerivedFact derived) derived.inputs().forEach(input -> collect(input, sources));
    }

    private static String name(Source source) {
        String title = source.title().in(Language.ZH);
        return source.kind() == Source.Kind.NEWSPAPER ? "《" + title + "》" : title;
    }
}
