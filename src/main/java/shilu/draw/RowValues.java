package shilu.draw;

/**
 * Where the values of rows stand: beside the marks, or, as long as the picture is broad, with the names.
 *
 * @param width of the picture, in pixels
 * @param shortest how many pixels the longest mark needs at least
 * @param apart how far a value stands from its mark, in pixels
 */
record RowValues(Wording wording, double width, double shortest, double apart) {
    static Lettering lettering(Mark mark) {
        return mark.highlighted() ? Theme.STRONG : Theme.LABEL;
    }

    /** What stands at the head of a row. */
    String heading(Mark mark) {
        return isBeside(mark) ? mark.label() : wording.word("labelled", mark.label(), mark.print());
    }

    boolean isBeside(Mark mark) {
        return room(mark) + shortest / 2 <= width;
    }

    /** What a value takes beside its mark, in pixels. */
    double room(Mark mark) {
        return lettering(mark).width(mark.print()) + apart;
    }
}
