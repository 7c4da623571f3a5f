package shilu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import shilu.model.Status;
import shilu.problem.Language;

/** Remembers what a sentence has told, so that it is not told once more beside each of its figures. */
final class Told {
    private static final Pattern END = Pattern.compile("[.!?;](?= |$)|[。！？；\n]");

    private final Words words;
    private final StringBuilder sentence = new StringBuilder();
    private final List<String> unread = new ArrayList<>();

    Told(Words words) {
        this.words = words;
    }

    /** Begins a line of its own. */
    void begin() {
        sentence.setLength(0);
        unread.clear();
    }

    void add(String text) {
        unread.add(text);
    }

    /** Piece by piece, each of which may end a sentence; most lines hold no figure that would ask. */
    private void read() {
        for (String text : unread) {
            sentence.append(text);
            var ends = END.matcher(sentence);
            int last = 0;
            while (ends.find()) last = ends.end();
            sentence.delete(0, last);
        }
        unread.clear();
    }

    /** Whether the sentence has said so far that figures of this status are still ahead. */
    boolean says(Status status) {
        if (!status.isAhead()) return false;
        read();
        String listed = words.text("hint." + status.keyword() + ".said").replace(',', '|');
        // Between Han characters there is no boundary to look for.
        String bound = words.language() == Language.EN ? "\\b" : "";
        return Pattern.compile(bound + "(?:" + listed + ")" + bound, Pattern.CASE_INSENSITIVE)
                .matcher(sentence)
                .find();
    }
}
