package shilu.recall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes numbers and texts one behind another. {@link Unpacking} reads them in the same order. */
final class Packing {
    private byte[] bytes = new byte[1 << 12];
    private int length;

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** A number, in one byte where it is small, in five where it is large or below 0. */
    void number(int number) {
        int rest = number;
        while (rest >>> 7 != 0) {
            put((byte) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        put((byte) rest);
    }

    void flag(boolean flag) {
        put((byte) (flag ? 1 : 0));
    }

    void text(String text) {
        byte[] encoded = text.getBytes(UTF_8);
        number(encoded.length);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    <T> void all(Collection<T> items, Consumer<T> item) {
        number(items.size());
        items.forEach(item);
    }

    void texts(Collection<String> texts) {
        all(texts, this::text);
    }

    <T> void optional(Optional<T> value, Consumer<T> item) {
        flag(value.isPresent());
        value.ifPresent(item);
    }

    private void put(byte value) {
        reserve(1);
        bytes[length++] = value;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
}
