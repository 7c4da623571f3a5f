package shilu.draw;

import java.util.stream.Collectors;
import shilu.model.Diagram;

/** Says what a diagram shows: every box and arrow, in reading order. */
final class DiagramWords {
    private DiagramWords() {}

    static String of(Diagram.Kind kind, Graph graph, String title, Wording wording) {
        String start = wording.word("words", wording.word("kind." + kind.keyword()), title.replaceAll("[。．.]$", ""));
        var boxes = graph.boxes().values().stream()
                .map(box -> box.label() + box.detail().map(wording::aside).orElse(""))
                .toList();
        int[] number = {0};
        String arrows = graph.boxes().keySet().stream()
                .flatMap(box -> graph.leaving(box).stream())
                .map(arrow -> sentence(kind, graph, arrow, ++number[0], wording))
                .collect(Collectors.joining());
        return start + wording.word("words.boxes", wording.joined("enumeration", boxes)) + arrows;
    }

    private static String sentence(Diagram.Kind kind, Graph graph, Graph.Arrow arrow, int number, Wording wording) {
        String from = graph.boxes().get(arrow.from()).label();
        String to = graph.boxes().get(arrow.to()).label();
        String how = arrow.label().isEmpty() ? "" : wording.aside(arrow.label());
        return wording.word(kind == Diagram.Kind.HIERARCHY ? "words.part" : "words.arrow", number, from, to + how);
    }
}
