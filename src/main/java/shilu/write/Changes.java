package shilu.write;

import java.util.List;

/**
 * What a build changed in the site's folder. Paths are under the site's root, sorted.
 *
 * @param same how many files stayed as they were
 */
public record Changes(List<String> addedPaths, List<String> changedPaths, List<String> removedPaths, int same) {
    /** A build that was refused changes nothing. */
    public static final Changes NONE = new Changes(List.of(), List.of(), List.of(), 0);

    /** A site of so many files that stays as it is. */
    public static Changes none(int same) {
        return new Changes(List.of(), List.of(), List.of(), same);
    }

    public Changes {
        addedPaths = List.copyOf(addedPaths);
        changedPaths = List.copyOf(changedPaths);
        removedPaths = List.copyOf(removedPaths);
    }

    public int added() {
        return addedPaths.size();
    }

    public int changed() {
        return changedPaths.size();
    }

    public int removed() {
        return removedPaths.size();
    }

    boolean isEmpty() {
        return added() + changed() + removed() == 0;
    }
}
