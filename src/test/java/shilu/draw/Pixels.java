package shilu.draw;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.w3c.dom.Element;
import shilu.site.Raster;

/** A PNG read back. */
record Pixels(BufferedImage image) {
    static Pixels of(Raster raster) {
        try {
            return new Pixels(ImageIO.read(new ByteArrayInputStream(raster.bytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int at(double x, double y) {
        return image.getRGB((int) x, (int) y) & 0xffffff;
    }

    /** How much of a room, given in pixels, isn't white: 0 to 1. */
    double ink(double left, double top, double right, double bottom) {
        int dark = 0;
        int all = 0;
        for (int y = (int) Math.max(0, top); y < Math.min(image.getHeight(), bottom); y++)
            for (int x = (int) Math.max(0, left); x < Math.min(image.getWidth(), right); x++) {
                all++;
                if ((image.getRGB(x, y) >> 8 & 0xff) < 0xc0) dark++;
            }
        return all == 0 ? 0 : (double) dark / all;
    }

    /** The ink where the SVG of the same picture, half as large, sets a line of text that begins at its place. */
    double ink(Element text) {
        double size = text.hasAttribute("font-size") ? Svg.number(text, "font-size") : 13;
        double width = new Lettering(size, text.hasAttribute("font-weight")).width(text.getTextContent());
        double x = Svg.number(text, "x");
        double left = switch (text.getAttribute("text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
        };
        double y = Svg.number(text, "y");
        return ink(2 * left, 2 * (y - size * .9), 2 * (left + width), 2 * (y + size * .15));
    }
}
