package shilu.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import shilu.model.DerivedFact;
import shilu.model.Figure;
import shilu.model.Keyword;
import shilu.model.Status;
import shilu.model.Text;
import shilu.problem.Language;
import shilu.problem.Position;

/** The interface's words in one language. */
record Words(Language language, Map<String, String> all, TemplateFiles files) {

    static Words in(Language language, TemplateFiles files) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(files.text(path(language))));
        } catch (IllegalArgumentException e) {
            // A \\u that no four digits follow.
            files.failed(path(language), e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var all = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
        return new Words(language, all, files);
    }

    private static String path(Language language) {
        return "messages/" + language.code() + ".properties";
    }

    /** The text of a key with its arguments in the places of {@code {0}}, {@code {1}}; a missing key is reported. */
    String text(String key, Object... arguments) {
        String text = all.get(key);
        if (text == null) {
            files.problems().error(Position.of(files.shown(path(language))), "message-missing", key);
            return key;
        }
        for (int i = 0; i < arguments.length; i++) text = text.replace("{" + i + "}", arguments[i].toString());
        return text;
    }

    /** What kind of statement a figure is; of a plan or aim also that it was computed, where it was. */
    String status(Figure figure) {
        String status = of("status", figure.status());
        boolean untold = figure instanceof DerivedFact && figure.status() != Status.COMPUTED;
        return untold ? text("status-computed", status) : status;
    }

    /** What a text of another language means in this one; empty where it is written in this one, or not translated. */
    Optional<String> translated(Text original) {
        return Optional.ofNullable(original.byLanguage().get(language)).filter(any -> language != Language.ZH);
    }

    /** A title as it is printed, followed by what it means. */
    String titled(Text title) {
        String printed = title.in(Language.ZH);
        return translated(title)
                .map(meaning -> text("title-translated", printed, meaning))
                .orElse(printed);
    }

    /** A paper's name as it is printed, followed by what it is called in this language. */
    String named(Text name) {
        String printed = name.in(Language.ZH);
        return translated(name)
                .map(meaning -> text("name-translated", printed, meaning))
                .orElse(printed);
    }

    /** The word for one of a closed set of choices. */
    String of(String group, Keyword choice) {
        return text(group + "." + choice.keyword());
    }
}
