package shilu.draw;

import java.awt.Color;

/** A colour that knows its name, so that a picture in a page can leave the colouring to the style sheet. */
final class Token extends Color {
    private final String name;
    private final Color dark;

    Token(String name, String light, String dark) {
        super(Color.decode(light).getRGB());
        this.name = name;
        this.dark = Color.decode(dark);
    }

    String name() {
        return name;
    }

    Color dark() {
        return dark;
    }

    /** The colour as {@code #185b96}. */
    static String hex(Color color) {
        String digits = Integer.toHexString(color.getRGB() & 0xffffff);
        return "#" + "0".repeat(6 - digits.length()) + digits;
    }

    // Colours compare by value, but two tokens may share one and must stay apart in the style sheet.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
