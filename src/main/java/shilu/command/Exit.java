package shilu.command;

/** What a run's exit code says. */
final class Exit {
    static final int DONE = 0;
    /** Content has problems, or {@code verify} missed facts; the output is untouched. */
    static final int CONTENT = 1;

    static final int USAGE = 2;
    /** Disk or permission; the output is untouched. */
    static final int MACHINE = 3;
    /** A bug of ours. */
    static final int BUG = 4;

    private Exit() {}
}
