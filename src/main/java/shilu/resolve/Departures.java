package shilu.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import shilu.model.ExternalAddress;
import shilu.model.LinkRules.Treatment;
import shilu.model.Narrative;
import shilu.model.SiteSettings;

/** The links of narratives that lead out of the site. */
final class Departures {
    /** @param written as it stands there, in Markdown or in raw HTML */
    record Departure(String written, int offset) {}

    private Departures() {}

    static List<Departure> of(Narrative narrative) {
        var found = new ArrayList<Departure>();
        for (var link : narrative.outline().links())
            if (ExternalAddress.isWeb(link.text())) found.add(new Departure(link.text(), link.offset()));
        for (var html : narrative.outline().markup()) raw(html.text(), html.offset(), found);
        return found;
    }

    private static void raw(String markup, int offset, List<Departure> found) {
        for (String href : Jsoup.parseBodyFragment(markup).select("a[href]").eachAttr("href"))
            if (ExternalAddress.isWeb(href)) found.add(new Departure(href, offset));
    }

    /** The addresses that are reached through a notice, each with the narratives that lead there. */
    static Map<ExternalAddress, List<Narrative>> throughNotice(List<Narrative> narratives, SiteSettings settings) {
        var addresses = new TreeMap<ExternalAddress, List<Narrative>>();
        for (Narrative narrative : narratives) {
            // A page may lead to the same place a thousand times, and two narratives are compared word by word.
            var own = new TreeSet<ExternalAddress>();
            for (Departure departure : of(narrative))
                noticed(departure.written(), settings).ifPresent(own::add);
            for (ExternalAddress address : own)
                addresses.computeIfAbsent(address, none -> new ArrayList<>()).add(narrative);
        }
        return addresses;
    }

    private static Optional<ExternalAddress> noticed(String written, SiteSettings settings) {
        return ExternalAddress.parse(written)
                .filter(address -> settings.treatmentOf(address.host()) == Treatment.NOTICE);
    }
}
