package shilu.preview;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that is served: finds the file that an address means, and nothing outside. */
final class Folder implements Shown {
    private static final int SWAP_MILLIS = 60;

    private final Path folder;

    Folder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Looks once more where the whole folder is missing: a new site may be taking its place. */
    @Override
    public Optional<Found> find(String address) throws IOException {
        var found = look(address);
        if (found.isPresent() || Files.isDirectory(folder)) return found;
        try {
            Thread.sleep(SWAP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return look(address);
    }

    private Optional<Found> look(String address) throws IOException {
        try {
            Path path = folder.resolve(address.startsWith("/") ? address.substring(1) : address)
                    .normalize();
            if (!path.startsWith(folder)) return Optional.empty();
            Path real = path.toRealPath();
            Path root = folder.toRealPath();
            if (!real.startsWith(root) || isHidden(root.relativize(real))) return Optional.empty();
            boolean asFolder = address.endsWith("/");
            if (Files.isDirectory(real) && !asFolder) return Optional.of(new Found(shown(path), null));
            if (Files.isDirectory(real)) return look(address + "index.html");
            if (asFolder || !Files.isRegularFile(real)) return Optional.empty();
            return Optional.of(new Found(shown(path), Files.readAllBytes(real)));
        } catch (InvalidPathException | FileSystemException e) {
            return Optional.empty();
        }
    }

    private String shown(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private static boolean isHidden(Path path) {
        for (Path step : path) if (step.toString().startsWith(".")) return true;
        return false;
    }
}
