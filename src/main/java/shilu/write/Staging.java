package shilu.write;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import shilu.site.OutputFile;

/** Makes the new site whole beside the old one; what stays the same keeps its file. */
final class Staging {
    private final Place place;
    /** The old site's files, with their sizes, that no new file has replaced so far. */
    private final Map<String, Long> old;

    private final Collection<String> added = new ConcurrentLinkedQueue<>();
    private final Collection<String> changed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger same = new AtomicInteger();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private volatile boolean linking = true;

    private Staging(Place place, Map<String, Long> old) {
        this.place = place;
        this.old = old;
    }

    static Staging of(Place place) throws IOException {
        var staging = new Staging(place, sizes(place.out()));
        Files.createDirectory(place.next());
        return staging;
    }

    private static Map<String, Long> sizes(Path site) throws IOException {
        var sizes = new ConcurrentHashMap<String, Long>();
        if (!Files.isDirectory(site)) return sizes;
        // The walk knows each file's size already; asking again would cost as much as the walk.
        try (var walk = Files.find(site, Integer.MAX_VALUE, (path, attributes) -> {
            if (!attributes.isDirectory())
                sizes.put(
                        site.relativize(path).toString().replace('\\', '/'),
                        attributes.isRegularFile() ? attributes.size() : -1);
            return false;
        })) {
            walk.forEach(path -> {});
        }
        sizes.remove(Place.MARKER);
        return sizes;
    }

    /** Lays one file in its place; from any thread, each path once. */
    void place(OutputFile file) throws IOException {
        Path target = place.next().resolve(file.path());
        prepare(target.getParent());
        Long size = old.remove(file.path());
        if (size != null && isSame(size, file)) {
            same.incrementAndGet();
            keep(place.out().resolve(file.path()), target);
            return;
        }
        (size == null ? added : changed).add(file.path());
        Files.write(target, file.bytes(), CREATE_NEW, WRITE);
    }

    /** Noted once it is there: another thread that finds it noted writes into it at once. */
    private void prepare(Path folder) throws IOException {
        if (folders.contains(folder)) return;
        Files.createDirectories(folder);
        folders.add(folder);
    }

    /**
     * Keeps the files of the old site that no new one took the place of; on one thread, when all new ones are there.
     *
     * @param gone paths of those that don't stay
     * @return the paths of those that do
     */
    Set<String> keepOthers(Set<String> gone) throws IOException {
        var kept = new TreeSet<String>();
        for (String path : old.keySet()) {
            var plain = Twins.plain(path);
            if (gone.contains(path) || plain.filter(gone::contains).isPresent()) continue;
            if (plain.filter(this::isNew).isPresent()) continue;
            prepare(place.next().resolve(path).getParent());
            keep(place.out().resolve(path), place.next().resolve(path));
            kept.add(path);
        }
        kept.forEach(old::remove);
        same.addAndGet(kept.size());
        return kept;
    }

    private boolean isNew(String path) {
        return !old.containsKey(path) && Files.exists(place.next().resolve(path), NOFOLLOW_LINKS);
    }

    /** A file of the old site; empty for a path that had none. */
    Optional<OutputFile> old(String path) {
        try {
            return Optional.of(
                    new OutputFile(path, Files.readAllBytes(place.out().resolve(path))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isSame(long size, OutputFile file) throws IOException {
        Path kept = place.out().resolve(file.path());
        return size == file.bytes().length
                && Files.isRegularFile(kept, NOFOLLOW_LINKS)
                && Arrays.equals(Files.readAllBytes(kept), file.bytes());
    }

    /** Links the old file, so that it keeps its time and costs no space; copies it on disks that know no links. */
    private void keep(Path old, Path target) throws IOException {
        if (linking) {
            try {
                Files.createLink(target, old);
                return;
            } catch (IOException | UnsupportedOperationException e) {
                linking = false;
            }
        }
        Files.copy(old, target, COPY_ATTRIBUTES);
    }

    /** What the files taken so far change. */
    Changes changes() {
        return new Changes(sorted(added), sorted(changed), sorted(old.keySet()), same.get());
    }

    private static List<String> sorted(Collection<String> paths) {
        return paths.stream().sorted().collect(Collectors.toUnmodifiableList());
    }

    /** Says that the new site is whole. */
    void complete() throws IOException {
        Files.write(place.next().resolve(Place.MARKER), new byte[0], CREATE_NEW, WRITE);
        Folders.settle(place.next());
    }
}
