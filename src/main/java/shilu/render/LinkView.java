package shilu.render;

/**
 * A link as a list or a row has it.
 *
 * @param note a few words beside it; may be null
 * @param current whether it leads to the page that it stands on
 */
public record LinkView(String href, String text, String note, boolean current) {
    LinkView noted(String words) {
        return new LinkView(href, text, words, current);
    }
}
