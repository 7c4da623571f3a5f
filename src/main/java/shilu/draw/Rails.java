package shilu.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shilu.model.Slug;

/**
 * Boxes in one column and the rails beside it: at the left those that part from one box, at the right those that come
 * together in one or lead back.
 *
 * @param order of the boxes from top to bottom
 * @param straight arrows to the next box
 */
record Rails(List<Slug> order, List<Graph.Arrow> straight, List<Rail> parting, List<Rail> joining) {
    /**
     * A rail and the arrows that share it.
     *
     * @param lane counted from the boxes outwards
     */
    record Rail(List<Graph.Arrow> arrows, int from, int to, int lane) {
        private Rail in(int other) {
            return new Rail(arrows, from, to, other);
        }

        private boolean meets(Rail other) {
            return from <= other.to && other.from <= to;
        }
    }

    static Rails of(Graph graph) {
        var returning = graph.returning();
        var order = List.copyOf(order(graph, returning));
        var straight = new ArrayList<Graph.Arrow>();
        var parting = new LinkedHashMap<Object, List<Graph.Arrow>>();
        var joining = new LinkedHashMap<Object, List<Graph.Arrow>>();
        for (var arrow : new LinkedHashSet<>(graph.arrows())) {
            boolean alone = graph.leaving(arrow.from()).size() == 1;
            boolean back = returning.contains(arrow);
            if (back || alone && graph.reaching(arrow.to()).size() > 1)
                joining.computeIfAbsent(List.of(arrow.to(), back), none -> new ArrayList<>())
                        .add(arrow);
            else if (alone && order.indexOf(arrow.to()) == order.indexOf(arrow.from()) + 1) straight.add(arrow);
            else
                parting.computeIfAbsent(arrow.from(), none -> new ArrayList<>()).add(arrow);
        }
        return new Rails(order, straight, rails(parting, order), rails(joining, order));
    }

    /** Each box behind all that lead to it, and as near to them as can be. */
    private static Set<Slug> order(Graph graph, Set<Graph.Arrow> returning) {
        var order = new LinkedHashSet<Slug>();
        for (Slug box : graph.boxes().keySet()) place(box, graph, returning, order);
        return order;
    }

    private static void place(Slug box, Graph graph, Set<Graph.Arrow> returning, Set<Slug> order) {
        boolean ready = graph.reaching(box).stream()
                .allMatch(arrow -> returning.contains(arrow) || order.contains(arrow.from()));
        if (!ready || !order.add(box)) return;
        for (Slug next : graph.children(box)) place(next, graph, returning, order);
    }

    /** The shortest rails run next to the boxes. */
    private static List<Rail> rails(Map<Object, List<Graph.Arrow>> groups, List<Slug> order) {
        var rails = new ArrayList<>(
                groups.values().stream().map(arrows -> rail(arrows, order)).toList());
        rails.sort(Comparator.comparingInt(rail -> rail.to() - rail.from()));
        var placed = new ArrayList<Rail>();
        for (var rail : rails) {
            var free = rail;
            while (isTaken(free, placed)) free = free.in(free.lane() + 1);
            placed.add(free);
        }
        return placed;
    }

    private static boolean isTaken(Rail rail, List<Rail> placed) {
        return placed.stream().anyMatch(other -> other.lane() == rail.lane() && other.meets(rail));
    }

    private static Rail rail(List<Graph.Arrow> arrows, List<Slug> order) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (var arrow : arrows)
            for (var end : List.of(arrow.from(), arrow.to())) {
                from = Math.min(from, order.indexOf(end));
                to = Math.max(to, order.indexOf(end));
            }
        return new Rail(arrows, from, to, 0);
    }

    static int lanes(List<Rail> rails) {
        return rails.stream().mapToInt(rail -> rail.lane() + 1).max().orElse(0);
    }
}
