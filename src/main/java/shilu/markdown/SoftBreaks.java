package shilu.markdown;

import java.util.ArrayList;
import java.util.List;
import shilu.model.Inline;

/** Joins lines: between Chinese characters a line's end is nothing, elsewhere it is a blank. */
final class SoftBreaks {
    private SoftBreaks() {}

    static List<Inline> joined(List<Inline> pieces) {
        List<Inline> joined = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            if (!isBreak(pieces.get(i))) joined.add(pieces.get(i));
            else if (isWestern(last(joined), true) && i + 1 < pieces.size() && isWestern(pieces.get(i + 1), false))
                joined.add(new Inline.Text(" ", ((Inline.Text) pieces.get(i)).offset()));
        }
        return joined;
    }

    private static boolean isBreak(Inline piece) {
        return piece instanceof Inline.Text text && text.text().equals("\n");
    }

    private static Inline last(List<Inline> pieces) {
        return pieces.isEmpty() ? new Inline.LineBreak() : pieces.get(pieces.size() - 1);
    }

    private static boolean isWestern(Inline piece, boolean atEnd) {
        if (piece instanceof Inline.Text text && !text.text().isEmpty()) {
            int at = atEnd ? text.text().length() - 1 : 0;
            return text.text().charAt(at) < 0x2E80 && text.text().charAt(at) != '—';
        }
        if (piece instanceof Inline.Strong strong) return edge(strong.content(), atEnd);
        if (piece instanceof Inline.Emphasis emphasis) return edge(emphasis.content(), atEnd);
        if (piece instanceof Inline.Link link) return edge(link.content(), atEnd);
        return piece instanceof Inline.Code;
    }

    private static boolean edge(List<Inline> content, boolean atEnd) {
        return !content.isEmpty() && isWestern(content.get(atEnd ? content.size() - 1 : 0), atEnd);
    }
}
