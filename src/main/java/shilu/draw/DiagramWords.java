package shilu.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import shilu.model.Diagram;
import shilu.model.Diagram.Matrix;
import shilu.model.Diagram.Mechanism;
import shilu.model.Diagram.Network;
import shilu.model.Diagram.Plan;

/** Says what a diagram shows: everything in it, in reading order. */
record DiagramWords(Wording wording) {
    /** What it is a diagram of, and no more: where the page says the rest beside it as a list. */
    String label(Diagram diagram) {
        String title = wording.of(diagram.caption().title()).replaceAll("[。．.]$", "");
        return wording.word("words", wording.word("kind." + diagram.kind().keyword()), title);
    }

    String of(Diagram diagram) {
        return LineEnd.plain(marked(diagram));
    }

    private String marked(Diagram diagram) {
        String start = label(diagram);
        if (diagram instanceof Mechanism mechanism) return start + numbered(steps(mechanism));
        if (diagram instanceof Matrix matrix) return start + numbered(rows(matrix));
        if (diagram instanceof Plan plan) return start + numbered(strips(plan));
        return start + network((Network) diagram);
    }

    private String numbered(List<String> sentences) {
        var all = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) all.append(wording.word("words.item", i + 1, sentences.get(i)));
        return all.toString().strip();
    }

    private String network(Network network) {
        var graph = Graph.of(network, wording);
        var boxes = graph.boxes().values().stream()
                .map(box -> box.label() + box.detail().map(wording::aside).orElse(""))
                .toList();
        int[] number = {0};
        String arrows = graph.boxes().keySet().stream()
                .flatMap(box -> graph.leaving(box).stream())
                .map(arrow -> sentence(network.kind(), graph, arrow, ++number[0]))
                .collect(Collectors.joining());
        return wording.word("words.boxes", wording.joined("enumeration", boxes)) + arrows;
    }

    private String sentence(Diagram.Kind kind, Graph graph, Graph.Arrow arrow, int number) {
        String from = graph.boxes().get(arrow.from()).label();
        String to = graph.boxes().get(arrow.to()).label();
        String how = arrow.label().isEmpty() ? "" : wording.aside(arrow.label());
        return wording.word(kind == Diagram.Kind.HIERARCHY ? "words.part" : "words.arrow", number, from, to + how);
    }

    private List<String> steps(Mechanism mechanism) {
        return mechanism.steps().stream()
                .map(step -> wording.word(
                        "labelled",
                        wording.claim(mechanism.actorOf(step).label()),
                        wording.claim(step.label())
                                + step.detail()
                                        .map(wording::claim)
                                        .map(wording::aside)
                                        .orElse("")))
                .toList();
    }

    private List<String> rows(Matrix matrix) {
        var rows = new ArrayList<String>();
        for (var row : matrix.rows()) {
            var cells = new ArrayList<String>();
            for (int i = 0; i < row.cells().size(); i++)
                cells.add(wording.word(
                        "labelled",
                        wording.claim(matrix.columns().get(i)),
                        wording.claim(row.cells().get(i))));
            rows.add(wording.word("words.row", wording.claim(row.label()), wording.joined("semicolon", cells)));
        }
        return rows;
    }

    private List<String> strips(Plan plan) {
        return plan.strips().stream().map(this::strip).toList();
    }

    private String strip(Plan.Strip strip) {
        var groups = strip.groups().stream().map(this::group).toList();
        String between = strip.between()
                .map(wording::claim)
                .map(what -> wording.word("words.between", what))
                .orElse("");
        return wording.word("labelled", wording.claim(strip.label()), wording.joined("words.then", groups) + between);
    }

    private String group(Plan.Group group) {
        var spans = group.spans().stream()
                .map(span -> wording.word("words.length", wording.claim(span.label()), wording.claim(span.length())))
                .toList();
        String once = wording.joined("enumeration", spans);
        return group.times() == 1 ? once : wording.word("words.repeated", once, group.times());
    }
}
