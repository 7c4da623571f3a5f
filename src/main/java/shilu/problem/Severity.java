package shilu.problem;

/** How much a problem matters: an error stops the build, a warning does not. */
public enum Severity {
    ERROR,
    WARNING
}
