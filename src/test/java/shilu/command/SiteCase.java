package shilu.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder that is a test.
 *
 * <p>A sound site brings its content and templates of its own. A broken one brings only the files that differ from the
 * sound site {@code cloud-river}; {@code without.txt} names those that are taken away. Words of the interface are the
 * project's.
 */
record SiteCase(Path folder) {
    private static final Path SOUND = Run.resource("sites/cloud-river");

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }

    static List<SiteCase> in(String name) throws IOException {
        try (var list = Files.list(Run.resource(name))) {
            return list.filter(Files::isDirectory).sorted().map(SiteCase::new).toList();
        }
    }

    static SiteCase sound() {
        return new SiteCase(SOUND);
    }

    /** Copies content and templates into {@code work}, where they are called as authors know them. */
    void layOut(Path work) throws IOException {
        new Tree(Path.of("templates/messages")).layOver(work.resolve("templates/messages"));
        for (String part : List.of("content", "templates")) {
            new Tree(SOUND.resolve(part)).layOver(work.resolve(part));
            new Tree(folder.resolve(part)).layOver(work.resolve(part));
        }
        Path without = folder.resolve("without.txt");
        if (Files.exists(without)) for (String path : Files.readAllLines(without)) Files.delete(work.resolve(path));
    }

    static Run run(Path work, Object... more) {
        var words = new java.util.ArrayList<Object>(List.of(more));
        words.addAll(List.of("--content", work.resolve("content"), "--templates", work.resolve("templates")));
        return Run.of(words.toArray());
    }
}
