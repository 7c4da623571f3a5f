package shilu.draw;

import shilu.model.Diagram;

/** Chooses the picture that shows a diagram in a form. */
final class DiagramPictures {
    private DiagramPictures() {}

    static Picture of(Diagram diagram, Wording wording, Form form) {
        double width = form.room();
        if (diagram instanceof Diagram.Mechanism mechanism) {
            var lanes = new LaneLayout(mechanism, wording, width);
            return lanes.fits() && !form.isNarrow()
                    ? lanes.picture()
                    : new StepLayout(mechanism, wording, width).picture();
        }
        if (diagram instanceof Diagram.Matrix matrix) {
            var grid = new MatrixPicture(matrix, wording, width);
            return grid.fits() ? grid : new MatrixCards(matrix, wording, width);
        }
        if (diagram instanceof Diagram.Plan plan) return new PlanPicture(PlanStrips.of(plan, wording), wording, width);
        var network = (Diagram.Network) diagram;
        return DiagramLayout.of(network.kind(), Graph.of(network, wording), form);
    }
}
