package shilu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** What results show, cut into pieces; one that a standing site has already is known by its number there alone. */
final class SearchRows {
    private static final int NEW = -1;

    private final IntFunction<List<List<String>>> standing;
    private List<Piece> pieces = new ArrayList<>();
    private int count;
    private long bytes;
    /** Decides where the next piece begins, while rows are laid. */
    private SearchShards shards;

    /**
     * @param first number of its first row
     * @param number of the piece in the standing site; {@link #NEW} where it is none of it
     * @param rows of a new one
     */
    private record Piece(int first, int number, List<List<String>> rows) {
        Piece moved(int by) {
            return new Piece(first + by, number, rows);
        }
    }

    private SearchRows(IntFunction<List<List<String>>> standing) {
        this.standing = standing;
    }

    /**
     * Those of a standing site.
     *
     * @param firsts numbers of the first rows of its pieces
     * @param count how many rows there are
     * @param bytes how long they are
     * @param standing gives the rows of one of the pieces
     */
    static SearchRows of(List<Integer> firsts, int count, long bytes, IntFunction<List<List<String>>> standing) {
        var all = new SearchRows(standing);
        for (int first : firsts) all.pieces.add(new Piece(first, all.pieces.size(), List.of()));
        all.count = count;
        all.bytes = bytes;
        return all;
    }

    private static long size(List<List<String>> rows) {
        long size = 0;
        for (var row : rows) size += SearchShards.bytes(row);
        return size;
    }

    private void cut(List<List<String>> rows) {
        pieces = new ArrayList<>();
        count = 0;
        shards = SearchShards.ofRows(bytes);
        rows.forEach(this::lay);
    }

    /** Lays one more row behind the others; whether it begins a piece. */
    private boolean lay(List<String> row) {
        boolean begins = shards.begins(row.get(0), SearchShards.bytes(row));
        if (begins) pieces.add(new Piece(count, NEW, new ArrayList<>()));
        pieces.get(pieces.size() - 1).rows().add(row);
        count++;
        return begins;
    }

    /** Puts rows in the place of others that stood side by side; the pieces are those that {@link SearchLaying} would cut. */
    void replace(int start, int removed, List<List<String>> added) {
        var old = pieces;
        int from = pieceBefore(start);
        int next = from;
        var rows = new ArrayList<List<String>>();
        while (next < old.size() && (next == from || old.get(next).first() < start + removed))
            rows.addAll(rowsOf(old.get(next++)));
        int place = start - old.get(from).first();
        var replaced = rows.subList(place, place + removed);
        int limit = SearchShards.ofRows(bytes).limit();
        bytes += size(added) - size(replaced);
        replaced.clear();
        rows.addAll(place, added);
        shards = SearchShards.ofRows(bytes);
        if (shards.limit() == limit) cutAgain(old, from, rows, next, added.size() - removed);
        else cutAll(old.subList(0, from), rows, old.subList(next, old.size()));
    }

    /** The last piece whose first row stays when this row changes: the first one says where the piece begins. */
    private int pieceBefore(int row) {
        int piece = 0;
        while (piece + 1 < pieces.size() && pieces.get(piece + 1).first() < row) piece++;
        return piece;
    }

    /** Lays these rows in the place of the pieces between two of the old ones, and as many more as it takes. */
    private void cutAgain(List<Piece> old, int from, List<List<String>> rows, int to, int shift) {
        int all = count + shift;
        pieces = new ArrayList<>(old.subList(0, from));
        count = old.get(from).first();
        rows.forEach(this::lay);
        int next = to;
        // Behind the change cuts fall where they fell before, once one of them does.
        while (next < old.size() && !cutsBefore(old.get(next))) next++;
        for (Piece piece : old.subList(next, old.size())) pieces.add(piece.moved(shift));
        count = all;
    }

    /** Whether an old piece is one again; if it isn't, its rows are laid. */
    private boolean cutsBefore(Piece old) {
        var rows = rowsOf(old);
        if (lay(rows.get(0))) {
            pieces.remove(pieces.size() - 1);
            return true;
        }
        rows.subList(1, rows.size()).forEach(this::lay);
        return false;
    }

    private void cutAll(List<Piece> before, List<List<String>> rows, List<Piece> after) {
        var all = new ArrayList<List<String>>();
        for (Piece piece : before) all.addAll(rowsOf(piece));
        all.addAll(rows);
        for (Piece piece : after) all.addAll(rowsOf(piece));
        cut(all);
    }

    private List<List<String>> rowsOf(Piece piece) {
        return piece.number() == NEW ? piece.rows() : standing.apply(piece.number());
    }

    int pieces() {
        return pieces.size();
    }

    /** The number that a piece has in the standing site; empty for a new one. */
    OptionalInt numberOf(int piece) {
        int number = pieces.get(piece).number();
        return number == NEW ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The rows of a piece. */
    List<List<String>> rowsOf(int piece) {
        return rowsOf(pieces.get(piece));
    }

    /** The numbers of the first rows of all pieces. */
    List<Integer> firsts() {
        return pieces.stream().map(Piece::first).toList();
    }

    int count() {
        return count;
    }

    long bytes() {
        return bytes;
    }
}
