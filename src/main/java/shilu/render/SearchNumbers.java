package shilu.render;

/**
 * Numbers as the search index writes them, one behind another.
 *
 * <p>A number is written with base 18, lowest digit first. {@code 0} to {@code h} end it; {@code i} to {@code z} are the
 * same digits where another follows.
 */
final class SearchNumbers {
    static final int BASE = 18;

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

    static void write(int number, StringBuilder out) {
        int rest = number;
        for (; rest >= BASE; rest /= BASE) out.append(digit(rest));
        out.append(digit(rest));
    }

    /** The lowest digit; where it is not all of the number, the rest divided by {@link #BASE} follows. */
    static char digit(int number) {
        int digit = number < BASE ? number : BASE + number % BASE;
        return (char) (digit < 10 ? '0' + digit : 'a' + digit - 10);
    }
}
