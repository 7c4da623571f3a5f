package shilu.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What stands between double braces, before anybody asks whether it means something. */
final class ReferenceNode extends Node {
    ReferenceNode(BasedSequence whole) {
        super(whole);
    }

    String inner() {
        return getChars().subSequence(2, getChars().length() - 2).toString();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
