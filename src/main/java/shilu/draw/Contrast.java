package shilu.draw;

import java.awt.Color;

/** How well two colours stand apart, as WCAG measures it. */
final class Contrast {
    private static final String WHITE = "#ffffff";
    private static final String BLACK = "#10151a";

    private Contrast() {}

    static double between(Color one, Color other) {
        double bright = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (bright + .05) / (dark + .05);
    }

    /** White or black, whichever reads better on {@code fill}. */
    static String textOn(Color fill) {
        return between(Color.decode(WHITE), fill) >= between(Color.decode(BLACK), fill) ? WHITE : BLACK;
    }

    private static double luminance(Color color) {
        return .2126 * linear(color.getRed()) + .7152 * linear(color.getGreen()) + .0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= .04045 ? part / 12.92 : StrictMath.pow((part + .055) / 1.055, 2.4);
    }
}
