package shilu.check;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.FileType;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shilu.model.MediaFile.Size;

class PictureSizeTest {
    private static final Path PICTURES = Path.of("src/test/resources/pictures");
    private static final int BEFORE_FIRST_SEGMENT = 2;
    private static final int PNG_HEADER = 33;

    @ParameterizedTest
    @CsvSource({
        "wide.jpg, Jpeg",
        "wide.png, Png",
        "wide.gif, Gif",
        "lossy.webp, WebP",
        "lossless.webp, WebP",
        "alpha.webp, WebP"
    })
    void aPictureSaysHowLargeItIs(String name, FileType type) throws IOException {
        var seen = new FirstBytes(bytes(name)).answer();
        assertThat(seen.type()).isEqualTo(type);
        assertThat(seen.size()).contains(new Size(40, 30));
    }

    @ParameterizedTest
    @CsvSource({"1, 40, 30", "3, 40, 30", "6, 30, 40", "8, 30, 40", "9, 40, 30"})
    void aPhotographStandsAsTheCameraWasHeld(int orientation, int width, int height) throws IOException {
        byte[] photograph = with(segment(orientation), bytes("wide.jpg"), BEFORE_FIRST_SEGMENT);
        assertThat(new FirstBytes(photograph).answer().size()).contains(new Size(width, height));
    }

    @Test
    void aBitmapIsKnownWithoutItsSize() throws IOException {
        var seen = new FirstBytes(bytes("wide.bmp")).answer();
        assertThat(seen).isEqualTo(new FirstBytes.Seen(FileType.Bmp, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "G", "文字", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"})
    void whatIsNoPictureHasNoSize(String text) {
        var seen = new FirstBytes(text.getBytes(UTF_8)).answer();
        assertThat(seen.type()).isEqualTo(FileType.Unknown);
        assertThat(seen.size()).isEmpty();
    }

    /** Two hundred megabytes of nothing, packed into two hundred kilobytes beside the picture. */
    @Test
    void wordsPackedIntoAPictureAreLeftPacked() throws IOException {
        var words = new ByteArrayOutputStream();
        words.writeBytes(new byte[] {'C', 'o', 'm', 'm', 'e', 'n', 't', 0, 0});
        try (var packed = new DeflaterOutputStream(words)) {
            for (int megabyte = 0; megabyte < 200; megabyte++) packed.write(new byte[1 << 20]);
        }
        byte[] picture = with(chunk("zTXt", words.toByteArray()), bytes("wide.png"), PNG_HEADER);
        long before = allocated();
        assertThat(new FirstBytes(picture).answer().size()).contains(new Size(40, 30));
        assertThat(allocated() - before).isLessThan(20L << 20);
    }

    @Test
    void aSpoiltPictureIsNeverMoreThanAPictureWithoutASize() throws IOException {
        var random = new Random(20261201);
        for (String name : List.of("wide.jpg", "wide.png", "wide.gif", "wide.bmp", "lossy.webp", "alpha.webp")) {
            byte[] sound = name.endsWith(".jpg") ? with(segment(6), bytes(name), BEFORE_FIRST_SEGMENT) : bytes(name);
            for (int round = 0; round < 5_000; round++) {
                byte[] spoilt =
                        Arrays.copyOf(sound, random.nextInt(8) == 0 ? random.nextInt(sound.length) : sound.length);
                for (int time = random.nextInt(6); time >= 0 && spoilt.length > 0; time--)
                    spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
                new FirstBytes(spoilt)
                        .answer()
                        .size()
                        .ifPresent(size -> assertThat(Math.min(size.width(), size.height()))
                                .isPositive());
            }
        }
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(PICTURES.resolve(name));
    }

    private static byte[] with(byte[] inserted, byte[] bytes, int at) {
        var all = new ByteArrayOutputStream();
        all.write(bytes, 0, at);
        all.writeBytes(inserted);
        all.write(bytes, at, bytes.length - at);
        return all.toByteArray();
    }

    /** Exif's words on how the camera was held. */
    private static byte[] segment(int orientation) {
        return new byte[] {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
    }

    private static byte[] chunk(String type, byte[] content) throws IOException {
        var chunk = new ByteArrayOutputStream();
        number(content.length, chunk);
        byte[] name = type.getBytes(US_ASCII);
        chunk.writeBytes(name);
        chunk.writeBytes(content);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        number((int) sum.getValue(), chunk);
        return chunk.toByteArray();
    }

    private static void number(int number, OutputStream to) throws IOException {
        for (int shift = 24; shift >= 0; shift -= 8) to.write(number >>> shift);
    }

    private static long allocated() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
