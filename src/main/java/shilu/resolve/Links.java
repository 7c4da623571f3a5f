package shilu.resolve;

import java.util.Set;
import java.util.TreeSet;
import shilu.model.Inline;
import shilu.model.Narrative;
import shilu.model.Walk;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.problem.Suggestion;
import shilu.site.LinkTarget;
import shilu.site.Site;

/** Checks where the links of narratives lead, while their place in the file is still known. */
final class Links {
    private final Site site;
    private final Problems problems;
    private final Set<String> known = new TreeSet<>();

    Links(Site site, Problems problems) {
        this.site = site;
        this.problems = problems;
        site.pages().forEach(page -> known.add(page.permalink().path()));
        site.report().media().keySet().forEach(name -> known.add("media/" + name));
        site.report().charts().keySet().forEach(id -> known.add("charts/" + id + ".svg"));
    }

    void check() {
        for (Narrative narrative : site.report().narratives())
            Walk.over(narrative.prose(), block -> {}, piece -> {
                if (piece instanceof Inline.Link link)
                    check(link, narrative, narrative.prose().at(link.offset()));
            });
    }

    private void check(Inline.Link link, Narrative narrative, Position at) {
        var target = LinkTarget.of(link.target(), narrative, site);
        if (target.kind() == LinkTarget.Kind.REFUSED) problems.error(at, "link-refused", link.target());
        if (target.kind() != LinkTarget.Kind.INTERNAL || known.contains(target.path())) return;
        problems.error(at, "link-to-nowhere", link.target(), Suggestion.nearest(target.path(), known));
    }
}
