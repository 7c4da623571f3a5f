package shilu.route;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.List;
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

    /** What the system says of one name in a folder. */
    private record Found(boolean isFolder, boolean isLink, Stamp stamp) {
        static Found at(Path path) throws IOException {
            return KNOWS_CHANGE_TIMES ? byUnix(path) : byAnySystem(path);
        }

        private static Found byUnix(Path path) throws IOException {
            // All at once: each question by itself would be a call to the system.
            var all = Files.readAttributes(
                    path, "unix:size,lastModifiedTime,ctime,fileKey,isDirectory,isSymbolicLink", NOFOLLOW_LINKS);
            long changed = ((FileTime) all.get("ctime")).to(TimeUnit.NANOSECONDS);
            var stamp = new Stamp(
                    (Long) all.get("size"),
                    (FileTime) all.get("lastModifiedTime"),
                    changed,
                    Objects.hashCode(all.get("fileKey")));
            return new Found((Boolean) all.get("isDirectory"), (Boolean) all.get("isSymbolicLink"), stamp);
        }

        private static Found byAnySystem(Path path) throws IOException {
            var all = Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS);
            var stamp = new Stamp(all.size(), all.lastModifiedTime(), 0, Objects.hashCode(all.fileKey()));
            return new Found(all.isDirectory(), all.isSymbolicLink(), stamp);
        }
    }

    /** Takes the snapshot of a folder, or of one file. */
    static Snapshot of(Path root) throws IOException {
        var stamps = new TreeMap<String, Stamp>();
        boolean links = false;
        var open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Path path = open.pop();
            var found = Found.at(path);
            links |= found.isLink();
            if (!found.isFolder()) stamps.put(root.relativize(path).toString(), found.stamp());
            else
                try (var entries = Files.newDirectoryStream(path)) {
                    entries.forEach(open::push);
                } catch (DirectoryIteratorException e) {
                    throw e.getCause();
                }
        }
        return new Snapshot(stamps, links);
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
