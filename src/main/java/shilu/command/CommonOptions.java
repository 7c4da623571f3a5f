package shilu.command;

import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import shilu.problem.Catalogue;
import shilu.problem.Language;

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

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            converter = LanguageConverter.class,
            description = "The language of messages.")
    Optional<Language> language = Optional.empty();

    Catalogue catalogue(Console console) {
        return console.catalogue(language);
    }

    /** Reads the code of a language. */
    static final class LanguageConverter implements ITypeConverter<Language> {
        @Override
        public Language convert(String typed) {
            return Language.ofCode(typed)
                    .orElseThrow(() -> new TypeConversionException("'" + typed + "' is neither zh nor en"));
        }
    }
}
