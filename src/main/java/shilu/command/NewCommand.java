package shilu.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shilu.model.Slug;
import shilu.problem.DeviceNames;

/** Writes a well-formed beginning for something new. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Writes a starting file for a page, fact or chart.")
final class NewCommand extends ConsoleCommand {
    enum Kind {
        page,
        fact,
        chart,
        diagram,
        series
    }

    @Parameters(index = "0", paramLabel = "KIND", description = "page, fact, chart, diagram or series.")
    private Kind kind;

    @Parameters(index = "1", paramLabel = "NAME", description = "Its id, such as gdp-2026; for a page its path.")
    private String name;

    @Option(names = "--content", paramLabel = "DIR", description = "Folder of the content (content).")
    private Path content = Path.of("content");

    @Option(names = "--in", paramLabel = "FILE", description = "For a fact: the file under facts/ (new.yaml).")
    private String file = "new.yaml";

    NewCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        if (!isName()) return refused("new.wrong-name", name);
        if (DeviceNames.areIn(name)) return refused("new.reserved", name);
        if (kind == Kind.fact && !isFile()) return refused("new.wrong-file", file);
        var taken = taken();
        if (taken.isPresent()) return refused("new.exists", name, taken.get());
        Path target = target();
        var text = kind == Kind.fact
                ? Appending.to(target, beginning())
                : Optional.of(beginning().getBytes(UTF_8));
        if (text.isEmpty()) return refused("new.not-utf8", target);
        Files.createDirectories(target.getParent());
        Files.write(target, text.get());
        console.out().println(words().word("new.written", target));
        return Exit.DONE;
    }

    private int refused(String why, Object... arguments) {
        console.err().println(words().word("error") + words().word(why, arguments));
        return Exit.USAGE;
    }

    private boolean isName() {
        if (kind != Kind.page) return Slug.isSlug(name);
        for (String part : name.split("/", -1)) if (!Slug.isSlug(part)) return false;
        return true;
    }

    /** Nobody refers to a file of facts, so that it may have any name; but it stays in its folder. */
    private boolean isFile() {
        return file.matches("[^./~\\\\:*?\"<>|\\s][^/\\\\:*?\"<>|]*\\.yaml") && !DeviceNames.areIn(file);
    }

    /** The file that has the name already. */
    private Optional<Path> taken() throws IOException {
        var ids = new TakenIds(content);
        if (kind == Kind.fact) return ids.fact(name);
        if (kind == Kind.chart || kind == Kind.diagram) return ids.picture(name);
        return Optional.of(target()).filter(Files::exists);
    }

    private Path target() {
        return switch (kind) {
            case page -> content.resolve("pages").resolve(name + ".md");
            case fact -> content.resolve("facts").resolve(file);
            case chart -> content.resolve("charts").resolve(name + ".yaml");
            case diagram -> content.resolve("diagrams").resolve(name + ".yaml");
            case series -> content.resolve("series").resolve(name + ".yaml");
        };
    }

    /** Words on the page of a place, organisation or project have no title of their own. */
    private boolean isOfSubject() {
        return kind == Kind.page && name.matches("(places|organisations|projects)/[^/]+");
    }

    private String beginning() throws IOException {
        try (var in = NewCommand.class.getResourceAsStream("new/" + (isOfSubject() ? "words" : kind))) {
            return new String(in.readAllBytes(), UTF_8).replace("NAME", name).replace("COLUMN", column());
        }
    }

    /** A page without a column is found nowhere: the folder's own is proposed, or the first. */
    private String column() throws IOException {
        var columns = new TakenIds(content).columns();
        if (columns.isEmpty()) return "";
        String folder = name.replaceFirst("/.*", "");
        String proposed = columns.contains(folder) ? folder : columns.get(0);
        var others = columns.stream().filter(id -> !id.equals(proposed)).toList();
        return "column: " + proposed + (others.isEmpty() ? "" : "    # 或 " + String.join("、", others)) + "\n";
    }
}
