package shilu.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks for ids in content as it stands, whether or not it can be read. */
record TakenIds(Path content) {
    /** The file of the ledger that holds {@code id}. */
    Optional<Path> fact(String id) throws IOException {
        var entry = Pattern.compile(
                "(?m)(?:^|[{,])[\\s-]*id[ \\t]*:[ \\t]*[\"']?" + Pattern.quote(id) + "[\"']?[ \\t]*(?:$|[,}#\\r])");
        Path folder = content.resolve("facts");
        if (!Files.isDirectory(folder)) return Optional.empty();
        List<Path> files;
        try (var walk = Files.walk(folder)) {
            files = walk.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        // Ids are plain letters, which are the same bytes in every encoding that people save by mistake.
        for (Path file : files)
            if (entry.matcher(Files.readString(file, ISO_8859_1)).find()) return Optional.of(file);
        return Optional.empty();
    }

    /** The file of a chart or diagram; the two share their addresses. */
    Optional<Path> picture(String id) {
        for (String folder : List.of("charts", "diagrams")) {
            Path file = content.resolve(folder).resolve(id + ".yaml");
            if (Files.exists(file)) return Optional.of(file);
        }
        return Optional.empty();
    }

    /** The ids of the columns that the settings name, in their order. */
    List<String> columns() throws IOException {
        Path settings = content.resolve("site.yaml");
        if (!Files.exists(settings)) return List.of();
        var list = Pattern.compile("(?m)^columns:((?:[ \\t]*#.*)?\\R(?:(?:[ \\t-].*)?\\R)+)")
                .matcher(Files.readString(settings, ISO_8859_1) + "\n");
        if (!list.find()) return List.of();
        return Pattern.compile("(?m)^[ \\t]*-[ {\\t]*id[ \\t]*:[ \\t]*[\"']?([a-z0-9-]+)")
                .matcher(list.group(1))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
