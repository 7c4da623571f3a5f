package shilu.draw;

/** Which colour a mark and its words have. */
final class Colouring {
    private Colouring() {}

    /** Below zero is brick, the point of the chart is blue, and everything beside it steps back. */
    static Token fill(Mark mark, boolean highlighting) {
        if (highlighting && !mark.highlighted()) return Theme.MUTE;
        return mark.isNegative() ? Theme.NEGATIVE : Theme.BLUE;
    }

    static Token text(Mark mark, boolean highlighting) {
        if (mark.isNegative() && (mark.highlighted() || !highlighting)) return Theme.NEGATIVE;
        return mark.highlighted() ? Theme.BLUE : Theme.INK2;
    }

    /** A line's colour by its place, or, where another line is the point, none of its own. */
    static Token line(Quantities quantities, int index) {
        if (!quantities.highlighting()) return Theme.CATEGORIES.get(index);
        return isPoint(quantities, index) ? Theme.BLUE : Theme.MUTE;
    }

    static boolean isPoint(Quantities quantities, int index) {
        return quantities.lines().get(index).marks().stream().anyMatch(Mark::highlighted);
    }

    /** Only blue and brick are dark enough to colour words; the other lines are named in ink. */
    static Token name(Token line) {
        return line == Theme.BLUE || line == Theme.CATEGORIES.get(3) ? line : Theme.INK;
    }
}
