package shilu.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A source's text in its normal form, in which figures are looked for. */
record Passage(String text) {
    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两";

    /** A place where a figure stands whole: not a part of a longer number. */
    record Occurrence(int start, int end) {
        /** How many characters stand between this and {@code [from, to)}. */
        int distance(int from, int to) {
            return Math.max(0, Math.max(from - end, start - to));
        }
    }

    static Passage of(String text) {
        return new Passage(Normal.form(text));
    }

    List<Occurrence> occurrences(String figure) {
        var found = new ArrayList<Occurrence>();
        for (int start : starts(figure)) {
            var place = new Occurrence(start, start + figure.length());
            if (!goesOnBefore(place) && !goesOnAfter(place)) found.add(place);
        }
        return found;
    }

    /** The fewest characters between the place and {@code words}; empty when the text doesn't have them. */
    OptionalInt distance(Occurrence place, String words) {
        return starts(words).stream()
                .mapToInt(start -> place.distance(start, start + words.length()))
                .min();
    }

    boolean has(String words) {
        return text.contains(words);
    }

    /** The place and a few characters on either side. */
    String around(Occurrence place) {
        int margin = 14;
        return text.substring(Math.max(0, place.start() - margin), Math.min(text.length(), place.end() + margin));
    }

    private List<Integer> starts(String words) {
        return IntStream.iterate(text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + 1))
                .boxed()
                .toList();
    }

    private boolean goesOnBefore(Occurrence place) {
        char first = text.charAt(place.start());
        if (isNumeral(first) && isNumeral(at(place.start() - 1))) return true;
        if (!isDigit(first)) return false;
        return isDigit(at(place.start() - 1)) || at(place.start() - 1) == '.' && isDigit(at(place.start() - 2));
    }

    private boolean goesOnAfter(Occurrence place) {
        char last = text.charAt(place.end() - 1);
        if (isNumeral(last) && isNumeral(at(place.end()))) return true;
        if (!isDigit(last)) return false;
        return isDigit(at(place.end())) || at(place.end()) == '.' && isDigit(at(place.end() + 1));
    }

    private char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0;
    }
}
