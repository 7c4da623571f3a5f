package shilu.archive;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import shilu.model.Fact;
import shilu.model.Report;
import shilu.problem.Problems;

/** Holds the ledger against the archived texts: each fact has to stand there as printed, near the words it names. */
public final class Archive {
    private final Path folder;
    private final Problems problems;

    private Archive(Path folder, Problems problems) {
        this.folder = folder.toAbsolutePath().normalize();
        this.problems = problems;
    }

    /**
     * Looks for every fact whose source names an archived text.
     *
     * @param folder holds the archived texts
     * @return how many facts were found, each at one place or more
     */
    public static int verify(Report report, Path folder, Problems problems) throws IOException {
        var archive = new Archive(folder, problems);
        var byFile = report.facts().values().stream()
                .filter(fact -> fact.source().archive().isPresent())
                .collect(groupingBy(fact -> fact.source().archive().orElseThrow(), TreeMap::new, toList()));
        int found = 0;
        for (var facts : byFile.entrySet()) found += archive.verify(facts.getKey(), facts.getValue());
        return found;
    }

    private int verify(String name, List<Fact> facts) throws IOException {
        var passage = read(name, facts);
        if (passage.isEmpty()) return 0;
        int found = 0;
        for (Fact fact : facts) if (Search.found(fact, passage.get(), name, problems)) found++;
        return found;
    }

    private Optional<Passage> read(String name, List<Fact> facts) throws IOException {
        Path file = fileOf(name);
        var source = facts.get(0).source();
        if (file == null || !Files.isRegularFile(file)) {
            problems.error(source.at(), "archive-missing", source.id(), name, facts.size());
            return Optional.empty();
        }
        try {
            return Optional.of(Passage.of(Files.readString(file)));
        } catch (CharacterCodingException e) {
            problems.error(source.at(), "archive-not-utf8", name);
            return Optional.empty();
        }
    }

    /** Null where the name leads out of the folder, or can be no file's. */
    private Path fileOf(String name) {
        try {
            Path file = folder.resolve(name).normalize();
            return file.startsWith(folder) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
