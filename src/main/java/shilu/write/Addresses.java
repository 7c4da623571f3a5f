package shilu.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shilu.memory.Question;
import shilu.problem.Suggestion;

/**
 * All that links may lead to. It is a value: what arrives among equal ones is the same.
 *
 * @param paths of all files, by themselves in lower case
 * @param ids that links into a page may name, by its path; absent for files whose fragments mean something else
 */
record Addresses(Map<String, String> paths, Map<String, Set<String>> ids, Arrived arrived)
        implements Question<Addresses> {
    /** The page that a host shows at any address, so that its links can't be relative. */
    private static final String NOT_FOUND_PAGE = "404.html";

    Addresses(Map<String, String> paths, Map<String, Set<String>> ids) {
        this(paths, ids, new Arrived());
    }

    /** Links by the folder that they start from: most stand on every page of it, and arrive from each alike. */
    private static final class Arrived {
        private final Map<String, Set<String>> byFolder = new HashMap<>();

        Set<String> from(String folder) {
            return byFolder.computeIfAbsent(folder, none -> new HashSet<>());
        }
    }

    /** Asks which links of a page lead astray. */
    record Followed(Addresses addresses, String page, Linked parts) implements Question<Followed.Found> {
        record Found(List<Findings.Finding> all) {}

        @Override
        public Found answer() {
            var found = new ArrayList<Findings.Finding>();
            for (String id : parts.repeated()) found.add(Findings.Finding.of("id-twice", id));
            String folder = page.substring(0, page.lastIndexOf('/') + 1);
            var known = addresses.arrived.from(parts.based() ? "" : folder);
            for (String link : parts.links())
                if (!known.contains(link) && addresses.follow(page, parts, link, found)) known.add(link);
            return new Found(List.copyOf(found));
        }

        @Override
        public Class<Found> kind() {
            return Found.class;
        }

        @Override
        public int hashCode() {
            return page.hashCode();
        }
    }

    /** Follows one link; whether it arrives from all pages of the folder. */
    private boolean follow(String page, Linked parts, String written, List<Findings.Finding> found) {
        if (written.isBlank() || written.equals("#")) found.add(Findings.Finding.of("link-empty"));
        else if (Link.isExternal(written)) return true;
        else if (written.startsWith("/")) fromRoot(page, written, found);
        else {
            var link = Link.parse(written);
            var target = link.targetFrom(parts.based() ? "" : page);
            if (target.isEmpty()) found.add(Findings.Finding.of("link-outside", written));
            else
                return arrive(written, target.get().isEmpty() ? page : target.get(), link.fragment(), found)
                        && !target.get().isEmpty();
        }
        return false;
    }

    /** The base path is not known here, so that any way of cutting it off may arrive. */
    private void fromRoot(String page, String written, List<Findings.Finding> found) {
        if (!page.equals(NOT_FOUND_PAGE)) {
            found.add(Findings.Finding.of("link-outside", written));
            return;
        }
        var link = Link.parse(written);
        String rest = link.path().substring(1);
        while (!paths.containsKey(rest) && rest.contains("/")) rest = rest.substring(rest.indexOf('/') + 1);
        // The base path itself, which a host answers with the home page.
        arrive(written, rest.isEmpty() ? "index.html" : rest, link.fragment(), found);
    }

    private boolean arrive(String written, String target, String fragment, List<Findings.Finding> found) {
        if (!target.equals(paths.get(target))) {
            found.add(Findings.Finding.of(
                    "link-nowhere", written, Suggestion.nearest(target, new HashSet<>(paths.values()))));
            return false;
        }
        if (fragment.isEmpty() || fragment.equals("top") || !ids.containsKey(target)) return true;
        if (ids.get(target).contains(fragment)) return true;
        found.add(Findings.Finding.of("fragment-nowhere", written, Suggestion.nearest(fragment, ids.get(target))));
        return false;
    }

    @Override
    public Addresses answer() {
        return this;
    }

    @Override
    public Class<Addresses> kind() {
        return Addresses.class;
    }

    /** What is known to arrive follows from the rest. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Addresses all && paths.equals(all.paths) && ids.equals(all.ids);
    }

    @Override
    public int hashCode() {
        return paths.size();
    }
}
