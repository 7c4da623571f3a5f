package shilu.render;

import java.util.ArrayList;
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
    /** What stands around a term or a row in JSON. */
    private static final int AROUND = 6;

    /** Terms with their postings, in {@code s-0.json} and so on: neighbours in order are neighbours in file. */
    static SearchShards<String> ofPostings(SortedMap<String, StringBuilder> postings, String folder) {
        var pieces = cut(
                List.copyOf(postings.entrySet()),
                posting -> bytes(posting.getKey()) + posting.getValue().length(),
                TERMS_BYTES);
        var files = new ArrayList<OutputFile>();
        var firsts = new ArrayList<String>();
        for (var piece : pieces) {
            var terms = new LinkedHashMap<String, String>();
            piece.forEach(
                    posting -> terms.put(posting.getKey(), posting.getValue().toString()));
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

    private static <E> List<List<E>> cut(List<E> all, ToIntFunction<E> size, int limit) {
        var pieces = new ArrayList<List<E>>();
        int filled = limit;
        for (E each : all) {
            int more = size.applyAsInt(each) + AROUND;
            if (filled + more > limit) {
                pieces.add(new ArrayList<>());
                filled = 0;
            }
            pieces.get(pieces.size() - 1).add(each);
            filled += more;
        }
        return pieces;
    }

    private static int bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }
}
