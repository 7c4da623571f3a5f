package shilu.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import shilu.model.ExternalAddress;
import shilu.model.Inline;
import shilu.model.LinkRules.Treatment;
import shilu.model.Narrative;
import shilu.model.Walk;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.problem.Suggestion;
import shilu.site.LinkTarget;
import shilu.site.Page;
import shilu.site.Site;

/** Checks where the links of narratives lead, while their place in the file is still known. */
final class Links {
    private final Site site;
    private final Problems problems;
    private final Set<String> known = new TreeSet<>();
    private final Map<String, Narrative> articles = new TreeMap<>();

    Links(Site site, Problems problems) {
        this.site = site;
        this.problems = problems;
        for (Page page : site.pages()) {
            known.add(page.permalink().path());
            page.words().ifPresent(narrative -> articles.put(page.permalink().path(), narrative));
        }
        site.report().media().keySet().forEach(name -> known.add("media/" + name));
        site.report().charts().keySet().forEach(id -> known.add("charts/" + id + ".svg"));
    }

    void check() {
        // A page whose name gives no address is reported already.
        for (Narrative narrative : articles.values()) check(narrative);
    }

    private void check(Narrative narrative) {
        for (var departure : Departures.of(narrative))
            leave(departure.written(), narrative.prose().at(departure.offset()));
        Walk.over(narrative.prose(), block -> {}, piece -> {
            if (piece instanceof Inline.Link link)
                check(link, narrative, narrative.prose().at(link.offset()));
        });
    }

    private void leave(String written, Position at) {
        var address = ExternalAddress.parse(written);
        if (address.isEmpty()) problems.error(at, "link-without-host", written);
        else if (site.report().settings().treatmentOf(address.get().host()) == Treatment.REFUSED)
            problems.error(at, "link-to-refused-host", written, address.get().host());
    }

    private void checkSection(Inline.Link link, Narrative narrative, LinkTarget target, Position at) {
        String section = target.section();
        if (section.isEmpty()) return;
        var sections = new ArrayList<>(narrative.prose().sections());
        narrative.subject().map(site::figuresOf).stream()
                .flatMap(List::stream)
                .forEach(figure -> sections.add(figure.id().value()));
        if (!sections.contains(section))
            problems.error(at, "fragment-nowhere", link.target(), Suggestion.nearest(section, sections));
    }

    private void check(Inline.Link link, Narrative narrative, Position at) {
        if (link.target().isBlank()) problems.error(at, "link-empty");
        else if (isWithoutScheme(link.target())) problems.error(at, "link-without-scheme", link.target());
        else checkTarget(link, narrative, at);
    }

    /** What people type who mean another site, the colon of a Chinese keyboard among it. */
    private static boolean isWithoutScheme(String written) {
        return written.startsWith("www.") || written.matches("(?i)https?：.*");
    }

    private void checkTarget(Inline.Link link, Narrative narrative, Position at) {
        var target = LinkTarget.of(link.target(), narrative, site);
        if (target.kind() == LinkTarget.Kind.REFUSED) problems.error(at, "link-refused", link.target());
        if (target.kind() == LinkTarget.Kind.FRAGMENT) checkSection(link, narrative, target, at);
        if (target.kind() != LinkTarget.Kind.INTERNAL) return;
        if (known.contains(target.path())) {
            var article = articles.get(target.path());
            if (article != null) checkSection(link, article, target, at);
            return;
        }
        problems.error(at, "link-to-nowhere", link.target(), Suggestion.nearest(target.path(), known));
    }
}
