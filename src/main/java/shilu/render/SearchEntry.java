package shilu.render;

import java.util.List;

/**
 * Something that a search finds.
 *
 * @param href path and fragment under the site's root
 * @param title what a result is called
 * @param kind what sort of thing it is; shown, not searched
 * @param note place and date, where there are any
 * @param text all else that a search looks through; its sentences serve as snippets
 * @param names what one would call it; a search for one of them should find this first
 */
record SearchEntry(String href, String title, String kind, String note, String text, List<String> names) {
    SearchEntry {
        names = List.copyOf(names);
    }

    /** The columns of an entry's row, in the order that the page's script reads. */
    List<String> row() {
        return List.of(href, title, kind, note, text);
    }
}
