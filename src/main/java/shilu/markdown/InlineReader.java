package shilu.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import shilu.model.Inline;
import shilu.problem.LineIndex;
import shilu.problem.Problems;

/** Reads what stands inside a line of prose. */
final class InlineReader {
    private final LineIndex lines;
    private final Problems problems;
    private final Footnotes footnotes;
    private boolean sawHtml;

    InlineReader(LineIndex lines, Problems problems, Footnotes footnotes) {
        this.lines = lines;
        this.problems = problems;
        this.footnotes = footnotes;
    }

    boolean sawHtml() {
        return sawHtml;
    }

    void noteHtml() {
        sawHtml = true;
    }

    List<Inline> read(Node parent) {
        List<Inline> pieces = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) add(child, pieces);
        for (Inline piece : pieces) if (piece instanceof Inline.Text text) reportMarks(text);
        return SoftBreaks.joined(pieces);
    }

    private void add(Node node, List<Inline> to) {
        int offset = node.getStartOffset();
        if (node instanceof ReferenceNode reference) reference(reference, to);
        else if (node instanceof SoftLineBreak) to.add(new Inline.Text("\n", offset));
        else if (node instanceof HardLineBreak) to.add(new Inline.LineBreak());
        else if (node instanceof Emphasis) to.add(new Inline.Emphasis(read(node)));
        else if (node instanceof StrongEmphasis) to.add(new Inline.Strong(read(node)));
        else if (node instanceof Strikethrough) to.add(new Inline.Struck(read(node)));
        else if (node instanceof Code code)
            to.add(new Inline.Code(code.getText().toString(), offset));
        else if (node instanceof Link link) to.add(new Inline.Link(link.getUrl().unescape(), read(link), offset));
        else if (node instanceof AutoLink link)
            to.add(new Inline.Link(
                    link.getUrl().toString(),
                    List.of(new Inline.Text(link.getText().toString(), offset)),
                    offset));
        else if (node instanceof Image image)
            to.add(new Inline.Image(image.getUrl().unescape(), image.getText().unescape(), offset));
        else if (node instanceof Footnote mark) footnote(mark, to);
        else if (node instanceof LinkRef || node instanceof ImageRef) reference((RefNode) node, to);
        else if (node instanceof HtmlInlineComment) return;
        else if (node instanceof HtmlInline) {
            noteHtml();
            to.add(new Inline.Html(node.getChars().toString(), offset));
        } else if (node instanceof HtmlEntity) to.add(new Inline.Text(Escaping.unescapeHtml(node.getChars()), offset));
        else if (node instanceof TextBase) read(node).forEach(to::add);
        else to.add(new Inline.Text(unescaped(node.getChars()), offset));
    }

    /** Most text holds nothing to unescape, and flexmark would build it anew character by character. */
    private static String unescaped(BasedSequence text) {
        String written = text.toString();
        boolean plain = written.indexOf('\\') < 0 && written.indexOf('&') < 0;
        return plain ? written : Escaping.unescapeString(text, true);
    }

    /** Marks that were meant for the parser and would show in the text. */
    private void reportMarks(Inline.Text text) {
        References.reportHalves(text, lines::at, problems);
        int asterisks = text.text().indexOf("**");
        if (asterisks >= 0) problems.warning(lines.at(text.offset() + asterisks), "bold-not-read");
    }

    private void reference(ReferenceNode reference, List<Inline> to) {
        int offset = reference.getStartOffset();
        if (ProseReader.PLACE.matcher(reference.inner()).matches())
            problems.error(lines.at(offset), "place-in-line", reference.getChars());
        else References.parse(reference.inner(), offset, lines::at, problems).ifPresent(to::add);
    }

    private void footnote(Footnote mark, List<Inline> to) {
        if (mark.getFootnoteBlock() == null) {
            problems.error(lines.at(mark.getStartOffset()), "footnote-unknown", mark.getText());
            return;
        }
        to.add(new Inline.FootnoteMark(footnotes.numberOf(mark.getFootnoteBlock()), mark.getStartOffset()));
    }

    /** A link by reference; where nothing is defined for it, the brackets were only brackets. */
    private void reference(RefNode node, List<Inline> to) {
        var target = node.getReferenceNode(node.getDocument());
        if (target == null) {
            if (node.getChars().startsWith("[^")) {
                problems.error(lines.at(node.getStartOffset()), "footnote-unknown", node.getChars());
                return;
            }
            to.add(new Inline.Text(node.getChars().toString(), node.getStartOffset()));
            return;
        }
        String url = target.getUrl().unescape();
        if (node instanceof ImageRef)
            to.add(new Inline.Image(url, node.getText().unescape(), node.getStartOffset()));
        else to.add(new Inline.Link(url, read(node), node.getStartOffset()));
    }
}
