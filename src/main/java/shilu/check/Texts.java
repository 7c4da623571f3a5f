package shilu.check;

import java.util.Optional;
import shilu.model.Figure;
import shilu.model.RichText;

/** Rich texts of YAML files whose references are all known. */
record Texts(Registry<Figure> figures) {
    RichText required(Fields fields, String key) {
        var text = fields.richText(key);
        if (text != null) check(fields, key, text);
        return text;
    }

    Optional<RichText> optional(Fields fields, String key) {
        var text = fields.optionalRichText(key);
        text.ifPresent(found -> check(fields, key, found));
        return text;
    }

    private void check(Fields fields, String key, RichText text) {
        for (var reference : Mentions.in(text).figures)
            if (figures.find(reference.figure().value(), fields.at(key)).isEmpty()) fields.unsound();
    }
}
