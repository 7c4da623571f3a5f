package shilu.read;

import java.util.List;
import shilu.problem.Position;

/** A node of YAML with its place in the file. Scalars stay text until the model decides what they mean. */
public sealed interface Node {
    Position at();

    /** How many nodes this one and all below it are, aliases counted each time, a long text as several. */
    int weight();

    /**
     * @param text empty where the file gives no value
     * @param isWritten whether the file gives one, be it an empty text in quotes
     */
    record Scalar(String text, boolean isWritten, Position at) implements Node {
        private static final int CHARACTERS_OF_A_NODE = 32;

        public Scalar(String text, Position at) {
            this(text, true, at);
        }

        @Override
        public int weight() {
            return 1 + text.length() / CHARACTERS_OF_A_NODE;
        }
    }

    record Sequence(List<Node> items, int weight, Position at) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    record Mapping(List<Entry> entries, int weight, Position at) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    record Entry(String key, Position keyAt, Node value) {}
}
