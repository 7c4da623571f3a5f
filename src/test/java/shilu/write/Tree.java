package shilu.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a folder as it stands on the disk. */
final class Tree {
    private Tree() {}

    /** Each file's path and text. */
    static Map<String, String> of(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList())
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return texts;
    }

    /** What a build left beside the site, the lock apart. */
    static List<String> neighbours(Path site) throws IOException {
        try (var list = Files.list(site.getParent())) {
            return list.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(".") && !name.endsWith(".lock"))
                    .sorted()
                    .toList();
        }
    }
}
