package shilu.preview;

import java.util.Optional;
import java.util.SortedMap;
import shilu.site.OutputFile;

/**
 * A site in memory, which no address leads out of.
 *
 * @param files by their path
 */
record Held(SortedMap<String, OutputFile> files) implements Shown {
    @Override
    public Optional<Found> find(String address) {
        String asked = address.startsWith("/") ? address.substring(1) : address;
        String path = asked.isEmpty() || asked.endsWith("/") ? asked + "index.html" : asked;
        var file = files.get(path);
        if (file != null) return Optional.of(new Found(path, file.bytes()));
        return isFolder(path) ? Optional.of(new Found(path, null)) : Optional.empty();
    }

    private boolean isFolder(String path) {
        var behind = files.tailMap(path + "/");
        return !behind.isEmpty() && behind.firstKey().startsWith(path + "/");
    }
}
