package shilu.write;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The site's folder and its neighbours, which exist only while a site is being written.
 *
 * @param out the site
 * @param next the new site while it is being made
 * @param previous the old site while the new one takes its place
 * @param lock held by the one build that writes
 */
record Place(Path out, Path next, Path previous, Path lock) {
    /** Tells that a folder is ours to replace. It goes first when a site is deleted, so it stands for a whole site. */
    static final String MARKER = ".shilu-site";

    /** Finds the neighbours' names; a link to a folder is followed, so that the link itself stays. */
    static Place of(Path named) throws IOException {
        Path out = Files.isDirectory(named)
                ? named.toRealPath()
                : followed(named.toAbsolutePath()).normalize();
        if (out.getFileName() == null) throw new OutputException("output-not-ours", out);
        String hidden = "." + out.getFileName();
        return new Place(
                out,
                out.resolveSibling(hidden + ".new"),
                out.resolveSibling(hidden + ".old"),
                out.resolveSibling(hidden + ".lock"));
    }

    private static Path followed(Path path) throws IOException {
        return Files.isSymbolicLink(path) ? path.resolveSibling(Files.readSymbolicLink(path)) : path;
    }

    /** Refuses a path that is a file, or leads through one. */
    void guardPath() throws OutputException {
        for (Path above = out; above != null; above = above.getParent()) {
            if (Files.exists(above, NOFOLLOW_LINKS) && !Files.isDirectory(above))
                throw new OutputException("output-not-folder", above);
        }
    }

    /** Refuses to replace what no build of ours has made. */
    void guardContent() throws IOException {
        if (Files.notExists(out)) return;
        // A repository inside would be deleted together with what the site no longer holds.
        if (Files.exists(out.resolve(".git"))) throw new OutputException("output-not-ours", out);
        if (!isWhole(out) && !isEmpty(out)) throw new OutputException("output-not-ours", out);
    }

    static boolean isWhole(Path site) {
        return Files.isRegularFile(site.resolve(MARKER), NOFOLLOW_LINKS);
    }

    /** Gives the old site its name back where no new one took it, then deletes what is left over. */
    void clear() throws IOException {
        if (Files.notExists(out) && isWhole(previous)) Folders.rename(previous, out);
        Folders.delete(next);
        Folders.delete(previous);
    }

    /** Gives the new site the old one's name, and deletes the old one. */
    void swap() throws IOException {
        if (Files.exists(out)) Folders.rename(out, previous);
        Folders.rename(next, out);
        Folders.settle(out.getParent());
        Folders.delete(previous);
    }

    /** The failure in words that the catalogue has. */
    OutputException explained(IOException e) {
        if (e instanceof OutputException known) return known;
        boolean wordless = e instanceof FileSystemException failure && failure.getReason() == null;
        String reason = wordless ? e.getClass().getSimpleName() + " " + e.getMessage() : String.valueOf(e.getMessage());
        return new OutputException(e, "output-not-writable", out, reason);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }
}
