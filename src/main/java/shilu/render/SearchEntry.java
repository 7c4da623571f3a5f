package shilu.render;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
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

    /**
     * The columns of an entry's row, in the order that the page's script reads: what a result shows, then names that lead
     * to it though nobody reads them there, such as those of the other language.
     */
    List<String> row() {
        String shown = String.join("\n", title, note, text);
        String unseen = names.stream().filter(name -> !shown.contains(name)).collect(joining("\n"));
        var row = new ArrayList<>(List.of(href, title, kind, note, text));
        if (!unseen.isEmpty()) row.add(unseen);
        return row;
    }

    /** This page's words, found by the names of what they stand for as well. */
    SearchEntry joined(SearchEntry same) {
        var all = new ArrayList<>(names);
        all.addAll(same.names);
        String about = note.isEmpty() ? same.note : note;
        String words = same.text.isEmpty() ? text : text + "\n" + same.text;
        return new SearchEntry(
                href, title, kind, about, words, all.stream().distinct().toList());
    }
}
