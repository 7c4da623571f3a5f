package shilu.draw;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Packs pixels into a PNG file: with a palette where the colours go into one, which halves the file. */
final class Png {
    private static final int PALETTE = 256;
    private static final int[] STEPS = {1, 8, 16};
    // Flat colours stay what they are; only the blends at the edges of shapes are told apart less finely.
    private static final Set<Integer> EXACT = Stream.concat(Theme.tokens().stream(), CardPicture.TOKENS.stream())
            .map(Color::getRGB)
            .collect(Collectors.toUnmodifiableSet());

    private Png() {}

    static byte[] of(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int step : STEPS) {
            var palette = palette(pixels, step);
            if (palette.size() <= PALETTE) return packed(indexed(image, pixels, step, palette));
        }
        return packed(image);
    }

    private static Map<Integer, Integer> palette(int[] pixels, int step) {
        var palette = new LinkedHashMap<Integer, Integer>();
        for (int pixel : pixels) {
            palette.putIfAbsent(near(pixel, step), palette.size());
            if (palette.size() > PALETTE) break;
        }
        return palette;
    }

    private static int near(int pixel, int step) {
        if (step == 1 || EXACT.contains(pixel)) return pixel;
        return 0xff << 24
                | near(pixel >> 16 & 0xff, step, 16)
                | near(pixel >> 8 & 0xff, step, 8)
                | near(pixel & 0xff, step, 0);
    }

    private static int near(int channel, int step, int shift) {
        return Math.min(0xff, (channel + step / 2) / step * step) << shift;
    }

    private static BufferedImage indexed(BufferedImage image, int[] pixels, int step, Map<Integer, Integer> palette) {
        int[] colours = palette.keySet().stream().mapToInt(colour -> colour).toArray();
        var model = new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        var indexed = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        byte[] data = ((DataBufferByte) indexed.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++)
            data[i] = palette.get(near(pixels[i], step)).byteValue();
        return indexed;
    }

    private static byte[] packed(RenderedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(0);
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
