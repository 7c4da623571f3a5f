package shilu.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import shilu.site.OutputFile;

/**
 * Cuts what is too large to load at once into files small enough to load one by one.
 *
 * @param firsts what each file begins with
 */
record SearchShards<T>(List<OutputFile> files, List<T> firsts) {
    private static final int TERMS_BYTES = 4_500;
    private static final int ROWS_BYTES = 1_200;
    /** Large sites have larger files, not ever more of them. */
    private static final int MOST_FILES = 2_000;

    /** What stands around a term or a row in JSON. */
    private static final int AROUND = 6;

    /** Terms with their postings, in {@code s-0.json} and so on: neighbours in order are neighbours in file. */
    static SearchShards<String> ofPostings(SortedMap<String, String> postings, String folder) {
        var pieces = cut(
                List.copyOf(postings.entrySet()),
                posting -> bytes(posting.getKey()) + posting.getValue().length(),
                TERMS_BYTES);
        var files = new ArrayList<OutputFile>();
        var firsts = new ArrayList<String>();
        for (var piece : pieces) {
            var terms = new LinkedHashMap<String, String>();
            piece.forEach(posting -> terms.put(posting.getKey(), posting.getValue()));
            files.add(Json.file(folder + "s-" + files.size() + ".json", terms));
            firsts.add(piece.get(0).getKey());
        }
        return new SearchShards<>(files, firsts);
    }

    /** What results show, in {@code d-0.json} and so on. */
    static SearchShards<Integer> ofRows(List<SearchEntry> entries, String folder) {
        var rows = entries.stream().map(SearchEntry::row).toList();
        var pieces = cut(rows, row -> row.stream().mapToInt(SearchShards::bytes).sum(), ROWS_BYTES);
        var files = new ArrayList<OutputFile>();
        var firsts = new ArrayList<Integer>();
        int first = 0;
        for (var piece : pieces) {
            files.add(Json.file(folder + "d-" + files.size() + ".json", piece));
            firsts.add(first);
            first += piece.size();
        }
        return new SearchShards<>(files, firsts);
    }

    private static <E> List<List<E>> cut(List<E> all, ToIntFunction<E> size, int least) {
        int[] sizes = all.stream().mapToInt(size).toArray();
        int limit = (int) Math.max(least, Arrays.stream(sizes).asLongStream().sum() / MOST_FILES);
        var pieces = new ArrayList<List<E>>();
        int filled = limit;
        for (int i = 0; i < sizes.length; i++) {
            int more = sizes[i] + AROUND;
            if (filled + more > limit) {
                pieces.add(new ArrayList<>());
                filled = 0;
            }
            pieces.get(pieces.size() - 1).add(all.get(i));
            filled += more;
        }
        return pieces;
    }

    /** How long the text is in UTF-8. */
    private static int bytes(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
