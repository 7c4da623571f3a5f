package shilu.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import shilu.model.Chart.Caption;
import shilu.model.Chart.Line;
import shilu.problem.Language;

/** Amounts as broad as they are; things are one where their Chinese names are, and nothing returns to its start. */
public record FlowChart(Caption caption, List<Flow> flows) implements Chart {
    /** An amount that runs from one thing to another. */
    public record Flow(Text from, Text to, Figure figure) {
        /** The name that tells where it runs from, in any language of the picture. */
        public String start() {
            return from.in(Language.ZH);
        }

        /** The name that tells where it runs to. */
        public String end() {
            return to.in(Language.ZH);
        }

        Observation observation() {
            return new Observation(from.joined(" → ", to), figure);
        }
    }

    public FlowChart {
        flows = List.copyOf(flows);
        if (!circle(flows).isEmpty()) throw new IllegalArgumentException("flows in a circle");
    }

    /** The names on a way that leads back to its start, that start twice; empty where there is none. */
    public static List<String> circle(List<Flow> flows) {
        var done = new HashSet<String>();
        for (Flow flow : flows) {
            var way = follow(flow.start(), new ArrayList<>(), done, flows);
            if (!way.isEmpty()) return way;
        }
        return List.of();
    }

    private static List<String> follow(String name, List<String> way, Set<String> done, List<Flow> flows) {
        int met = way.indexOf(name);
        way.add(name);
        if (met >= 0) return List.copyOf(way.subList(met, way.size()));
        if (done.add(name))
            for (Flow flow : flows) {
                if (!flow.start().equals(name)) continue;
                var circle = follow(flow.end(), way, done, flows);
                if (!circle.isEmpty()) return circle;
            }
        way.remove(way.size() - 1);
        return List.of();
    }

    @Override
    public List<Line> lines() {
        return List.of(
                new Line(Text.of(""), flows.stream().map(Flow::observation).toList()));
    }

    @Override
    public Kind kind() {
        return Kind.FLOW;
    }
}
