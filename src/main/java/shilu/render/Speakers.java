package shilu.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import shilu.model.Chart;
import shilu.model.Narrative;
import shilu.model.Slug;
import shilu.model.Subject;
import shilu.problem.Language;
import shilu.site.LinkTarget;
import shilu.site.Permalinks;
import shilu.site.Site;

/** Finds which narratives speak of a subject: what an article says in Chinese it says in each of its languages. */
final class Speakers {
    private final Site site;
    private final Map<String, Slug> subjectsByPath = new HashMap<>();
    /** Of whom the Chinese text of a narrative speaks, by the narrative's path. */
    private final Map<String, Set<Slug>> inChinese = new HashMap<>();

    private Speakers(Site site) {
        this.site = site;
        for (Subject subject : site.report().subjects())
            subjectsByPath.put(Permalinks.of(subject).path(), subject.id());
        for (Narrative narrative : site.report().narratives())
            if (narrative.language() == Language.ZH) inChinese.put(narrative.path(), others(narrative));
    }

    /** By the subject's id, without their bodies. */
    static Map<Slug, List<Narrative>> of(Site site) {
        var all = new Speakers(site);
        var speakers = new TreeMap<Slug, List<Narrative>>();
        for (Narrative narrative : site.report().narratives())
            for (Slug subject : all.spokenOf(narrative))
                speakers.computeIfAbsent(subject, none -> new ArrayList<>()).add(narrative.withoutProse());
        return speakers;
    }

    /** A translation may leave out a link; whoever reads it should still be led to it, and not to the Chinese text. */
    private Set<Slug> spokenOf(Narrative narrative) {
        if (narrative.language() == Language.ZH) return inChinese.get(narrative.path());
        var subjects = others(narrative);
        subjects.addAll(inChinese.getOrDefault(narrative.path(), Set.of()));
        return subjects;
    }

    /** What stands on the page of a place speaks of that place by itself. */
    private Set<Slug> others(Narrative narrative) {
        var subjects = subjects(narrative);
        narrative.subject().map(Subject::id).ifPresent(subjects::remove);
        return subjects;
    }

    /** Whose figures it prints or draws, and whose pages it links to. */
    private Set<Slug> subjects(Narrative narrative) {
        var report = site.report();
        var subjects = new TreeSet<Slug>();
        var outline = narrative.outline();
        for (Slug chart : outline.charts()) drawn(report.charts().get(chart), subjects);
        for (Slug figure : outline.figures())
            report.figure(figure).map(each -> each.subject().id()).ifPresent(subjects::add);
        for (var link : outline.links()) {
            var target = LinkTarget.of(link.text(), narrative, site);
            Optional.ofNullable(subjectsByPath.get(target.path())).ifPresent(subjects::add);
        }
        return subjects;
    }

    private static void drawn(Chart chart, Set<Slug> subjects) {
        for (var line : chart.lines())
            for (var mark : line.observations())
                subjects.add(mark.figure().subject().id());
    }
}
