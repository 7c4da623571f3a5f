package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import shilu.model.Inline;
import shilu.model.Walk;

/** A line of prose as one string, which still knows where each of its characters stands in the file. */
final class PlainLine {
    /** Stands for whatever is no plain text; it keeps the words on its two sides apart. */
    static final String ELSEWHERE = "\uFFFC";

    /**
     * @param start where it begins in the line
     * @param offset where it begins in what the line was read from
     * @param verbatim whether the text stands in the file as it is, character by character
     */
    private record Piece(int start, int offset, boolean verbatim) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    private PlainLine() {}

    /** @param printed what stands for a reference to a figure */
    static PlainLine of(List<Inline> line, Function<Inline.FigureReference, String> printed) {
        return of(line, printed, code -> ELSEWHERE);
    }

    /** @param shown what stands for words that are shown letter by letter */
    static PlainLine of(
            List<Inline> line, Function<Inline.FigureReference, String> printed, Function<Inline.Code, String> shown) {
        var plain = new PlainLine();
        Walk.over(line, piece -> {
            if (piece instanceof Inline.Text words) plain.add(words.text(), words.offset(), true);
            else if (piece instanceof Inline.FigureReference reference)
                plain.add(printed.apply(reference), reference.offset(), false);
            else if (piece instanceof Inline.Code code) plain.add(shown.apply(code), code.offset(), false);
        });
        return plain;
    }

    private void add(String words, int offset, boolean verbatim) {
        if (words.isEmpty()) return;
        pieces.add(new Piece(text.length(), offset, verbatim));
        text.append(words);
    }

    String text() {
        return text.toString();
    }

    /** Where the character at {@code index} of the text stands in what the line was read from. */
    int offset(int index) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            var piece = pieces.get(i);
            if (piece.start() <= index) return piece.offset() + (piece.verbatim() ? index - piece.start() : 0);
        }
        return 0;
    }
}
