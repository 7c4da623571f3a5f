package shilu.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import shilu.model.Figure;
import shilu.model.Inline;
import shilu.model.Narrative;
import shilu.model.Report;
import shilu.model.Slug;
import shilu.model.Walk;
import shilu.problem.Language;
import shilu.site.Mentions;
import shilu.site.Site;

/** Finds which narrative of the columns is the first to tell a figure, in its text or in a picture. */
final class Tellers {
    private Tellers() {}

    /** By the figure's id: the narrative in every language that it is in, without its body. */
    static Map<Slug, List<Narrative>> of(Site site) {
        var twins = new HashMap<String, List<Narrative>>();
        for (Narrative narrative : site.report().narratives())
            twins.computeIfAbsent(narrative.path(), none -> new ArrayList<>()).add(narrative.withoutProse());
        var tellers = new TreeMap<Slug, List<Narrative>>();
        for (var column : site.columns(Language.ZH).values())
            for (Narrative narrative : column)
                for (Slug figure : figures(narrative, site.report()))
                    tellers.putIfAbsent(figure, twins.get(narrative.path()));
        return tellers;
    }

    private static Set<Slug> figures(Narrative narrative, Report report) {
        var figures = new TreeSet<Slug>();
        narrative.summary().byLanguage().values().forEach(line -> Walk.over(line, piece -> printed(piece, figures)));
        var outline = narrative.outline();
        figures.addAll(outline.figures());
        for (Slug chart : outline.charts())
            for (var line : report.charts().get(chart).lines())
                for (var mark : line.observations()) figures.add(mark.figure().id());
        for (Slug diagram : outline.diagrams())
            for (Figure figure : new Mentions(report).of(report.diagrams().get(diagram))) figures.add(figure.id());
        return figures;
    }

    private static void printed(Inline piece, Set<Slug> figures) {
        if (piece instanceof Inline.FigureReference reference) figures.add(reference.figure());
    }
}
