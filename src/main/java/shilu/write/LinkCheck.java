package shilu.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private final Map<String, String> pool = new ConcurrentHashMap<>();
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
        memory.answer(new LinksOf(file)).parts().ifPresent(parts -> linked.put(file.path(), held(parts)));
        return true;
    }

    /** What a process remembers is held anyway; one that builds once holds the one text of all equal ones. */
    private Linked held(Linked parts) {
        return memory.remembers() ? parts : parts.pooled(this::pooled);
    }

    private String pooled(String text) {
        String same = pool.putIfAbsent(text, text);
        return same == null ? text : same;
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

    /** The site before. */
    interface Before {
        /** One of its files; empty for a path that had none. */
        Optional<OutputFile> file(String path);
    }

    /**
     * Takes the files of the site before that stay. Their links arrive where they arrived, unless something that they may
     * lead to is gone; only then are they followed again. Else a file that stays is looked through where new ones lead to
     * places in it.
     *
     * @param kept their paths
     * @param isLess whether files of the site before don't stay and have no successor
     */
    void goOn(Set<String> kept, boolean isLess, Before before) {
        boolean allThere = !isLess
                && linked.entrySet().stream().allMatch(file -> holdsAll(file.getValue(), before.file(file.getKey())));
        var needed = allThere ? targets(kept) : kept;
        kept.forEach(this::take);
        for (String path : needed)
            before.file(path)
                    .flatMap(Linked::of)
                    .ifPresent(parts -> linked.put(path, allThere ? parts.withoutLinks() : parts));
    }

    private static boolean holdsAll(Linked now, Optional<OutputFile> before) {
        return before.flatMap(Linked::of).stream().allMatch(old -> now.ids().containsAll(old.ids()));
    }

    /** Those of the files that links of new ones name places in. */
    private Set<String> targets(Set<String> kept) {
        var targets = new HashSet<String>();
        linked.forEach((page, parts) -> {
            for (String written : parts.links()) {
                if (written.indexOf('#') <= 0 || Link.isExternal(written)) continue;
                // How much of it is the base path is not known here.
                if (written.startsWith("/")) targets.addAll(kept);
                else Link.parse(written).targetFrom(parts.based() ? "" : page).ifPresent(targets::add);
            }
        });
        targets.retainAll(kept);
        return targets;
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
