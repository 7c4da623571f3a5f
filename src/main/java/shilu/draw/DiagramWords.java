package shilu.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import shilu.model.Diagram;
import shilu.model.Diagram.Matrix;
import shilu.model.Diagram.Mechanism;
import shilu.model.Diagram.Network;
import shilu.model.Diagram.Plan;

/** Says in Chinese what a diagram shows: everything in it, in reading order. */
record DiagramWords(PlainWords words) {
    String of(Diagram diagram) {
        String start = name(diagram) + "：" + words.of(diagram.caption().title()).replaceAll("[。．.]$", "") + "。";
        if (diagram instanceof Mechanism mechanism) return start + numbered(steps(mechanism));
        if (diagram instanceof Matrix matrix) return start + numbered(rows(matrix));
        if (diagram instanceof Plan plan) return start + numbered(strips(plan));
        return start + network((Network) diagram);
    }

    private static String name(Diagram diagram) {
        if (diagram instanceof Mechanism) return "机制图";
        if (diagram instanceof Matrix) return "矩阵图";
        if (diagram instanceof Plan) return "按比例画的平面图";
        return switch (((Network) diagram).kind()) {
            case CHAIN -> "流程图";
            case CYCLE -> "循环图";
            case HIERARCHY -> "层级图";
        };
    }

    private static String numbered(List<String> sentences) {
        var all = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++)
            all.append(i + 1).append(". ").append(sentences.get(i)).append('。');
        return all.toString();
    }

    private String network(Network network) {
        var graph = Graph.of(network, words);
        String boxes = graph.boxes().values().stream()
                .map(box -> box.label() + box.detail().map(DiagramWords::aside).orElse(""))
                .collect(Collectors.joining("、"));
        var arrows = graph.boxes().keySet().stream()
                .flatMap(box -> graph.leaving(box).stream())
                .map(arrow -> sentence(network.kind(), graph, arrow))
                .toList();
        return "方框：" + boxes + "。" + numbered(arrows);
    }

    private static String sentence(Network.Kind kind, Graph graph, Graph.Arrow arrow) {
        String from = graph.boxes().get(arrow.from()).label();
        String to = graph.boxes().get(arrow.to()).label();
        String how = arrow.label().isEmpty() ? "" : aside(arrow.label());
        return from + (kind == Network.Kind.HIERARCHY ? "之下有" : "通向") + to + how;
    }

    private List<String> steps(Mechanism mechanism) {
        return mechanism.steps().stream()
                .map(step -> words.of(mechanism.actorOf(step).label()) + "："
                        + words.of(step.label())
                        + step.detail().map(words::of).map(DiagramWords::aside).orElse(""))
                .toList();
    }

    private List<String> rows(Matrix matrix) {
        var rows = new ArrayList<String>();
        for (var row : matrix.rows()) {
            var cells = new ArrayList<String>();
            for (int i = 0; i < row.cells().size(); i++)
                cells.add(words.of(matrix.columns().get(i)) + "："
                        + words.of(row.cells().get(i)));
            rows.add(words.of(row.label()) + "——" + String.join("；", cells));
        }
        return rows;
    }

    private List<String> strips(Plan plan) {
        return plan.strips().stream().map(this::strip).toList();
    }

    private String strip(Plan.Strip strip) {
        String groups = strip.groups().stream().map(this::group).collect(Collectors.joining("，接着"));
        String between = strip.between().map(words::of).map("，相接处和两端是"::concat).orElse("");
        return words.of(strip.label()) + "：" + groups + between;
    }

    private String group(Plan.Group group) {
        String spans = group.spans().stream()
                .map(span -> words.of(span.label()) + words.of(span.length()))
                .collect(Collectors.joining("、"));
        return group.times() == 1 ? spans : spans + "，这样画" + group.times() + "遍";
    }

    private static String aside(String text) {
        return "（" + text + "）";
    }
}
