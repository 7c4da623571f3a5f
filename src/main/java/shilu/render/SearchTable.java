package shilu.render;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is written of each term so far. A large site has millions of pairs of characters and only some ten thousand that
 * differ, so a pair is looked up by its number, and becomes a string once, at the end.
 */
final class SearchTable {
    private static final int CODE_POINT_BITS = 21;

    private final Map<String, Posting> words = new HashMap<>();
    private Posting[] pairs = new Posting[1 << 12];
    private int filled;

    /** One term's postings; the entry that is being read is not among them before it is written. */
    static final class Posting {
        private final long pair;
        private byte[] written = new byte[8];
        private int length;
        int last = -1;
        int weight = -1;

        private Posting(long pair) {
            this.pair = pair;
        }

        /** See {@link SearchNumbers}. */
        void write(int number) {
            int rest = number;
            for (; rest >= SearchNumbers.BASE; rest /= SearchNumbers.BASE) write(SearchNumbers.digit(rest));
            write(SearchNumbers.digit(rest));
        }

        private void write(char digit) {
            if (length == written.length) written = Arrays.copyOf(written, length * 2);
            written[length++] = (byte) digit;
        }

        private String text() {
            return new String(written, 0, length, java.nio.charset.StandardCharsets.US_ASCII);
        }
    }

    Posting word(String word) {
        return words.computeIfAbsent(word, none -> new Posting(0));
    }

    /** @param second 0 for the last character of a run, which stands alone */
    Posting pair(int first, int second) {
        long pair = (long) first << CODE_POINT_BITS | second;
        int slot = slotOf(pair);
        if (pairs[slot] == null) {
            if (++filled > pairs.length / 2) {
                grow();
                slot = slotOf(pair);
            }
            pairs[slot] = new Posting(pair);
        }
        return pairs[slot];
    }

    private int slotOf(long pair) {
        int slot = (int) (pair * 0x9E3779B97F4A7C15L >>> 32) & pairs.length - 1;
        while (pairs[slot] != null && pairs[slot].pair != pair) slot = slot + 1 & pairs.length - 1;
        return slot;
    }

    private void grow() {
        Posting[] old = pairs;
        pairs = new Posting[old.length * 2];
        for (Posting posting : old) if (posting != null) pairs[slotOf(posting.pair)] = posting;
    }

    /** All postings by their terms; the table is empty afterwards, so that none is held twice. */
    SortedMap<String, String> drained() {
        var sorted = new TreeMap<String, String>();
        words.forEach((word, posting) -> sorted.put(word, posting.text()));
        words.clear();
        for (int slot = 0; slot < pairs.length; slot++) {
            var posting = pairs[slot];
            pairs[slot] = null;
            if (posting != null) sorted.put(term(posting.pair), posting.text());
        }
        filled = 0;
        return sorted;
    }

    private static String term(long pair) {
        int second = (int) (pair & (1 << CODE_POINT_BITS) - 1);
        String first = Character.toString((int) (pair >> CODE_POINT_BITS));
        return second == 0 ? first : first + Character.toString(second);
    }
}
