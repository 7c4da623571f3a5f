package shilu.write;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import shilu.site.OutputFile;

/** Makes the new site whole beside the old one. */
final class Staging {
    private final Place place;
    private final Set<String> written;
    private final Set<Path> folders = new HashSet<>();
    private boolean linking = true;

    private Staging(Place place, Changes changes) {
        this.place = place;
        written = new HashSet<>(changes.addedPaths());
        written.addAll(changes.changedPaths());
    }

    static void stage(List<OutputFile> files, Place place, Changes changes) throws IOException {
        var staging = new Staging(place, changes);
        Files.createDirectory(place.next());
        for (OutputFile file : files) staging.place(file);
        Files.write(place.next().resolve(Place.MARKER), new byte[0], CREATE_NEW, WRITE);
        Folders.settle(place.next());
    }

    private void place(OutputFile file) throws IOException {
        Path target = place.next().resolve(file.path());
        if (folders.add(target.getParent())) Files.createDirectories(target.getParent());
        if (written.contains(file.path())) Files.write(target, file.bytes(), CREATE_NEW, WRITE);
        else keep(place.out().resolve(file.path()), target);
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
}
