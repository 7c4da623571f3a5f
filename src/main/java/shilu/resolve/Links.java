package shilu.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import shilu.model.ExternalAddress;
import shilu.model.LinkRules.Treatment;
import shilu.model.Narrative;
import shilu.model.Outline;
import shilu.problem.Problems;
import shilu.problem.Suggestion;
import shilu.resolve.Departures.Departure;
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
        for (var departure : Departures.of(narrative)) leave(departure, narrative);
        for (var link : narrative.outline().links()) check(link, narrative);
    }

    private void leave(Departure departure, Narrative narrative) {
        String written = departure.written();
        var address = ExternalAddress.parse(written);
        if (address.isEmpty()) error(narrative, departure.offset(), "link-without-host", written);
        else if (site.report().settings().treatmentOf(address.get().host()) == Treatment.REFUSED)
            error(
                    narrative,
                    departure.offset(),
                    "link-to-refused-host",
                    written,
                    address.get().host());
    }

    /** Asks where a link stands only now that it is wrong, since that takes reading the body. */
    private void error(Narrative narrative, int offset, String rule, Object... arguments) {
        problems.error(narrative.prose().at(offset), rule, arguments);
    }

    private void check(Outline.Piece link, Narrative narrative) {
        String written = link.text();
        if (written.isBlank()) error(narrative, link.offset(), "link-empty");
        else if (isWithoutScheme(written)) error(narrative, link.offset(), "link-without-scheme", written);
        else checkTarget(link, narrative);
    }

    /** What people type who mean another site, the colon of a Chinese keyboard among it. */
    private static boolean isWithoutScheme(String written) {
        return written.startsWith("www.") || written.matches("(?i)https?：.*");
    }

    private void checkTarget(Outline.Piece link, Narrative narrative) {
        var target = LinkTarget.of(link.text(), narrative, site);
        if (target.kind() == LinkTarget.Kind.REFUSED) error(narrative, link.offset(), "link-refused", link.text());
        if (target.kind() == LinkTarget.Kind.FRAGMENT) checkSection(link, narrative, target, narrative);
        if (target.kind() != LinkTarget.Kind.INTERNAL) return;
        if (known.contains(target.path())) {
            var article = articles.get(target.path());
            if (article != null) checkSection(link, narrative, target, article);
        } else {
            var nearest = Suggestion.nearest(target.path(), known);
            error(narrative, link.offset(), "link-to-nowhere", link.text(), nearest);
        }
    }

    /** @param article whose heading the link, which stands in {@code narrative}, names */
    private void checkSection(Outline.Piece link, Narrative narrative, LinkTarget target, Narrative article) {
        String section = target.section();
        if (section.isEmpty()) return;
        var sections = new ArrayList<>(article.outline().sections());
        article.subject().map(site::figuresOf).stream()
                .flatMap(List::stream)
                .forEach(figure -> sections.add(figure.id().value()));
        if (sections.contains(section)) return;
        var nearest = Suggestion.nearest(section, sections);
        error(narrative, link.offset(), "fragment-nowhere", link.text(), nearest);
    }
}
