package shilu.site;

import java.util.Arrays;

/**
 * A picture made of pixels, as a PNG file.
 *
 * @param bytes of the file; on another JDK the same picture may have others
 */
public record Raster(int width, int height, byte[] bytes) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Raster raster
                && width == raster.width
                && height == raster.height
                && Arrays.equals(bytes, raster.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return width + "×" + height + " pixels in " + bytes.length + " bytes";
    }
}
