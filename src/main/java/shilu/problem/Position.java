package shilu.problem;

import java.util.Comparator;

/**
 * A place in a file of content.
 *
 * @param file path as the author knows it, with forward slashes, such as {@code content/facts/economy.yaml}
 * @param line counted from 1; 0 when the problem is the whole file's
 * @param column counted from 1, in characters; 0 when the problem is the whole line's
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::file).thenComparing(Position::line).thenComparing(Position::column);

    public static Position of(String file) {
        return new Position(file, 0, 0);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, leaving out what is not known. */
    @Override
    public String toString() {
        if (line == 0) return file;
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
