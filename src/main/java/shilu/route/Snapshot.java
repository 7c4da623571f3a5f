package shilu.route;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of all files of a folder without opening them.
 *
 * <p>A file that was written again has another time, since {@link #newest} was well past when the snapshot was taken;
 * one that another took the place of has another number. So equal snapshots mean equal files.
 *
 * @param stamps by the path under the folder
 * @param hasLinks whether a link is among them; what it leads to may change without it
 */
record Snapshot(SortedMap<String, Stamp> stamps, boolean hasLinks) {
    private static final boolean KNOWS_CHANGE_TIMES =
            Path.of("").getFileSystem().supportedFileAttributeViews().contains("unix");

    /**
     * @param changed when the system last noted anything about the file, which nobody can set back; 0 where it doesn't
     * @param number which file it is; 0 where files have no numbers
     */
    record Stamp(long size, FileTime modified, long changed, long number) {}

    /** Takes the snapshot of a folder, or of one file. */
    static Snapshot of(Path folder) throws IOException {
        var stamps = new TreeMap<String, Stamp>();
        boolean[] links = {Files.isSymbolicLink(folder)};
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                links[0] |= attributes.isSymbolicLink();
                stamps.put(folder.relativize(file).toString(), stamp(file, attributes));
                return FileVisitResult.CONTINUE;
            }
        });
        return new Snapshot(stamps, links[0]);
    }

    private static Stamp stamp(Path file, BasicFileAttributes attributes) throws IOException {
        long changed = KNOWS_CHANGE_TIMES
                ? ((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS))
                        .to(TimeUnit.NANOSECONDS)
                : 0;
        return new Stamp(
                attributes.size(), attributes.lastModifiedTime(), changed, Objects.hashCode(attributes.fileKey()));
    }

    /** The paths, with forward slashes, of files that are not as they were, new and lost ones among them. */
    Set<String> changedSince(Snapshot before) {
        var changed = new TreeSet<String>();
        stamps.forEach((path, stamp) -> {
            if (!stamp.equals(before.stamps.get(path))) changed.add(path.replace('\\', '/'));
        });
        for (String path : before.stamps.keySet()) if (!stamps.containsKey(path)) changed.add(path.replace('\\', '/'));
        return changed;
    }

    /** The latest time at which one of the files was written. */
    FileTime newest() {
        return stamps.values().stream()
                .map(Stamp::modified)
                .max(FileTime::compareTo)
                .orElse(FileTime.fromMillis(0));
    }

    void write(DataOutput out) throws IOException {
        out.writeBoolean(hasLinks);
        out.writeInt(stamps.size());
        for (var file : stamps.entrySet()) {
            out.writeUTF(file.getKey());
            out.writeLong(file.getValue().size());
            var modified = file.getValue().modified().toInstant();
            out.writeLong(modified.getEpochSecond());
            out.writeInt(modified.getNano());
            out.writeLong(file.getValue().changed());
            out.writeLong(file.getValue().number());
        }
    }

    static Snapshot read(DataInput in) throws IOException {
        boolean hasLinks = in.readBoolean();
        var stamps = new TreeMap<String, Stamp>();
        for (int left = in.readInt(); left > 0; left--) {
            String path = in.readUTF();
            long size = in.readLong();
            var modified = FileTime.from(java.time.Instant.ofEpochSecond(in.readLong(), in.readInt()));
            stamps.put(path, new Stamp(size, modified, in.readLong(), in.readLong()));
        }
        return new Snapshot(stamps, hasLinks);
    }
}
