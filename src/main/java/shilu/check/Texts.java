package shilu.check;

import java.util.List;
import java.util.Optional;
import shilu.model.Figure;
import shilu.model.RichText;
import shilu.model.Text;
import shilu.problem.Language;

/**
 * Texts of data files whose references are all known, and whose numbers have passed the gate.
 *
 * @param breakable whether a {@code |} says where a line may rather end
 */
record Texts(Registry<Figure> figures, Gate gate, boolean breakable) {
    /** The same for the words inside a diagram, where a {@code |} says where a line may rather end. */
    Texts inside() {
        return new Texts(figures, gate, true);
    }

    RichText required(Fields fields, String key) {
        var text = read(fields.richText(key));
        if (text != null) check(fields, key, text);
        return text;
    }

    /** A required text that stands on a page in {@code language}: its only line is in that language. */
    RichText required(Fields fields, String key, Language language) {
        if (language == Language.ZH) return required(fields, key);
        var text = fields.richText(key);
        if (text == null) return null;
        checkReferences(fields, key, text);
        gate.check(text.in(language), language, fields.at(key), fields.problems);
        return text;
    }

    Optional<RichText> optional(Fields fields, String key) {
        var text = fields.optionalRichText(key).map(this::read);
        text.ifPresent(found -> check(fields, key, found));
        return text;
    }

    /** The texts of a list. */
    List<RichText> all(Fields fields, String key) {
        var found = fields.richTexts(key).stream().map(this::read).toList();
        found.forEach(text -> check(fields, key, text));
        return found;
    }

    /** A plain label of a mark or a line. */
    Optional<Text> label(Fields fields, String key) {
        var text = fields.optionalText(key);
        text.ifPresent(found -> gate.check(found, fields.at(key), fields.problems));
        return text;
    }

    private RichText read(RichText text) {
        return text != null && breakable ? text.breakable() : text;
    }

    private void check(Fields fields, String key, RichText text) {
        checkReferences(fields, key, text);
        gate.check(text, fields.at(key), fields.problems);
    }

    private void checkReferences(Fields fields, String key, RichText text) {
        for (var reference : Mentions.in(text).figures)
            if (figures.find(reference.figure().value(), fields.at(key), fields.problems)
                    .isEmpty()) fields.unsound();
    }
}
