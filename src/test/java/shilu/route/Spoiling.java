package shilu.route;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * A copy of sound content that is spoilt in one place and put right again.
 *
 * @param sound the folder that is copied
 * @param copy may be spoilt
 */
record Spoiling(Path sound, Path copy) {
    static Spoiling of(Path sound, Path copy) throws IOException {
        for (Path file : files(sound)) {
            Files.createDirectories(copy.resolve(file.toString()).getParent());
            Files.copy(sound.resolve(file), copy.resolve(file.toString()));
        }
        return new Spoiling(sound, copy);
    }

    /** Spoils a file, and names the one that differs now. */
    Path spoil(Mutation kind, Random random) throws IOException {
        var texts = files(sound).stream()
                .filter(file -> !file.toString().endsWith(".png"))
                .toList();
        Path file = texts.get(random.nextInt(texts.size()));
        return kind.spoil(copy, file, Files.readAllBytes(sound.resolve(file)), random);
    }

    void mend(Path file) throws IOException {
        Files.deleteIfExists(copy.resolve(file));
        if (Files.exists(sound.resolve(file))) Files.copy(sound.resolve(file), copy.resolve(file));
    }

    static List<Path> files(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }
}
