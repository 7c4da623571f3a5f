package shilu.model;

/** What kind of statement a figure is: something that is, or something that is meant to be. */
public enum Status implements Keyword {
    /** Published by an office or told by the article as a fact. */
    REPORTED,
    /** Intended by a project or a programme. */
    PLANNED,
    /** Aimed at by a policy. */
    TARGET,
    /** Said by a company or a person of themselves. */
    SELF_REPORTED,
    /** Calculated by this report from other figures. */
    COMPUTED;

    /** Whether the figure has not come true yet at the source's date. */
    public boolean isAhead() {
        return this == PLANNED || this == TARGET;
    }
}
