package shilu.draw;

import java.util.stream.Collectors;
import shilu.model.Diagram;

/** Says in Chinese what a diagram shows: every box and arrow, in reading order. */
final class DiagramWords {
    private DiagramWords() {}

    static String of(Diagram.Kind kind, Graph graph, String title) {
        String start = name(kind) + "：" + title.replaceAll("[。．.]$", "") + "。";
        String boxes = graph.boxes().values().stream()
                .map(box -> box.label() + box.detail().map(detail -> "（" + detail + "）").orElse(""))
                .collect(Collectors.joining("、"));
        int[] number = {0};
        String arrows = graph.boxes().keySet().stream()
                .flatMap(box -> graph.leaving(box).stream())
                .map(arrow -> ++number[0] + ". " + sentence(kind, graph, arrow))
                .collect(Collectors.joining());
        return start + "方框：" + boxes + "。" + arrows;
    }

    private static String name(Diagram.Kind kind) {
        return switch (kind) {
            case CHAIN -> "流程图";
            case CYCLE -> "循环图";
            case HIERARCHY -> "层级图";
        };
    }

    private static String sentence(Diagram.Kind kind, Graph graph, Graph.Arrow arrow) {
        String from = graph.boxes().get(arrow.from()).label();
        String to = graph.boxes().get(arrow.to()).label();
        String how = arrow.label().isEmpty() ? "" : "（" + arrow.label() + "）";
        return from + (kind == Diagram.Kind.HIERARCHY ? "之下有" : "通向") + to + how + "。";
    }
}
