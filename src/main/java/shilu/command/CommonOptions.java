package shilu.command;

import java.util.Optional;
import picocli.CommandLine.Option;
import shilu.problem.Catalogue;

/** Options that every command knows. */
final class CommonOptions {
    /** Whoever has these options. */
    interface Holder {
        CommonOptions common();
    }

    enum Format {
        text,
        json
    }

    @Option(names = "--format", paramLabel = "text|json", description = "How problems are shown.")
    Format format = Format.text;

    @Option(names = "--lang", paramLabel = "zh|en", description = "The language of messages.")
    Optional<String> language = Optional.empty();

    Catalogue catalogue(Console console) {
        return console.catalogue(language);
    }
}
