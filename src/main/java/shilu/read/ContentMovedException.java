package shilu.read;

/** Tells that a file is no longer what it was when the run began, so that the run has to begin again. */
public final class ContentMovedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ContentMovedException(String path) {
        super(path);
    }
}
