package shilu.model;

/** Which edition of a statistic a figure is: 初步核算, 最终核实, 修订. */
public enum Vintage implements Keyword {
    PRELIMINARY,
    FINAL,
    REVISED,
    UNKNOWN
}
