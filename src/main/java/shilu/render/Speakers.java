package shilu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import shilu.model.Block;
import shilu.model.Chart;
import shilu.model.Inline;
import shilu.model.Narrative;
import shilu.model.Slug;
import shilu.model.Subject;
import shilu.model.Walk;
import shilu.site.LinkTarget;
import shilu.site.Permalinks;
import shilu.site.Site;

/** Finds which narratives speak of a subject. */
final class Speakers {
    private Speakers() {}

    /** By the subject's id, without their bodies. */
    static Map<Slug, List<Narrative>> of(Site site) {
        var speakers = new TreeMap<Slug, List<Narrative>>();
        for (Narrative narrative : site.report().narratives())
            for (Slug subject : others(narrative, site))
                speakers.computeIfAbsent(subject, none -> new ArrayList<>()).add(narrative.withoutProse());
        return speakers;
    }

    /** What stands on the page of a place speaks of that place by itself. */
    private static Set<Slug> others(Narrative narrative, Site site) {
        var subjects = subjects(narrative, site);
        narrative.subject().map(Subject::id).ifPresent(subjects::remove);
        return subjects;
    }

    /** Whose figures it prints or draws, and whose pages it links to. */
    private static Set<Slug> subjects(Narrative narrative, Site site) {
        var report = site.report();
        var subjects = new TreeSet<Slug>();
        var linked = new TreeSet<String>();
        Walk.over(
                narrative.prose(),
                block -> {
                    if (block instanceof Block.ChartPlace place)
                        drawn(report.charts().get(place.chart()), subjects);
                },
                piece -> {
                    if (piece instanceof Inline.FigureReference reference)
                        report.figure(reference.figure())
                                .ifPresent(
                                        figure -> subjects.add(figure.subject().id()));
                    if (piece instanceof Inline.Link link)
                        linked.add(LinkTarget.of(link.target(), narrative, site).path());
                });
        for (Subject subject : report.subjects())
            if (linked.contains(Permalinks.of(subject).path())) subjects.add(subject.id());
        return subjects;
    }

    private static void drawn(Chart chart, Set<Slug> subjects) {
        for (var line : chart.lines())
            for (var mark : line.observations())
                subjects.add(mark.figure().subject().id());
    }
}
