package shilu.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jsoup.parser.Parser;

/**
 * Reads the start tags of a page, straight from its bytes and without building a tree of it, since every page of the
 * site is read so before each writing.
 */
final class Tags {
    /** Elements whose content is text, whatever it looks like. */
    private static final List<String> OF_TEXT =
            List.of("script", "style", "textarea", "title", "iframe", "xmp", "noembed", "noframes");

    private final byte[] page;
    private final List<String> wanted;
    private final BiConsumer<String, Map<String, String>> visit;
    private int at;

    private Tags(byte[] page, List<String> wanted, BiConsumer<String, Map<String, String>> visit) {
        this.page = page;
        this.wanted = wanted;
        this.visit = visit;
    }

    /**
     * Visits every start tag that has one of the wanted attributes, with its name in lower case and these attributes in
     * their order.
     */
    static void read(byte[] page, List<String> wanted, BiConsumer<String, Map<String, String>> visit) {
        new Tags(page, wanted, visit).all();
    }

    private void all() {
        while (skipTo('<')) {
            int next = byteAt(at + 1);
            if (startsWith("<!--")) skipPast("-->", at + "<!--".length());
            else if (isLetter(next)) tag();
            else if (next == '!' || next == '?' || next == '/') skipTo('>');
            else at++;
        }
    }

    private void tag() {
        int start = ++at;
        while (at < page.length && !isBlank(page[at]) && page[at] != '>' && page[at] != '/') at++;
        String name = lowerCase(start, at);
        Map<String, String> found = attributes();
        if (!found.isEmpty()) visit.accept(name, found);
        if (OF_TEXT.contains(name)) skipPast("</" + name, at);
    }

    /** Reads up to the tag's end; where an attribute stands twice, the first one counts, as in browsers. */
    private Map<String, String> attributes() {
        Map<String, String> found = Map.of();
        while (at < page.length && page[at] != '>') {
            if (isBlank(page[at]) || page[at] == '/') {
                at++;
                continue;
            }
            int start = at++;
            while (at < page.length && !isBlank(page[at]) && page[at] != '=' && page[at] != '>' && page[at] != '/')
                at++;
            String name = wanted(start, at);
            skipBlanks();
            String value = byteAt(at) == '=' ? value(name != null) : "";
            if (name == null) continue;
            if (found.isEmpty()) found = new LinkedHashMap<>();
            found.putIfAbsent(name, value);
        }
        return found;
    }

    private String value(boolean matters) {
        at++;
        skipBlanks();
        int quote = byteAt(at);
        if (quote != '"' && quote != '\'') {
            int start = at;
            while (at < page.length && !isBlank(page[at]) && page[at] != '>') at++;
            return matters ? text(start, at) : "";
        }
        int start = ++at;
        skipTo(quote);
        String value = matters ? text(start, at) : "";
        at++;
        return value;
    }

    private String text(int start, int end) {
        String written = new String(page, start, end - start, UTF_8);
        return written.indexOf('&') < 0 ? written : Parser.unescapeEntities(written, true);
    }

    private String wanted(int start, int end) {
        for (String name : wanted) if (isName(name, start, end)) return name;
        return null;
    }

    private boolean isName(String name, int start, int end) {
        if (name.length() != end - start) return false;
        for (int i = 0; i < name.length(); i++) if (lowerCase(page[start + i]) != name.charAt(i)) return false;
        return true;
    }

    private String lowerCase(int start, int end) {
        var text = new StringBuilder(end - start);
        for (int i = start; i < end; i++) text.append((char) lowerCase(page[i]));
        return text.toString();
    }

    private static int lowerCase(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter & 0xFF;
    }

    private boolean skipTo(int wantedByte) {
        while (at < page.length && page[at] != wantedByte) at++;
        return at < page.length;
    }

    private void skipBlanks() {
        while (at < page.length && isBlank(page[at])) at++;
    }

    /** Goes behind the next place that holds the text, in capitals or not; to the end where there is none. */
    private void skipPast(String text, int from) {
        for (at = from; at < page.length; at++) {
            if (startsWith(text)) {
                at += text.length();
                return;
            }
        }
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
