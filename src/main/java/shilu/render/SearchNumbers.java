package shilu.render;

/**
 * Numbers as the search index writes them, one behind another.
 *
 * <p>A number is written with base 18, lowest digit first. {@code 0} to {@code h} end it; {@code i} to {@code z} are the
 * same digits where another follows.
 */
final class SearchNumbers {
    private static final int BASE = 18;

    private final String text;
    private int at;

    /** Reads the numbers in a text. */
    SearchNumbers(String text) {
        this.text = text;
    }

    boolean hasNext() {
        return at < text.length();
    }

    int next() {
        int number = 0;
        for (int weight = 1; ; weight *= BASE) {
            char c = text.charAt(at++);
            int digit = c <= '9' ? c - '0' : c - 'a' + 10;
            if (digit < BASE) return number + digit * weight;
            number += (digit - BASE) * weight;
        }
    }

    /** Where the next number begins. */
    int at() {
        return at;
    }

    interface Digits {
        void write(char digit);
    }

    static void write(int number, Digits out) {
        int rest = number;
        while (rest >= BASE) {
            out.write(Character.forDigit(BASE + rest % BASE, 2 * BASE));
            rest /= BASE;
        }
        out.write(Character.forDigit(rest, BASE));
    }
}
