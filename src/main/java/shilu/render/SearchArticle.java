package shilu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import shilu.memory.Question;
import shilu.model.Block;
import shilu.model.Narrative;
import shilu.model.Slug;

/**
 * Asks for the entries that a narrative is cut into, one a section, so that a result leads to the heading that it stands
 * under.
 *
 * @param narrative with its body
 */
record SearchArticle(Edition edition, Narrative narrative) implements Question<SearchArticle.Cut> {
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{2,}");

    /** How many entries a narrative has. */
    static int count(Narrative narrative) {
        return 1
                + (int) narrative.prose().blocks().stream()
                        .filter(SearchArticle::begins)
                        .count();
    }

    private static boolean begins(Block block) {
        return block instanceof Block.Heading heading && heading.level() <= 3;
    }

    /** @param pictures where it shows a chart or diagram, by the picture's id */
    record Cut(List<SearchEntry> entries, Map<Slug, String> pictures) {}

    @Override
    public Cut answer() {
        var site = edition.site();
        var words = edition.words().get(narrative.language());
        var lines = new SearchLines(site.report(), narrative.language());
        String path = site.permalinkOf(narrative).withinLanguage(narrative.language());
        String title = lines.of(narrative.title().in(narrative.language()));
        String note = narrative
                .date()
                .map(date -> words.text("article.date") + date.in(narrative.language()))
                .orElse("");
        String kind =
                words.text("family." + narrative.subject().map(Contents::family).orElse("article"));
        String lead = lines.of(narrative.summary().in(narrative.language()));
        var entries = new ArrayList<SearchEntry>();
        String href = path;
        var names = List.of(title);
        String shown = title;
        String tags = String.join("，", narrative.tags());
        var text = new StringBuilder(lead);
        for (Block block : narrative.prose().blocks()) {
            if (begins(block)) {
                var heading = (Block.Heading) block;
                if (entries.isEmpty()) text.append('\n').append(tags);
                entries.add(entry(href, shown, kind, note, text, names));
                String name = lines.of(heading.content());
                href = path + "#" + Anchors.of(heading.anchor());
                names = List.of(name);
                shown = words.text("search.section", title, name);
                text = new StringBuilder();
            } else text.append('\n').append(lines.of(block));
        }
        if (entries.isEmpty()) text.append('\n').append(tags);
        for (var footnote : narrative.prose().footnotes())
            for (Block block : footnote) text.append('\n').append(lines.of(block));
        entries.add(entry(href, shown, kind, note, text, names));
        return new Cut(entries, pictures(path));
    }

    private static SearchEntry entry(
            String href, String title, String kind, String note, StringBuilder text, List<String> names) {
        String whole = text.toString().strip();
        String lines = whole.contains("\n\n") ? EMPTY_LINES.matcher(whole).replaceAll("\n") : whole;
        return new SearchEntry(href, title, kind, note, lines, names);
    }

    private Map<Slug, String> pictures(String path) {
        var pictures = new TreeMap<Slug, String>();
        var outline = narrative.outline();
        for (Slug chart : outline.charts()) pictures.put(chart, path + "#chart-" + chart);
        for (Slug diagram : outline.diagrams()) pictures.put(diagram, path + "#diagram-" + diagram);
        return pictures;
    }

    @Override
    public Class<Cut> kind() {
        return Cut.class;
    }
}
