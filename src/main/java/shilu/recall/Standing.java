package shilu.recall;

/** The site that the last build left, untouched since. */
public interface Standing {
    /**
     * @param path of one of its files
     * @throws java.io.UncheckedIOException if the machine fails to read it
     */
    byte[] bytes(String path);
}
