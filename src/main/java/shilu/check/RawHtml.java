package shilu.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import shilu.model.Block;
import shilu.model.Inline;
import shilu.model.Prose;
import shilu.model.Walk;
import shilu.problem.Problems;

/** Looks at an author's HTML for elements that take all that follows for their text, headings and figures among it. */
final class RawHtml {
    private static final Pattern OF_TEXT =
            Pattern.compile("<(script|style|title|textarea|xmp|iframe|noembed|noframes|plaintext)(?![a-z0-9-])");

    private RawHtml() {}

    static void check(Prose prose, Problems problems) {
        if (!prose.hasHtml()) return;
        Walk.over(
                prose,
                block -> {
                    if (block instanceof Block.HtmlBlock html)
                        check(html.markup(), any -> html.offset(), prose, problems);
                },
                piece -> {});
        Walk.overLines(prose, line -> {
            var markup = new StringBuilder();
            var offsets = new TreeMap<Integer, Integer>();
            Walk.over(line, piece -> {
                if (!(piece instanceof Inline.Html html)) return;
                offsets.put(markup.length(), html.offset());
                markup.append(html.markup());
            });
            check(markup.toString(), at -> offsets.floorEntry(at).getValue(), prose, problems);
        });
    }

    /** @param offsets where in the page's text a character of the markup stands */
    private static void check(String written, IntUnaryOperator offsets, Prose prose, Problems problems) {
        String markup = written.toLowerCase(Locale.ROOT);
        Map<String, Integer> lastEnds = new HashMap<>();
        var element = OF_TEXT.matcher(markup);
        while (element.find()) {
            int end = lastEnds.computeIfAbsent(element.group(1), name -> markup.lastIndexOf("</" + name));
            if (end > element.start()) continue;
            problems.error(prose.at(offsets.applyAsInt(element.start())), "html-open", element.group(1));
            // It takes in the others.
            return;
        }
    }
}
