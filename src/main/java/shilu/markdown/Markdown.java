package shilu.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import shilu.model.Prose;
import shilu.problem.LineIndex;
import shilu.problem.Problems;

/** Reads Markdown as Chinese writers use it. */
public final class Markdown {
    // A parser is made once; making one costs more than reading a page.
    private static final Parser PARSER = Parser.builder(options()).build();

    /** Each length of a run that stands alone costs the parser one look through the whole rest of the text. */
    private static final String BACKTICKS = "`".repeat(40);

    /** Ends of links, and beginnings of tags, entities and codes: for each the parser copies its whole paragraph. */
    private static final String COPIED_FOR = "]<&`";

    /** Characters of a paragraph times copies of it, which take half a second. */
    private static final long MOST_COPIED = 200_000_000;

    private Markdown() {}

    private static MutableDataSet options() {
        return new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                TablesExtension.create(),
                                FootnoteExtension.create(),
                                StrikethroughExtension.create(),
                                new ReferenceExtension()))
                // Without this, **“重点”**内容 is not bold.
                .set(Parser.INLINE_DELIMITER_DIRECTIONAL_PUNCTUATIONS, true)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(Parser.HTML_FOR_TRANSLATOR, false)
                .toMutable();
    }

    /** Reads a narrative's body; positions of problems come from {@code lines}. */
    public static Prose read(String body, LineIndex lines, Problems problems) {
        int tangle = body.indexOf(BACKTICKS);
        if (tangle >= 0) return tooDeep(tangle, lines, problems);
        int crowd = crowded(body);
        if (crowd >= 0) {
            problems.error(lines.at(crowd), "paragraph-too-long");
            return nothing(lines);
        }
        try {
            return new ProseReader(lines, problems).read(PARSER.parse(body));
        } catch (StackOverflowError e) {
            // The library's patterns and trees recurse; only a page made to hurt goes that deep.
            return tooDeep(0, lines, problems);
        }
    }

    private static Prose tooDeep(int offset, LineIndex lines, Problems problems) {
        problems.error(lines.at(offset), "markdown-too-deep", ProseReader.DEEPEST);
        return nothing(lines);
    }

    private static Prose nothing(LineIndex lines) {
        return new Prose(List.of(), List.of(), false, lines);
    }

    /** Where a paragraph begins that the parser would copy for too long; -1 if there is none. */
    private static int crowded(String body) {
        int start = 0;
        long copies = 0;
        boolean blank = true;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '\n' && blank) {
                start = i + 1;
                copies = 0;
            }
            blank = c == '\n' || blank && Character.isWhitespace(c);
            if (c < 0x80 && COPIED_FOR.indexOf(c) >= 0) copies++;
            if ((i - start) * copies > MOST_COPIED) return start;
        }
        return -1;
    }
}
