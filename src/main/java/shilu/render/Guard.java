package shilu.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import shilu.model.Prose;

/**
 * Tells our own markup from an author's raw HTML while the allow-list looks at the two together.
 *
 * <p>Attributes of ours carry a mark that the allow-list asks for and takes off; figures and drawings wait outside, and
 * markers hold their places. The mark is a digest of the whole text, so that no text can hold its own.
 */
final class Guard {
    private final String mark;
    private final List<String> waiting = new ArrayList<>();

    private Guard(String mark) {
        this.mark = mark;
    }

    static Guard of(Prose prose) {
        if (!prose.hasHtml()) return new Guard("");
        String all = prose.blocks().toString() + prose.footnotes();
        return new Guard("m" + Digest.hex(all.getBytes(UTF_8)) + "-");
    }

    /** Whether there is raw HTML to guard against; without, our output is safe as it is. */
    boolean isOn() {
        return !mark.isEmpty();
    }

    String own(String attributeValue) {
        return mark + attributeValue;
    }

    String slot(String markup) {
        if (!isOn()) return markup;
        waiting.add(markup);
        return mark + (waiting.size() - 1) + ";";
    }

    /**
     * The whole as the page shows it: looked through, then completed.
     *
     * @param notices the page that stands between this one and an address of another site
     */
    String release(String markup, Function<String, Optional<String>> notices) {
        if (!isOn()) return markup;
        String clean = AllowList.sanitize(markup, mark, notices);
        for (int i = waiting.size() - 1; i >= 0; i--) clean = clean.replace(mark + i + ";", waiting.get(i));
        return clean;
    }
}
