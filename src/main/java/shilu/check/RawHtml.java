package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import shilu.model.Block;
import shilu.model.Inline;
import shilu.model.Prose;
import shilu.model.Walk;
import shilu.problem.Problems;

/** Looks at an author's HTML for elements that take all that follows for their text, headings and figures among it. */
final class RawHtml {
    private static final Pattern OF_TEXT =
            Pattern.compile("(?i)<(script|style|title|textarea|xmp|iframe|noembed|noframes|plaintext)(?![a-z0-9-])");

    private RawHtml() {}

    static void check(Prose prose, Problems problems) {
        if (!prose.hasHtml()) return;
        Walk.over(
                prose,
                block -> {
                    if (block instanceof Block.HtmlBlock html) check(html.markup(), html.offset(), prose, problems);
                },
                piece -> {});
        Walk.overLines(prose, line -> {
            var tags = new ArrayList<Inline.Html>();
            Walk.over(line, piece -> {
                if (piece instanceof Inline.Html html) tags.add(html);
            });
            for (int i = 0; i < tags.size(); i++)
                check(joined(tags.subList(i, tags.size())), tags.get(i), prose, problems);
        });
    }

    private static String joined(List<Inline.Html> tags) {
        var markup = new StringBuilder();
        tags.forEach(tag -> markup.append(tag.markup()));
        return markup.toString();
    }

    /** Each piece answers for the element that it begins. */
    private static void check(String fromHere, Inline.Html first, Prose prose, Problems problems) {
        var element = OF_TEXT.matcher(fromHere);
        if (element.lookingAt()) check(fromHere, first.offset(), prose, problems, element.group(1));
    }

    private static void check(String markup, int offset, Prose prose, Problems problems) {
        var element = OF_TEXT.matcher(markup);
        while (element.find()) check(markup.substring(element.start()), offset, prose, problems, element.group(1));
    }

    private static void check(String fromHere, int offset, Prose prose, Problems problems, String element) {
        String name = element.toLowerCase(Locale.ROOT);
        if (!fromHere.toLowerCase(Locale.ROOT).contains("</" + name))
            problems.error(prose.at(offset), "html-open", name);
    }
}
