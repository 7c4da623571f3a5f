package shilu.render;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import shilu.model.Chart;
import shilu.model.Diagram;
import shilu.model.RichText;
import shilu.model.Slug;
import shilu.site.Page;
import shilu.site.Site;

/**
 * Makes an entry of each chart and diagram, which leads to the article that shows it, or else to the gallery.
 *
 * @param shown where articles show a picture, by its id
 */
record SearchPictures(Site site, Words words, Map<Slug, String> shown) {

    List<SearchEntry> all() {
        var entries = new ArrayList<SearchEntry>();
        site.report().charts().values().forEach(chart -> chart(chart).ifPresent(entries::add));
        site.report().diagrams().values().forEach(diagram -> diagram(diagram).ifPresent(entries::add));
        return entries;
    }

    private Optional<SearchEntry> chart(Chart chart) {
        String kind = words.text("search.kind.chart");
        var caption = chart.caption();
        return home(chart.id(), "chart")
                .map(href -> new SearchEntry(
                        href,
                        in(caption.title()),
                        kind,
                        "",
                        lines(Stream.of(
                                in(caption.subtitle()),
                                caption.note().map(this::in).orElse(""))),
                        List.of(in(caption.title()))));
    }

    private Optional<SearchEntry> diagram(Diagram diagram) {
        String kind = words.text("search.kind.diagram");
        var caption = diagram.caption();
        var texts = diagram.texts().stream().map(this::in).distinct().collect(joining("；"));
        return home(diagram.id(), "diagram")
                .map(href -> new SearchEntry(
                        href,
                        in(caption.title()),
                        kind,
                        "",
                        lines(Stream.of(
                                in(caption.subtitle()),
                                caption.note().map(this::in).orElse(""),
                                texts)),
                        List.of(in(caption.title()))));
    }

    private Optional<String> home(Slug id, String anchor) {
        return Optional.ofNullable(shown.get(id))
                .or(() -> site.single(Page.Kind.CHARTS).map(gallery -> gallery + "#" + anchor + "-" + id));
    }

    private String in(RichText text) {
        return PlainText.of(text.in(words.language()), site.report(), words.language());
    }

    private static String lines(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(joining("\n"));
    }
}
