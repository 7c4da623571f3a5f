package shilu.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import shilu.model.Block;
import shilu.model.Inline;
import shilu.model.Prose;
import shilu.model.Slug;
import shilu.problem.LineIndex;
import shilu.problem.Problems;

/** Turns the parser's tree into prose, once; afterwards the parser's tree is garbage. */
final class ProseReader {
    /** What stands between the braces where a chart or diagram belongs. */
    static final Pattern PLACE = Pattern.compile("\\s*(chart|diagram)\\s*:\\s*(.*?)\\s*");

    /** Quotes and lists within each other; what is deeper nobody can read. */
    static final int DEEPEST = 20;

    private static final String COMMENT_END = "-->";

    private final LineIndex lines;
    private final Problems problems;
    private int depth;
    private final Footnotes footnotes = new Footnotes();
    private final Anchors anchors = new Anchors();
    private final InlineReader inlines;
    private final Slips slips;

    ProseReader(LineIndex lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
        this.slips = new Slips(lines, problems);
        this.inlines = new InlineReader(lines, problems, footnotes);
    }

    Prose read(Node document) {
        List<Block> blocks = blocks(document);
        List<List<Block>> notes = new ArrayList<>();
        // A footnote may mention further ones, so the list grows while it is read.
        for (int i = 0; i < footnotes.inOrder().size(); i++)
            notes.add(blocks(footnotes.inOrder().get(i)));
        return new Prose(blocks, notes, inlines.sawHtml(), lines);
    }

    private List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        if (depth == DEEPEST) {
            problems.error(lines.at(parent.getStartOffset()), "markdown-too-deep", DEEPEST);
            return blocks;
        }
        depth++;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext())
            block(child).ifPresent(blocks::add);
        depth--;
        return blocks;
    }

    private Optional<Block> block(Node node) {
        if (node instanceof Paragraph paragraph) return paragraph(paragraph);
        if (node instanceof Heading heading) return Optional.of(heading(heading));
        if (node instanceof ListBlock list) return Optional.of(listing(list));
        if (node instanceof TableBlock table)
            return Optional.of(new TableReader(inlines, slips, lines, problems).read(table));
        if (node instanceof BlockQuote) return Optional.of(new Block.Quote(blocks(node)));
        if (node instanceof FencedCodeBlock code)
            return Optional.of(new Block.CodeBlock(
                    code.getInfo().toString(), code.getContentChars().toString(), node.getStartOffset()));
        if (node instanceof IndentedCodeBlock code)
            return Optional.of(new Block.CodeBlock("", code.getContentChars().toString(), node.getStartOffset()));
        if (node instanceof ThematicBreak) return Optional.of(new Block.Rule());
        if (node instanceof FootnoteBlock) return Optional.empty();
        if (node instanceof HtmlCommentBlock && isAlone(node)) return Optional.empty();
        if (node instanceof HtmlBlock || node instanceof HtmlCommentBlock) {
            inlines.noteHtml();
            return Optional.of(new Block.HtmlBlock(node.getChars().toString(), node.getStartOffset()));
        }
        return Optional.empty();
    }

    /** Whether a comment is nothing else: the parser takes the words behind it on the same line for a part of it. */
    private boolean isAlone(Node comment) {
        String written = comment.getChars().toString();
        int end = written.lastIndexOf(COMMENT_END);
        // Without an end it would hide the rest of the page from its readers, and nobody would know.
        if (end < 0) problems.error(lines.at(comment.getStartOffset()), "comment-open");
        return end < 0 || written.substring(end + COMMENT_END.length()).isBlank();
    }

    private Optional<Block> paragraph(Paragraph paragraph) {
        Node only = paragraph.getFirstChild();
        if (only instanceof ReferenceNode reference && only.getNext() == null) {
            var place = PLACE.matcher(reference.inner());
            if (place.matches()) return place(place.group(1), place.group(2), reference.getStartOffset());
        }
        slips.paragraph(linesOf(paragraph));
        List<Inline> content = inlines.read(paragraph);
        return content.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(content));
    }

    private static List<BasedSequence> linesOf(Paragraph paragraph) {
        List<BasedSequence> written = new ArrayList<>();
        for (int i = 0; i < paragraph.getLineCount(); i++) written.add(paragraph.getLineChars(i));
        return written;
    }

    private Optional<Block> place(String kind, String name, int offset) {
        var id = Slug.parse(name);
        if (id.isEmpty()) {
            problems.error(lines.at(offset), "reference-malformed", "{{" + kind + ": " + name + "}}");
            return Optional.empty();
        }
        return Optional.of(
                kind.equals("chart")
                        ? new Block.ChartPlace(id.get(), offset)
                        : new Block.DiagramPlace(id.get(), offset));
    }

    private Block heading(Heading heading) {
        slips.inside(heading.getText());
        List<Inline> content = inlines.read(heading);
        if (heading.getLevel() == 1) problems.error(lines.at(heading.getStartOffset()), "heading-level-one");
        int level = Math.max(2, heading.getLevel());
        return new Block.Heading(level, anchors.next(), content, heading.getStartOffset());
    }

    private Block listing(ListBlock list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListItem item) items.add(new Block.Item(blocks(item), item.isTight()));
        }
        boolean ordered = !(list instanceof BulletList);
        int start = list instanceof OrderedList numbered ? numbered.getStartNumber() : 1;
        return new Block.Listing(ordered, start, items);
    }
}
