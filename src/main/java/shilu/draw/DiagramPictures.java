package shilu.draw;

import shilu.model.Diagram;

/** Chooses the picture that shows a diagram in a form. */
final class DiagramPictures {
    private DiagramPictures() {}

    static Picture of(Diagram diagram, PlainWords words, Form form) {
        double width = form.room();
        if (diagram instanceof Diagram.Mechanism mechanism) {
            var lanes = new LaneLayout(mechanism, words, width);
            return lanes.fits() && !form.isNarrow()
                    ? lanes.picture()
                    : new StepLayout(mechanism, words, width).picture();
        }
        if (diagram instanceof Diagram.Matrix matrix) {
            var grid = new MatrixPicture(matrix, words, width);
            return grid.fits() ? grid : new MatrixCards(matrix, words, width);
        }
        if (diagram instanceof Diagram.Plan plan) return new PlanPicture(PlanStrips.of(plan, words), words, width);
        var network = (Diagram.Network) diagram;
        return DiagramLayout.of(network.kind(), Graph.of(network, words), form);
    }
}
