package shilu.read;

import java.util.List;
import shilu.problem.Position;

/** A node of YAML with its place in the file. Scalars stay text until the model decides what they mean. */
public sealed interface Node {
    Position at();

    /** How many nodes this one and all below it are, aliases counted each time. */
    int weight();

    /** @param text empty where the file gives no value */
    record Scalar(String text, Position at) implements Node {
        @Override
        public int weight() {
            return 1;
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
