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
import shilu.site.OutputFile;

/** Follows every link of the site before it is written: each has to arrive at a file, each fragment at an id. */
public final class LinkCheck {
    private final Map<String, String> paths = new HashMap<>();
    private final Set<String> folders = new HashSet<>();
    private final Map<String, Linked> linked = new ConcurrentHashMap<>();
    private final Findings findings = new Findings();
    private final Memory memory;

    public LinkCheck() {
        this(Memory.none());
    }

    /** @param memory knows the links of files that it has seen, and where they led */
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
        var ids = new HashMap<String, Set<String>>();
        linked.forEach((path, parts) -> {
            // A fragment means something else in files of other kinds.
            if (!path.endsWith(".css")) ids.put(path, parts.ids());
        });
        // The same ones as the last time, if they are equal: so they are compared once, and not for each page.
        var addresses = memory.answer(new Addresses(paths, ids));
        new TreeMap<>(linked)
                .forEach((path, parts) -> memory.answer(new Addresses.Followed(addresses, path, parts))
                        .all()
                        .forEach(finding -> findings.add(path, finding)));
        findings.report(problems);
    }
}
