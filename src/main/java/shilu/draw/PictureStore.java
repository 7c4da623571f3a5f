package shilu.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import shilu.site.Raster;

/**
 * Makes pictures of pixels, and keeps them in a folder from one run to the next, named by everything that they depend
 * on. The folder may be deleted at any time; one that can't be written to costs time and nothing else.
 */
public final class PictureStore {
    private static final long MOST_BYTES = 128L << 20;
    private static final long FORGOTTEN_MILLIS = 600_000;
    /** The ending of a picture that is still being written. */
    private static final String PASSING = ".tmp";

    private static final byte[] START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] END = {'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82};
    // The painters' own code and their font belong to what a picture depends on; so nobody has to remember to count a
    // version up.
    private static final List<Class<?>> PAINTERS = List.of(
            PictureStore.class, Canvas.class, OutlineGraphics.class, RasterCanvas.class, Typeface.class, Png.class);

    private final Path folder;
    private final long most;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    public PictureStore(Path folder) {
        this(folder, MOST_BYTES);
    }

    PictureStore(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    /** Stores over one folder give the same pictures. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PictureStore store && folder.equals(store.folder);
    }

    @Override
    public int hashCode() {
        return folder.hashCode();
    }

    /**
     * The picture in pixels.
     *
     * @param svg the same picture, which names all that is in it
     */
    Raster raster(Picture picture, double width, double height, int scale, String svg) {
        String name = name(scale, svg) + ".png";
        used.add(name);
        var kept = kept(name);
        byte[] bytes = kept.orElseGet(() -> painted(picture, width, height, scale));
        if (kept.isEmpty()) keep(name, bytes);
        return new Raster((int) (width * scale), (int) (height * scale), bytes);
    }

    private static byte[] painted(Picture picture, double width, double height, int scale) {
        var canvas = new RasterCanvas(width, height, scale);
        picture.paint(canvas);
        return Png.of(canvas.image());
    }

    private static String name(int scale, String svg) {
        var digest = digest();
        digest.update(Painters.CODE);
        for (String property : List.of("java.runtime.version", "java.vendor", "os.name", "os.arch"))
            digest.update((System.getProperty(property) + "\n").getBytes(UTF_8));
        digest.update((scale + "\n").getBytes(UTF_8));
        return HexFormat.of().formatHex(digest.digest(svg.getBytes(UTF_8)));
    }

    private static final class Painters {
        static final byte[] CODE = code();

        private static byte[] code() {
            var digest = digest();
            for (Class<?> painter : PAINTERS)
                try (var code = painter.getResourceAsStream(painter.getSimpleName() + ".class")) {
                    digest.update(code.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            return digest.digest(Typeface.signature());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<byte[]> kept(String name) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            return isWhole(bytes) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(byte[] bytes) {
        int end = bytes.length - END.length;
        return end > START.length
                && Arrays.equals(bytes, 0, START.length, START, 0, START.length)
                && Arrays.equals(bytes, end, bytes.length, END, 0, END.length);
    }

    private void keep(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            var whole = Files.createTempFile(folder, "new-", PASSING);
            Files.write(whole, bytes);
            Files.move(whole, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // The picture is there; the next run will draw it again.
        }
    }

    private record Kept(Path file, long bytes, FileTime written) {
        boolean isPassing() {
            return file.toString().endsWith(PASSING);
        }
    }

    /** Takes away what runs that were killed while they wrote left behind; one that is at it is younger. */
    private void forget(List<Kept> all) throws IOException {
        var passing = all.stream().filter(Kept::isPassing).toList();
        if (passing.isEmpty()) return;
        // The disk's own clock, since it may not be this machine's.
        Path probe = Files.createTempFile(folder, "new-", PASSING);
        long now = Files.getLastModifiedTime(probe).toMillis();
        Files.delete(probe);
        for (Kept file : passing) if (file.written().toMillis() < now - FORGOTTEN_MILLIS) Files.delete(file.file());
        all.removeAll(passing);
    }

    /** Takes away the oldest pictures that this run had no use for, until the rest isn't too much. */
    public void tidy() {
        // Who had all of them in memory doesn't know which ones have had their day.
        if (used.isEmpty()) return;
        try (var list = Files.list(folder)) {
            var all = new ArrayList<Kept>();
            for (Path file : list.toList()) all.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
            forget(all);
            long bytes = all.stream().mapToLong(Kept::bytes).sum();
            all.sort(Comparator.comparing(Kept::written));
            for (Kept kept : all) {
                if (bytes <= most) return;
                if (used.contains(kept.file().getFileName().toString())) continue;
                Files.delete(kept.file());
                bytes -= kept.bytes();
            }
        } catch (IOException e) {
            // Another run may be tidying too.
        }
    }
}
