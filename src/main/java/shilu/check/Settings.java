package shilu.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import shilu.model.ExternalAddress;
import shilu.model.Figure;
import shilu.model.LinkRules;
import shilu.model.Place;
import shilu.model.SiteSettings;
import shilu.model.SiteSettings.Column;
import shilu.model.SiteSettings.FooterLine;
import shilu.model.Slug;
import shilu.problem.Language;
import shilu.problem.Position;
import shilu.problem.Problems;

/** Reads {@code site.yaml}. */
final class Settings {
    private static final Pattern CONTACT =
            Pattern.compile("(mailto:)?[\\w.%+-]+@[\\w-]+(\\.[\\w-]+)+|https?://[\\w.-]+(:\\d+)?(/[^\\s<>\"'`]*)?");

    private static final Pattern SITE_ID_CODE = Pattern.compile("\\d{10}|bm\\d{8}");
    /** Folders of the site that are made from data; a column's list would collide with theirs. */
    private static final Set<String> RESERVED = Set.of(
            "assets",
            "cards",
            "charts",
            "data",
            "embed",
            "en",
            "f",
            "leaving",
            "media",
            "organisations",
            "places",
            "projects",
            "sources");

    private final Fields fields;
    private final SortedMap<String, Position> positions = new TreeMap<>();

    Settings(Fields fields) {
        this.fields = fields;
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Fields inner : fields.mappings("columns")) {
            var id = inner.slug("id");
            var name = inner.text("name");
            var description = inner.text("description");
            var archiveAfter = inner.optionalMonths("archive-after");
            var staleAfter = inner.optionalDays("stale-after");
            if (id != null && RESERVED.contains(id.value())) inner.fail(inner.at("id"), "column-reserved", id);
            if (id != null) positions.putIfAbsent(id.value(), inner.at());
            if (id != null && !seen.add(id.value())) inner.fail(inner.at("id"), "column-twice", id);
            inner.build(() -> new Column(id.value(), name, description, archiveAfter, staleAfter, inner.at()))
                    .ifPresentOrElse(columns::add, fields::unsound);
        }
        return columns;
    }

    /** The languages of the whole site; Chinese alone where nothing is said. */
    Set<Language> languages() {
        var languages = EnumSet.of(Language.ZH);
        var named = fields.strings("languages");
        if (!named.isEmpty() && !named.contains(Language.ZH.code()))
            fields.fail(fields.at("languages"), "languages-without-chinese");
        for (var scalar : fields.scalars("languages")) {
            var language = Language.ofCode(scalar.text());
            if (language.isEmpty()) fields.fail(scalar.at(), "unknown-language", scalar.text());
            language.ifPresent(languages::add);
        }
        return languages;
    }

    /** The ids of all columns that {@link #columns} met, sound or not: a column with a mistake is no unknown one. */
    Set<String> columnsNamed() {
        return positions.keySet();
    }

    /**
     * Reports the columns that no page names, which the navigation would lead to in vain.
     *
     * @param folder where all pages belong, as the author knows it
     */
    void reportEmpty(FrontMatters pages, String folder, Problems problems) {
        if (pages.areNone() && !positions.isEmpty()) problems.error(Position.of(folder), "pages-missing", folder);
        var named = pages.columns();
        positions.forEach((id, at) -> {
            if (pages.areAllRead() && !named.contains(id)) problems.error(at, "column-without-pages", id);
        });
    }

    Optional<SiteSettings> all(
            List<Column> columns,
            Set<Language> languages,
            Registry<Place> places,
            Registry<Figure> figures,
            Pictures pictures,
            Signposts signposts,
            LinkRules links) {
        var name = fields.text("name");
        var tagline = fields.text("tagline");
        var baseUrl = fields.optionalString("base-url");
        if (baseUrl.isPresent() && !SiteSettings.isAddress(baseUrl.get()))
            fields.fail(fields.at("base-url"), "wrong-address", baseUrl.get());
        var place = fields.reference("place", places);
        var keyFigures = fields.references("key-figures", figures);
        List<Slug> homeCharts = fields.references("home-charts", pictures.charts).stream()
                .map(chart -> chart.id())
                .toList();
        var findings = signposts.read(fields, "findings");
        var questions = signposts.read(fields, "questions");
        var footer = footer(links);
        var licence = fields.optionalText("licence");
        var feedback = fields.optionalString("feedback");
        // A link to anything else would lead nowhere, or do something else than lead.
        if (feedback.isPresent() && !CONTACT.matcher(feedback.get()).matches())
            fields.fail(fields.at("feedback"), "wrong-contact", feedback.get());
        var asOf = fields.optionalPeriod("as-of");
        var siteIdCode = fields.optionalString("site-id-code");
        if (siteIdCode.isPresent() && !SITE_ID_CODE.matcher(siteIdCode.get()).matches())
            fields.fail(fields.at("site-id-code"), "wrong-site-id-code", siteIdCode.get());
        boolean cards = fields.flag("cards", true);
        return fields.build(() -> new SiteSettings(
                name,
                tagline,
                baseUrl.map(url -> url.endsWith("/") ? url : url + "/"),
                place,
                columns,
                keyFigures,
                homeCharts,
                findings,
                questions,
                footer,
                licence,
                feedback,
                asOf,
                siteIdCode,
                List.copyOf(languages),
                links,
                cards,
                fields.at()));
    }

    private List<FooterLine> footer(LinkRules links) {
        List<FooterLine> lines = new ArrayList<>();
        for (Fields inner : fields.mappings("footer")) {
            var label = inner.text("label");
            var value = inner.text("value");
            var link = inner.optionalString("link");
            if (label != null && value != null)
                Filings.check(inner, label.in(Language.ZH), value.in(Language.ZH), link);
            link.filter(ExternalAddress::isWeb).ifPresent(address -> leave(address, inner, links));
            inner.build(() -> new FooterLine(label, value, link)).ifPresentOrElse(lines::add, fields::unsound);
        }
        return lines;
    }

    /** The footer's links are the owner's own, so that they need no notice; refused is refused. */
    private static void leave(String written, Fields line, LinkRules links) {
        var address = ExternalAddress.parse(written);
        if (address.isEmpty()) line.fail(line.at("link"), "link-without-host", written);
        else if (links.of(address.get().host()) == LinkRules.Treatment.REFUSED)
            line.fail(
                    line.at("link"),
                    "link-to-refused-host",
                    written,
                    address.get().host());
    }
}
