package shilu.render;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;

/** What an author's raw HTML may hold: text, tables, links to the web; no script, style, form, frame or name of ours. */
final class AllowList {
    private static final Pattern WEB = Pattern.compile("(?i)https?://.*|mailto:.*|#.*");
    private static final Pattern SPAN = Pattern.compile("[1-9]\\d?");
    private static final String[] ELEMENTS = {
        "p",
        "br",
        "hr",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "blockquote",
        "pre",
        "code",
        "em",
        "strong",
        "b",
        "i",
        "u",
        "s",
        "del",
        "ins",
        "sub",
        "sup",
        "mark",
        "small",
        "kbd",
        "abbr",
        "cite",
        "q",
        "a",
        "span",
        "div",
        "section",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "details",
        "summary",
        "ruby",
        "rt",
        "rp",
        "img"
    };

    private AllowList() {}

    /**
     * @param mark what attributes of our own begin with
     * @param notices what an author's own link out of the site leads to instead
     */
    static String sanitize(String markup, String mark, Function<String, Optional<String>> notices) {
        AttributePolicy ours =
                (element, attribute, value) -> value.startsWith(mark) ? value.substring(mark.length()) : null;
        AttributePolicy links = (element, attribute, value) -> {
            if (value.startsWith(mark)) return value.substring(mark.length());
            return WEB.matcher(value).matches() ? notices.apply(value).orElse(value) : null;
        };
        return new HtmlPolicyBuilder()
                .allowElements(ELEMENTS)
                .allowWithoutAttributes("span", "div", "a")
                .allowStandardUrlProtocols()
                // The scheme is looked at before the mark is off.
                .allowUrlProtocols(mark + "http", mark + "https", mark + "mailto", mark + "tel")
                .allowAttributes("id", "class", "tabindex", "role", "aria-label", "rel", "loading", "data-to")
                .matching(ours)
                .globally()
                .allowAttributes("src", "width", "height")
                .matching(ours)
                .onElements("img")
                .allowAttributes("href")
                .matching(links)
                .onElements("a")
                .allowAttributes("colspan", "rowspan", "start")
                .matching(SPAN)
                .onElements("td", "th", "ol")
                .allowAttributes("scope", "alt", "title", "lang")
                .globally()
                .toFactory()
                .sanitize(markup);
    }
}
