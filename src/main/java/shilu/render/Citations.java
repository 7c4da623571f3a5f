package shilu.render;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import shilu.model.DerivedFact;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Source;

/** Finds the sources of figures, through formulas too, each once, in order of first use. */
final class Citations {
    private Citations() {}

    static Set<Source> of(Collection<? extends Figure> figures) {
        var sources = new LinkedHashSet<Source>();
        figures.forEach(figure -> cite(figure, sources));
        return sources;
    }

    private static void cite(Figure figure, Set<Source> sources) {
        if (figure instanceof Fact fact) sources.add(fact.source());
        if (figure instanceof DerivedFact derived) derived.inputs().forEach(input -> cite(input, sources));
    }
}
