package shilu.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shilu.model.Slug;

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
        if (!isAllowed()) {
            console.err().println(words().word("error") + words().word("new.wrong-name", name));
            return Exit.USAGE;
        }
        Path target = target();
        Files.createDirectories(target.getParent());
        if (kind != Kind.fact && Files.exists(target)) {
            console.err().println(words().word("error") + words().word("new.exists", target));
            return Exit.USAGE;
        }
        Files.writeString(target, beginning(), UTF_8, kind == Kind.fact ? APPEND : CREATE_NEW, CREATE);
        console.out().println(words().word("new.written", target));
        return Exit.DONE;
    }

    private boolean isAllowed() {
        if (kind != Kind.page) return Slug.isSlug(name) && file.matches("[A-Za-z0-9-]+\\.yaml");
        for (String part : name.split("/", -1)) if (!Slug.isSlug(part)) return false;
        return true;
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

    private String beginning() throws IOException {
        try (var in = NewCommand.class.getResourceAsStream("new/" + kind)) {
            return new String(in.readAllBytes(), UTF_8).replace("NAME", name);
        }
    }
}
