package shilu.render;

/**
 * A link as a list or a row has it.
 *
 * @param note a few words beside it; may be null
 * @param current whether it leads to the page that it stands on
 * @param lang the language that the linked page is in, where that is another than the page's; else null
 * @param meaning what a text in a foreign language means in the page's; may be null
 */
public record LinkView(String href, String text, String note, boolean current, String lang, String meaning) {
    LinkView(String href, String text, String note, boolean current) {
        this(href, text, note, current, null, null);
    }

    LinkView noted(String words) {
        return new LinkView(href, text, words, current, lang, meaning);
    }
}
