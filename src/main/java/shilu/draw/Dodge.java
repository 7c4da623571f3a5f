package shilu.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pushes labels apart along a line, as little as may be, keeping their order and staying within bounds. */
final class Dodge {
    private Dodge() {}

    /**
     * The middles of labels that would like to stand at {@code wanted}.
     *
     * @param heights how much room each takes
     */
    static double[] spread(double[] wanted, double[] heights, double from, double to) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < wanted.length; i++) order.add(i);
        order.sort(Comparator.comparingDouble(i -> wanted[i]));
        var groups = new ArrayList<Group>();
        for (int index : order) {
            var group = new Group(List.of(index), heights[index], wanted[index] - heights[index] / 2, from, to);
            while (!groups.isEmpty() && groups.get(groups.size() - 1).end() > group.start() + 1e-9)
                group = groups.remove(groups.size() - 1).with(group, from, to);
            groups.add(group);
        }
        double[] middles = new double[wanted.length];
        for (Group group : groups) {
            double edge = group.start();
            for (int index : group.labels()) {
                middles[index] = edge + heights[index] / 2;
                edge += heights[index];
            }
        }
        return middles;
    }

    /** Labels that touch and move as one. */
    private record Group(List<Integer> labels, double height, double start) {
        Group(List<Integer> labels, double height, double wanted, double from, double to) {
            this(labels, height, Math.max(from, Math.min(to - height, wanted)));
        }

        double end() {
            return start + height;
        }

        Group with(Group next, double from, double to) {
            var all = new ArrayList<>(labels);
            all.addAll(next.labels);
            double middle = ((start + height / 2) * labels.size() + (next.start + next.height / 2) * next.labels.size())
                    / all.size();
            double both = height + next.height;
            return new Group(all, both, middle - both / 2, from, to);
        }
    }
}
