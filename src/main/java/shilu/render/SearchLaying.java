package shilu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Lays rows one behind the other into pieces, each of which is handed on as soon as it is full. */
final class SearchLaying {
    private final SearchShards shards;
    private final Consumer<List<List<String>>> full;
    private final List<Integer> firsts = new ArrayList<>();
    private List<List<String>> piece = new ArrayList<>();
    private int count;

    SearchLaying(SearchShards shards, Consumer<List<List<String>>> full) {
        this.shards = shards;
        this.full = full;
    }

    void lay(List<String> row) {
        if (shards.begins(row.get(0), SearchShards.bytes(row))) {
            end();
            firsts.add(count);
        }
        piece.add(row);
        count++;
    }

    /** Hands on what has not been. */
    void end() {
        if (piece.isEmpty()) return;
        full.accept(piece);
        piece = new ArrayList<>();
    }

    /** The numbers of the first rows of all pieces. */
    List<Integer> firsts() {
        return firsts;
    }

    int count() {
        return count;
    }
}
