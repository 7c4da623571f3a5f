package shilu.write;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import shilu.site.OutputFile;

/** Compares a new site with the folder that it replaces, by size and then by bytes. */
final class Difference {
    private Difference() {}

    static Changes between(Path old, List<OutputFile> files) throws IOException {
        var added = new ArrayList<String>();
        var changed = new ArrayList<String>();
        int same = 0;
        var gone = paths(old);
        for (OutputFile file : files) {
            boolean known = gone.remove(file.path());
            if (!known) added.add(file.path());
            else if (isSame(old.resolve(file.path()), file.bytes())) same++;
            else changed.add(file.path());
        }
        return new Changes(added, changed, List.copyOf(gone), same);
    }

    private static TreeSet<String> paths(Path site) throws IOException {
        if (!Files.isDirectory(site)) return new TreeSet<>();
        try (var walk = Files.walk(site)) {
            return walk.filter(path -> !Files.isDirectory(path, NOFOLLOW_LINKS))
                    .map(path -> site.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.equals(Place.MARKER))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isSame(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file, NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }
}
