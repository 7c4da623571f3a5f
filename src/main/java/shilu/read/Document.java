package shilu.read;

/**
 * A YAML file that could be read.
 *
 * @param path under the content folder, with forward slashes
 */
public record Document(String path, Node root) {
    /** The file's name without folder and ending. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }
}
