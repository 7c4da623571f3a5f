package shilu.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import shilu.memory.Memory;
import shilu.problem.DeviceNames;
import shilu.problem.Position;
import shilu.problem.Problems;

/** The first stage: takes every content file in, in the order of their paths. */
public final class Read {
    /** A picture of more than that no phone will load. */
    private static final int LARGEST_MEDIUM = 20_000_000;

    /** What Windows keeps beside pictures. */
    private static final Set<String> OF_WINDOWS = Set.of("thumbs.db", "desktop.ini");

    /** The names that Explorer and the Finder give to a copy. */
    private static final Pattern COPY = Pattern.compile(".*( - (副本|Copy)|的副本| copy)( ?\\(?\\d+\\)?)?\\.(yaml|md)");

    private final Path content;
    private final Predicate<String> spared;
    private final Memory memory;
    private final Problems problems;
    private final String folder;
    /** Files that may say anything, each reported. */
    private final SortedSet<String> unread = new ConcurrentSkipListSet<>();

    private Read(Path content, Predicate<String> spared, Memory memory, Problems problems) {
        this.content = content;
        this.spared = spared;
        this.memory = memory;
        this.problems = problems;
        this.folder = content.toAbsolutePath().normalize().getFileName().toString();
    }

    /**
     * Reads the folder on the thread that asks; links out of it are not followed.
     *
     * @throws IOException if a file can't be read for a reason that isn't its author's
     */
    public static Manuscript read(Path content, Problems problems) throws IOException {
        return read(content, path -> false, Memory.none(), problems, Runnable::run);
    }

    /**
     * The same, without parsing what {@code memory} has the nodes of.
     *
     * @param spared whether a narrative can do without being read, by its path under {@code pages/}; what is wrong with a
     *     file that can't be read is an error, so that nothing is left untold of one that could be read before
     * @param executor reads the files; the manuscript does not depend on how many threads it has
     */
    public static Manuscript read(
            Path content, Predicate<String> spared, Memory memory, Problems problems, Executor executor)
            throws IOException {
        return new Read(content, spared, memory, problems).all(executor);
    }

