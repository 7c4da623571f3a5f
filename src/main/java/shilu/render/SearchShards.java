package shilu.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Cuts what is too large to load at once into files small enough to load one by one.
 *
 * <p>Where a piece may end is told by what begins the next one, and by nothing before the piece. So a change moves the
 * cuts beside it and leaves the others where they are: little is written anew, and little is loaded up anew.
 */
final class SearchShards {
    private static final int TERMS_BYTES = 4_500;
    private static final int ROWS_BYTES = 1_200;
    /** Large sites have larger files, not ever more of them. */
    private static final int MOST_FILES = 2_000;

    /** What stands around a term or a row in JSON. */
    private static final int AROUND = 6;
    /** One in so many may begin a piece before the last one is full. */
    private static final int BEGINNERS = 4;

    private final int limit;
    private int filled = Integer.MAX_VALUE;

    private SearchShards(int limit) {
        this.limit = limit;
    }

    /** @param bytes of all terms with what stands around them */
    static SearchShards ofTerms(long bytes) {
        return new SearchShards(limit(bytes, TERMS_BYTES));
    }

    /** @param bytes of all rows with what stands around them */
    static SearchShards ofRows(long bytes) {
        return new SearchShards(limit(bytes, ROWS_BYTES));
    }

    /** Grows by steps, so that sites that differ by a little are cut alike. */
    private static int limit(long bytes, int least) {
        long limit = least;
        while (limit * MOST_FILES < bytes) limit *= 2;
        return (int) Math.min(limit, Integer.MAX_VALUE / 2);
    }

    int limit() {
        return limit;
    }

    /** Whether the next one begins a new piece; the first one always does. */
    boolean begins(String name, int bytes) {
        boolean full = filled > limit - bytes;
        boolean inTime = filled >= limit / 2 && Math.floorMod(name.hashCode() * 0x9E3779B9 >>> 16, BEGINNERS) == 0;
        boolean begins = full || inTime;
        filled = (begins ? 0 : filled) + bytes;
        return begins;
    }

    /** Terms with their postings: neighbours in order are neighbours in file. */
    static List<Map<String, String>> cut(SortedMap<String, String> postings) {
        long all = 0;
        for (var posting : postings.entrySet()) all += bytes(posting);
        var shards = ofTerms(all);
        var pieces = new ArrayList<Map<String, String>>();
        for (var posting : postings.entrySet()) {
            if (shards.begins(posting.getKey(), bytes(posting))) pieces.add(new LinkedHashMap<>());
            pieces.get(pieces.size() - 1).put(posting.getKey(), posting.getValue());
        }
        return pieces;
    }

    private static int bytes(Map.Entry<String, String> posting) {
        return bytes(posting.getKey()) + posting.getValue().length() + AROUND;
    }

    /** How long a row of a result is. */
    static int bytes(List<String> row) {
        int bytes = AROUND;
        for (String column : row) bytes += bytes(column);
        return bytes;
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
