package shilu.model;

import java.util.Optional;

/**
 * A file under {@code content/media/}.
 *
 * @param bytes an array that is known by itself: the same one for the same bytes
 * @param size of a picture made of pixels, as it is shown; empty where that can't be told
 */
public record MediaFile(byte[] bytes, Optional<Size> size) {
    /** In pixels, after the turn that a camera asks for. */
    public record Size(int width, int height) {}
}
