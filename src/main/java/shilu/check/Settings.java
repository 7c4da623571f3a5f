package shilu.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import shilu.model.Figure;
import shilu.model.Place;
import shilu.model.SiteSettings;
import shilu.model.SiteSettings.Column;
import shilu.model.SiteSettings.FooterLine;
import shilu.model.Slug;

/** Reads {@code site.yaml}. */
final class Settings {
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d+)?(/[A-Za-z0-9._~/-]*)?");

    private static final Pattern SITE_ID_CODE = Pattern.compile("\\d{10}|bm\\d{8}");
    /** Folders of the site that are made from data; a column's list would collide with theirs. */
    private static final Set<String> RESERVED =
            Set.of("assets", "charts", "data", "en", "f", "media", "organisations", "places", "projects", "sources");

    private final Fields fields;

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
            if (id != null && RESERVED.contains(id.value())) inner.fail(inner.at("id"), "column-reserved", id);
            if (id != null && !seen.add(id.value())) inner.fail(inner.at("id"), "column-twice", id);
            inner.build(() -> new Column(id.value(), name, description)).ifPresentOrElse(columns::add, fields::unsound);
        }
        return columns;
    }

    Optional<SiteSettings> all(
            List<Column> columns,
            Registry<Place> places,
            Registry<Figure> figures,
            Pictures pictures,
            Signposts signposts) {
        var name = fields.text("name");
        var tagline = fields.text("tagline");
        var baseUrl = fields.optionalString("base-url");
        if (baseUrl.isPresent() && !ADDRESS.matcher(baseUrl.get()).matches())
            fields.fail(fields.at("base-url"), "wrong-address", baseUrl.get());
        var place = fields.reference("place", places);
        var keyFigures = fields.references("key-figures", figures);
        List<Slug> homeCharts = fields.references("home-charts", pictures.charts).stream()
                .map(chart -> chart.id())
                .toList();
        var findings = signposts.read(fields, "findings");
        var questions = signposts.read(fields, "questions");
        var footer = footer();
        var licence = fields.optionalText("licence");
        var feedback = fields.optionalString("feedback");
        var asOf = fields.optionalPeriod("as-of");
        var siteIdCode = fields.optionalString("site-id-code");
        if (siteIdCode.isPresent() && !SITE_ID_CODE.matcher(siteIdCode.get()).matches())
            fields.fail(fields.at("site-id-code"), "wrong-site-id-code", siteIdCode.get());
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
                siteIdCode));
    }

    private List<FooterLine> footer() {
        List<FooterLine> lines = new ArrayList<>();
        for (Fields inner : fields.mappings("footer")) {
            var label = inner.text("label");
            var value = inner.text("value");
            var link = inner.optionalString("link");
            inner.build(() -> new FooterLine(label, value, link)).ifPresentOrElse(lines::add, fields::unsound);
        }
        return lines;
    }
}
