package shilu.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.List;

/** Numbers footnotes in the order in which the text first mentions them. */
final class Footnotes {
    private final List<FootnoteBlock> mentioned = new ArrayList<>();

    int numberOf(FootnoteBlock footnote) {
        if (!mentioned.contains(footnote)) mentioned.add(footnote);
        return mentioned.indexOf(footnote) + 1;
    }

    List<FootnoteBlock> inOrder() {
        return mentioned;
    }
}
