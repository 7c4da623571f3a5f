package shilu.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import shilu.memory.Memory;
import shilu.problem.DeviceNames;
import shilu.problem.Problems;
import shilu.problem.Suggestion;
import shilu.site.OutputFile;

/** Follows every link of the site before it is written: each has to arrive at a file, each fragment at an id. */
public final class LinkCheck {
    /** The page that a host shows at any address, so that its links can't be relative. */
    private static final String NOT_FOUND_PAGE = "404.html";

    private final Map<String, String> paths = new HashMap<>();
    private final Set<String> folders = new HashSet<>();
    private final Map<String, Linked> linked = new ConcurrentHashMap<>();
    private final Findings findings = new Findings();
    /** Links by the folder that they start from: most stand on every page of it, and arrive from each alike. */
    private final Map<String, Set<String>> arrived = new HashMap<>();

    private final Memory memory;

    public LinkCheck() {
        this(Memory.none());
    }

    /** @param memory knows the links of files that it has seen */
    public LinkCheck(Memory memory) {
        this.memory = memory;
    }

    public static void check(List<OutputFile> files, Problems problems) {
        var check = new LinkCheck();
        files.forEach(check::add);
        check.report(problems);
    }

    /**
     * Takes a file of the site, from any thread; its bytes are looked through and let go.
     *
     * @return whether its path is free; two files on one path are a problem
     */
    public boolean add(OutputFile file) {
        if (!take(file.path())) return false;
        memory.answer(new LinksOf(file)).parts().ifPresent(parts -> linked.put(file.path(), parts));
        return true;
    }

    private synchronized boolean take(String path) {
        if (DeviceNames.areIn(path)) findings.add(path, "path-reserved", path);
        String twin = paths.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
        if (twin != null) findings.add(path, "path-twice", path, twin);
        boolean free = twin == null && !folders.contains(path);
        if (folders.contains(path)) findings.add(path, "path-twice", path, path + "/");
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            if (!folders.add(folder) || !paths.containsKey(folder)) continue;
            findings.add(folder, "path-twice", folder, folder + "/");
            free = false;
        }
        return free;
    }

    /** Follows all links of the files taken, and reports what it finds. */
    public void report(Problems problems) {
        new TreeMap<>(linked).forEach(this::page);
        findings.report(problems);
    }

    private void page(String path, Linked parts) {
        for (String id : parts.repeated()) findings.add(path, "id-twice", id);
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        var known = arrived.computeIfAbsent(parts.based() ? "" : folder, none -> new HashSet<>());
        for (String link : parts.links()) if (!known.contains(link) && follow(path, parts, link)) known.add(link);
    }

    /** Follows one link; whether it arrives from all pages of the folder. */
    private boolean follow(String page, Linked parts, String written) {
        if (written.isBlank() || written.equals("#")) findings.add(page, "link-empty");
        else if (Link.isExternal(written)) return true;
        else if (written.startsWith("/")) fromRoot(page, written);
        else {
            var link = Link.parse(written);
            var target = link.targetFrom(parts.based() ? "" : page);
            if (target.isEmpty()) findings.add(page, "link-outside", written);
            else
                return arrive(page, written, target.get().isEmpty() ? page : target.get(), link.fragment())
                        && !target.get().isEmpty();
        }
        return false;
    }

    /** The base path is not known here, so that any way of cutting it off may arrive. */
    private void fromRoot(String page, String written) {
        if (!page.equals(NOT_FOUND_PAGE)) {
            findings.add(page, "link-outside", written);
            return;
        }
        var link = Link.parse(written);
        String rest = link.path().substring(1);
        while (!paths.containsKey(rest) && rest.contains("/")) rest = rest.substring(rest.indexOf('/') + 1);
        // The base path itself, which a host answers with the home page.
        arrive(page, written, rest.isEmpty() ? "index.html" : rest, link.fragment());
    }

    private boolean arrive(String page, String written, String target, String fragment) {
        if (!target.equals(paths.get(target))) {
            findings.add(page, "link-nowhere", written, Suggestion.nearest(target, new HashSet<>(paths.values())));
            return false;
        }
        if (fragment.isEmpty() || fragment.equals("top")) return true;
        // A fragment means something else in files of other kinds, as in JSON.
        var parts = linked.get(target);
        if (parts == null || target.endsWith(".css") || parts.ids().contains(fragment)) return true;
        findings.add(page, "fragment-nowhere", written, Suggestion.nearest(fragment, parts.ids()));
        return false;
    }
}
