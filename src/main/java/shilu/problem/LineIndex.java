package shilu.problem;

import java.util.Arrays;

/** Turns an offset in a text into its line and column. */
public final class LineIndex {
    private final String file;
    private final int firstLine;
    private final int[] starts;

    private LineIndex(String file, int firstLine, int[] starts) {
        this.file = file;
        this.firstLine = firstLine;
        this.starts = starts;
    }

    /**
     * Indexes a text that stands in {@code file} from line {@code firstLine} on.
     *
     * @param firstLine the file's line on which the text begins, counted from 1
     */
    public static LineIndex of(String file, int firstLine, CharSequence text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\n') continue;
            if (lines == starts.length) starts = Arrays.copyOf(starts, lines * 2);
            starts[lines++] = i + 1;
        }
        return new LineIndex(file, firstLine, Arrays.copyOf(starts, lines));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineIndex index
                && file.equals(index.file)
                && firstLine == index.firstLine
                && Arrays.equals(starts, index.starts);
    }

    @Override
    public int hashCode() {
        return file.hashCode() + 31 * firstLine + Arrays.hashCode(starts);
    }

    public Position at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(file, firstLine + line, offset - starts[line] + 1);
    }
}
