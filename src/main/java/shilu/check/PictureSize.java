package shilu.check;

import com.drew.imaging.FileType;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.imaging.png.PngHeader;
import com.drew.imaging.riff.RiffReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import com.drew.metadata.webp.WebpDirectory;
import com.drew.metadata.webp.WebpRiffHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shilu.model.MediaFile.Size;

/**
 * Reads how large a picture is.
 *
 * <p>Only what says so is read: comments and descriptions beside it may be packed a thousandfold, or name files of the
 * machine.
 */
final class PictureSize {
    /** Exif's orientations from the one to the other lay the picture on its side. */
    private static final int FIRST_ON_ITS_SIDE = 5;

    private static final int LAST_ON_ITS_SIDE = 8;

    private static final int GIF_SIGNATURE = "GIF89a".length();

    private PictureSize() {}

    /** Empty where the format has none, or where the picture is cut short or spoilt. */
    static Optional<Size> of(byte[] bytes, FileType type) {
        try {
            var size = switch (type) {
                case Jpeg -> jpeg(bytes);
                case Png -> png(bytes);
                case Gif -> gif(bytes);
                case WebP -> webp(bytes);
                default -> Optional.<Size>empty();
            };
            return size.filter(each -> each.width() > 0 && each.height() > 0);
        } catch (IOException | ImageProcessingException | MetadataException | RuntimeException e) {
            // Browsers show what they can of such a picture, without a size from us.
            return Optional.empty();
        }
    }

    private static Optional<Size> jpeg(byte[] bytes) throws IOException, ImageProcessingException, MetadataException {
        var metadata = JpegMetadataReader.readMetadata(
                new ByteArrayInputStream(bytes), List.of(new JpegReader(), new ExifReader()));
        var directory = metadata.getFirstDirectoryOfType(JpegDirectory.class);
        if (directory == null) return Optional.empty();
        int width = directory.getImageWidth();
        int height = directory.getImageHeight();
        return Optional.of(isOnItsSide(metadata) ? new Size(height, width) : new Size(width, height));
    }

    private static boolean isOnItsSide(Metadata metadata) {
        var directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var turn = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return turn != null && turn >= FIRST_ON_ITS_SIDE && turn <= LAST_ON_ITS_SIDE;
    }

    private static Optional<Size> png(byte[] bytes) throws IOException, ImageProcessingException {
        var chunks = new PngChunkReader().extract(new SequentialByteArrayReader(bytes), Set.of(PngChunkType.IHDR));
        var header = new PngHeader(chunks.iterator().next().getBytes());
        return Optional.of(new Size(header.getImageWidth(), header.getImageHeight()));
    }

    private static Optional<Size> gif(byte[] bytes) throws IOException {
        var reader = new SequentialByteArrayReader(bytes, GIF_SIGNATURE);
        reader.setMotorolaByteOrder(false);
        return Optional.of(new Size(reader.getUInt16(), reader.getUInt16()));
    }

    private static Optional<Size> webp(byte[] bytes) throws IOException, ImageProcessingException, MetadataException {
        var metadata = new Metadata();
        var frames = new WebpRiffHandler(metadata) {
            @Override
            public boolean shouldAcceptChunk(String name) {
                return name.startsWith("VP8");
            }
        };
        new RiffReader().processRiff(new SequentialByteArrayReader(bytes), frames);
        var directory = metadata.getFirstDirectoryOfType(WebpDirectory.class);
        if (directory == null) return Optional.empty();
        return Optional.of(new Size(
                directory.getInt(WebpDirectory.TAG_IMAGE_WIDTH), directory.getInt(WebpDirectory.TAG_IMAGE_HEIGHT)));
    }
}