    private Manuscript all(Executor executor) throws IOException {
        var documents = new ArrayList<CompletableFuture<Optional<Document>>>();
        var narratives = new ArrayList<CompletableFuture<Optional<MarkdownFile>>>();
        var media = new TreeMap<String, CompletableFuture<Optional<byte[]>>>();
        var unneeded = new TreeMap<String, Supplier<MarkdownFile>>();
        for (String path : files()) {
            if (path.startsWith("media/"))
                media.put(path.substring("media/".length()), begun(path, this::medium, executor));
            else if (path.endsWith(".yaml")) documents.add(begun(path, this::yaml, executor));
            else if (!path.startsWith("pages/") || !path.endsWith(".md"))
                problems.warning(Position.of(folder + "/" + path), "file-unused");
            else if (spared.test(path.substring("pages/".length())))
                unneeded.put(path.substring("pages/".length()), () -> later(path));
            else narratives.add(begun(path, this::markdown, executor));
        }
        try {
            var pictures = new TreeMap<String, byte[]>();
            media.forEach((path, medium) -> medium.join().ifPresent(bytes -> pictures.put(path, bytes)));
            // What is done first: a file is known to be unread only once somebody has tried.
            var sound = done(documents);
            var pages = done(narratives);
            return new Manuscript(folder, sound, pages, unneeded, pictures, new TreeSet<>(unread));
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) throw failure.getCause();
            throw e;
        }
    }

    /** What becomes of a file's bytes, by its path. */
    private interface Taking<T> extends BiFunction<String, byte[], Optional<T>> {}

    private <T> CompletableFuture<Optional<T>> begun(String path, Taking<T> taking, Executor executor) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var taken = bytes(path).flatMap(bytes -> taking.apply(path, bytes));
                    if (taken.isEmpty()) unread.add(path);
                    return taken;
                },
                executor);
    }

    /** A narrative that turns out to be needed. */
    private MarkdownFile later(String path) {
        var mistakes = new Problems();
        var reading = new Read(content, spared, memory, mistakes);
        var file = reading.bytes(path).flatMap(bytes -> reading.markdown(path, bytes));
        return file.orElseThrow(() -> new ContentMovedException(path));
    }

    private static <T> List<T> done(List<CompletableFuture<Optional<T>>> begun) {
        return begun.stream()
                .map(CompletableFuture::join)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<byte[]> bytes(String path) {
        try {
            return Optional.of(Files.readAllBytes(content.resolve(path)));
        } catch (NoSuchFileException e) {
            vanished(path);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> medium(String path, byte[] bytes) {
        return Optional.of(memory.answer(new Medium(ByteBuffer.wrap(bytes))));
    }

    private Optional<Document> yaml(String path, byte[] bytes) {
        String file = folder + "/" + path;
        return TextFile.decode(file, bytes, problems)
                .flatMap(text -> YamlReader.read(new Parsing(file, 1, text), memory, problems))
                .map(root -> new Document(path, root));
    }

    private Optional<MarkdownFile> markdown(String path, byte[] bytes) {
        String file = folder + "/" + path;
        return TextFile.decode(file, bytes, problems)
                .flatMap(text -> FrontMatter.split(file, path.substring("pages/".length()), text, memory, problems));
    }

    /** Paths under the content folder, sorted by code point whatever the machine's locale is. */
    private List<String> files() throws IOException {
        if (!Files.isDirectory(content)) {
            problems.error(Position.of(folder), "content-missing", folder);
            return List.of();
        }
        List<String> found = new ArrayList<>();
        Files.walkFileTree(content, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                // Listed, and gone before it was looked at; what editors keep for a moment is nobody's loss.
                if (!(failure instanceof NoSuchFileException)) throw failure;
                if (!isHidden(file)) vanished(shown(file));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = shown(file);
                if (attributes.isSymbolicLink()) problems.error(Position.of(folder + "/" + path), "file-is-link");
                else if (isHidden(file)) return FileVisitResult.CONTINUE;
                else if (isReadable(path, attributes)) {
                    found.add(path);
                    return FileVisitResult.CONTINUE;
                }
                unread.add(path);
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(null);
        return found;
    }

    private String shown(Path file) {
        return content.relativize(file).toString().replace('\\', '/');
    }

    private void vanished(String path) {
        problems.error(Position.of(folder + "/" + path), "file-vanished");
        unread.add(path);
    }

    /** Reading a pipe would wait for ever, and reading a file of gigabytes would fill the machine. */
    private boolean isReadable(String path, BasicFileAttributes attributes) {
        var at = Position.of(folder + "/" + path);
        int largest = path.startsWith("media/") ? LARGEST_MEDIUM : TextFile.LARGEST;
        if (DeviceNames.areIn(path)) problems.error(at, "path-reserved", path);
        else if (!attributes.isRegularFile()) problems.error(at, "file-not-plain");
        else if (COPY.matcher(path).matches()) problems.error(at, "file-is-copy");
        else if (attributes.size() > largest && path.startsWith("media/"))
            problems.error(at, "picture-too-large", attributes.size() / 1_000_000, largest / 1_000_000);
        else if (attributes.size() > largest)
            problems.error(at, "file-too-large", attributes.size() / 1_000_000, largest / 1_000_000);
        else return true;
        return false;
    }

    /** Editors and Excel leave files such as {@code .swp} and {@code ~$lock} behind. */
    private boolean isHidden(Path path) {
        String name = path.getFileName().toString();
        return !path.equals(content)
                && (name.startsWith(".") || name.startsWith("~") || OF_WINDOWS.contains(name.toLowerCase(Locale.ROOT)));
    }
}
