package shilu.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import shilu.memory.Question;

/** Asks for a table as a workbook, by every cell of it. */
record BookOf(Table table) implements Question<byte[]> {
    @Override
    public byte[] answer() {
        try {
            return Xlsx.of(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Class<byte[]> kind() {
        return byte[].class;
    }
}
