package shilu.draw;

/**
 * A size and weight of text, measured by a fixed table: layout never asks the machine for a font.
 *
 * @param size in pixels
 */
record Lettering(double size, boolean bold) {
    private static final double ASCENT = .86;
    private static final double DESCENT = .14;
    private static final double LEADING = 1.3;
    private static final double BOLD_LATIN = 1.05;
    private static final String NARROW = ".,:;'|!ijl";
    private static final String SLIM = "()[]/-ftr";
    private static final String WIDE = "mwMW";

    /** How wide a line of text is at most, in any of the fonts that readers have. */
    double width(String text) {
        return text.codePoints().mapToDouble(this::width).sum() * size;
    }

    private double width(int character) {
        return bold && character < 0x2E80 ? em(character) * BOLD_LATIN : em(character);
    }

    private static double em(int character) {
        if (character >= 0x2E80 || isFullWidthSign(character)) return 1;
        if (character >= '0' && character <= '9') return .57;
        if (character == ' ' || character == 0xA0 || NARROW.indexOf(character) >= 0) return .28;
        if (SLIM.indexOf(character) >= 0) return .36;
        if (character == LineEnd.MARK) return 0;
        if (character == '%') return .92;
        if (WIDE.indexOf(character) >= 0) return .88;
        if (character >= 'A' && character <= 'Z') return .66;
        return .58;
    }

    /** Dashes, quotes, dots, circled digits and arrows, which Chinese fonts draw as wide as a Han character. */
    private static boolean isFullWidthSign(int character) {
        return character >= 0x2014 && character <= 0x2026
                || character == 0x2103
                || character == 0xB7
                || character >= 0x2190 && character <= 0x2193
                || character >= 0x2460 && character <= 0x25FF;
    }

    double ascent() {
        return ASCENT * size;
    }

    double descent() {
        return DESCENT * size;
    }

    double lineHeight() {
        return Math.round(LEADING * size);
    }

    /** From the middle of a line down to the baseline. */
    double middle() {
        return .36 * size;
    }
}
