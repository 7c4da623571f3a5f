package shilu.recall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads what {@link Packing} wrote. Bytes that nobody packed end in some {@link RuntimeException}, or in values that
 * nobody packed either.
 */
final class Unpacking {
    private final byte[] bytes;
    private int at;

    Unpacking(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7f) << shift;
            if (next >= 0) return number;
        }
    }

    boolean flag() {
        return bytes[at++] != 0;
    }

    String text() {
        int length = number();
        String text = new String(bytes, at, length, UTF_8);
        at += length;
        return text;
    }

    <T> List<T> all(Supplier<T> item) {
        int size = number();
        var items = new ArrayList<T>();
        for (int i = 0; i < size; i++) items.add(item.get());
        return items;
    }

    List<String> texts() {
        return all(this::text);
    }

    <T> Optional<T> optional(Supplier<T> item) {
        return flag() ? Optional.of(item.get()) : Optional.empty();
    }
}
