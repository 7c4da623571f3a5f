package shilu.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;

/**
 * Reads the start tags of a page one after the other, straight from its bytes and without building a tree of it, since
 * every page of the site is read so before each writing. A value becomes a string when somebody asks for it.
 */
final class Tags {
    /** What may hold a link, or the end of one. */
    enum Attribute {
        ID,
        NAME,
        HREF,
        SRC,
        SRCSET,
        POSTER,
        ACTION,
        CONTENT,
        HTTP_EQUIV("http-equiv"),
        XLINK_HREF("xlink:href");

        private static final List<Attribute> ALL = List.of(values());

        private final String written;

        Attribute() {
            written = name().toLowerCase(Locale.ROOT);
        }

        Attribute(String written) {
            this.written = written;
        }
    }

    /** Elements whose content is text, whatever it looks like. */
    private static final List<String> OF_TEXT =
            List.of("script", "style", "textarea", "title", "iframe", "xmp", "noembed", "noframes");

    private static final int ABSENT = -1;

    private final byte[] page;
    private int at;
    private int nameStart;
    private int nameEnd;
    private final int[] starts = new int[Attribute.ALL.size()];
    private final int[] ends = new int[Attribute.ALL.size()];
    /** Where the value stands that was read last. */
    private int from;

    private int to;

    Tags(byte[] page) {
        this.page = page;
    }

    /** Goes to the next start tag that has one of the attributes; false when there is none. */
    boolean next() {
        while (skipTo('<')) {
            int next = byteAt(at + 1);
            if (isLetter(next)) {
                if (tag()) return true;
            } else if (next == '/' || next == '?') skipTo('>');
            else if (startsWith("<!--")) skipPast("-->", at + "<!--".length());
            else if (next == '!') skipTo('>');
            else at++;
        }
        return false;
    }

    /** Whether the tag is of this element, whose name is in lower case. */
    boolean isOf(String element) {
        return isName(element, nameStart, nameEnd);
    }

    /**
     * The value of an attribute that the tag {@link #has}, without character references; where it stands twice, the first
     * one counts, as in browsers.
     */
    String value(Attribute attribute) {
        int start = starts[attribute.ordinal()];
        String written = new String(page, start, ends[attribute.ordinal()] - start, UTF_8);
        return written.indexOf('&') < 0 ? written : Parser.unescapeEntities(written, true);
    }

    boolean has(Attribute attribute) {
        return starts[attribute.ordinal()] != ABSENT;
    }

    private boolean tag() {
        nameStart = at + 1;
        nameEnd = endOfName(nameStart, '>');
        at = nameEnd;
        boolean wanted = attributes();
        for (String element : OF_TEXT) {
            if (!isOf(element)) continue;
            skipPast("</" + element, at);
            break;
        }
        return wanted;
    }

    /** Reads up to the tag's end; whether any attribute is of interest. */
    private boolean attributes() {
        boolean wanted = false;
        Arrays.fill(starts, ABSENT);
        while (at < page.length && page[at] != '>') {
            if (isBlank(page[at]) || page[at] == '/') {
                at++;
                continue;
            }
            int start = at;
            at = endOfName(start + 1, '=');
            int attribute = wanted(start, at);
            skipBlanks();
            if (byteAt(at) == '=') value();
            else from = to = at;
            if (attribute == ABSENT || starts[attribute] != ABSENT) continue;
            starts[attribute] = from;
            ends[attribute] = to;
            wanted = true;
        }
        return wanted;
    }

    private void value() {
        at++;
        skipBlanks();
        int quote = byteAt(at);
        boolean quoted = quote == '"' || quote == '\'';
        if (quoted) at++;
        from = at;
        if (quoted) skipTo(quote);
        else while (at < page.length && !isBlank(page[at]) && page[at] != '>') at++;
        to = at;
        if (quoted) at++;
    }

    private int wanted(int start, int end) {
        for (Attribute attribute : Attribute.ALL) if (isName(attribute.written, start, end)) return attribute.ordinal();
        return ABSENT;
    }

    private boolean isName(String name, int start, int end) {
        if (name.length() != end - start) return false;
        for (int i = 0; i < name.length(); i++) if (lowerCase(page[start + i]) != name.charAt(i)) return false;
        return true;
    }

    private static int lowerCase(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter & 0xFF;
    }

    private int endOfName(int from, int stop) {
        int end = from;
        while (end < page.length && !isBlank(page[end]) && page[end] != '>' && page[end] != '/' && page[end] != stop)
            end++;
        return end;
    }

    /** Goes through most of the page's bytes, so it works on variables of its own. */
    private boolean skipTo(int wanted) {
        byte[] bytes = page;
        int place = at;
        while (place < bytes.length && bytes[place] != wanted) place++;
        at = place;
        return place < bytes.length;
    }

    private void skipBlanks() {
        while (at < page.length && isBlank(page[at])) at++;
    }

    /** Goes behind the next place that holds the text, in capitals or not; to the end where there is none. */
    private void skipPast(String text, int start) {
        at = start;
        while (skipTo(text.charAt(0)) && !startsWith(text)) at++;
        at = Math.min(page.length, at + text.length());
    }

    private boolean startsWith(String text) {
        return at + text.length() <= page.length && isName(text, at, at + text.length());
    }

    private int byteAt(int index) {
        return index < page.length ? page[index] : -1;
    }

    private static boolean isLetter(int letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    private static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r' || letter == '\f';
    }
}
