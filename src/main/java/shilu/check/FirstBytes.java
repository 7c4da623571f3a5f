package shilu.check;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import shilu.memory.Question;
import shilu.model.MediaFile.Size;

/**
 * Asks what a file's own bytes say of it, whatever its name says.
 *
 * @param bytes an array that is known by itself
 */
record FirstBytes(byte[] bytes) implements Question<FirstBytes.Seen> {
    /** @param type unknown where the bytes begin like no picture, sound or document */
    record Seen(FileType type, Optional<Size> size) {}

    @Override
    public Seen answer() {
        try (var stream = new BufferedInputStream(new ByteArrayInputStream(bytes))) {
            var type = FileTypeDetector.detectFileType(stream);
            return new Seen(type, PictureSize.of(bytes, type));
        } catch (IOException e) {
            return new Seen(FileType.Unknown, Optional.empty());
        }
    }

    @Override
    public Class<Seen> kind() {
        return Seen.class;
    }
}
