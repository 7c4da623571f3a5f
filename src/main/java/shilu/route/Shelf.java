package shilu.route;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Where a build leaves what the next one into the same folder may go on from: beside the content, a place for each
 * folder, so that the preview and the site that is published don't take it from each other. Safe to delete.
 */
record Shelf(Path place) {
    private static final String NAME = "built-";
    private static final String UNFINISHED = "unfinished";
    private static final long FORGOTTEN_MILLIS = 600_000;
    /** How many folders are remembered, the newest ones. */
    private static final int MOST = 4;

    static Shelf of(Options options) {
        Path all = options.content().toAbsolutePath().normalize().resolveSibling(".shilu");
        var name = new CRC32C();
        name.update(options.out().toAbsolutePath().normalize().toString().getBytes(UTF_8));
        return new Shelf(all.resolve(NAME + HexFormat.of().toHexDigits((int) name.getValue())));
    }

    /** What the last build was made from and what it made. */
    Path lastBuild() {
        return place.resolve("last-build");
    }

    /** What it found of narratives and pages. */
    Path found() {
        return place.resolve("found");
    }

    /** Puts a whole file in the place of another. */
    void write(byte[] bytes, Path file) throws IOException {
        Files.createDirectories(place);
        Path written = Files.createTempFile(place, UNFINISHED, "");
        Files.write(written, bytes);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Takes away what builds that were killed while they wrote left behind, one that is at it being younger; and what is
     * known of folders that nobody has built into for longest.
     */
    void tidy() throws IOException {
        long now = Files.getLastModifiedTime(lastBuild()).toMillis();
        for (Path file : in(place, UNFINISHED))
            if (Files.getLastModifiedTime(file).toMillis() < now - FORGOTTEN_MILLIS) Files.delete(file);
        var others = new ArrayList<Path>();
        for (Path other : in(place.getParent(), NAME)) if (!other.equals(place)) others.add(other);
        others.sort(comparing(Shelf::time, reverseOrder()));
        for (Path other : others.subList(Math.min(MOST - 1, others.size()), others.size())) {
            for (Path file : in(other, "")) Files.delete(file);
            Files.delete(other);
        }
    }

    private static FileTime time(Path other) {
        try {
            return Files.getLastModifiedTime(new Shelf(other).lastBuild());
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static List<Path> in(Path folder, String prefix) throws IOException {
        var all = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(folder, prefix + "*")) {
            found.forEach(all::add);
        }
        return all;
    }
}
