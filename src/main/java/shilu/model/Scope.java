package shilu.model;

/** What area or body a figure speaks for. */
public enum Scope implements Keyword {
    PROVINCE,
    CITY,
    COUNTY,
    ZONE,
    ORGANISATION,
    PROJECT,
    CROSS_BORDER
}
