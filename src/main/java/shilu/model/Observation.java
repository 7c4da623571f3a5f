package shilu.model;

/** A figure in a series or a chart, under the label that its row or mark bears. */
public record Observation(Text label, Figure figure) {}
