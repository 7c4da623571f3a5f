package shilu.draw;

import shilu.model.Diagram;

/** Chooses the layout of boxes and arrows by their kind and by the room there is. */
final class DiagramLayout {
    private DiagramLayout() {}

    static Picture of(Diagram.Kind kind, Graph graph, Form form) {
        double width = form.room();
        return switch (kind) {
            case CHAIN -> chain(graph, width, form.isNarrow(), true);
            case CYCLE ->
                form.isNarrow() || !RingLayout.isRing(graph)
                        ? chain(graph, width, form.isNarrow(), true)
                        : new RingLayout(graph, width).picture();
            case HIERARCHY -> hierarchy(graph, width, form.isNarrow());
            case MECHANISM, MATRIX, PLAN -> throw new IllegalArgumentException(kind + " has no boxes");
        };
    }

    private static Picture hierarchy(Graph graph, double width, boolean narrow) {
        if (!graph.isTree()) return chain(graph, width, narrow, false);
        if (narrow) return new IndentedLayout(graph, width).picture();
        var tree = new TreeLayout(graph, width);
        return tree.fits() ? tree.picture() : chain(graph, width, false, false);
    }

    /** Left to right where there is room, else top to bottom, else one below another. */
    private static Picture chain(Graph graph, double width, boolean narrow, boolean headed) {
        if (!narrow) {
            var right = new LayeredLayout(graph, width, Axes.RIGHTWARDS, headed);
            if (right.fits()) return right.picture();
        }
        var down = new LayeredLayout(graph, width, Axes.DOWNWARDS, headed);
        return down.fits() ? down.picture() : new RailLayout(graph, width, headed).picture();
    }
}
