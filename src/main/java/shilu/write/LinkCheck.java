package shilu.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import shilu.problem.Problems;
import shilu.problem.Suggestion;
import shilu.site.OutputFile;

/** Follows every link of the site before it is written: each has to arrive at a file, each fragment at an id. */
public final class LinkCheck {
    /** The page that a host shows at any address, so that its links can't be relative. */
    private static final String NOT_FOUND_PAGE = "404.html";

    // Windows opens a device instead of a file of such a name, whatever its ending.
    private static final Pattern DEVICE =
            Pattern.compile("(.*/)?(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.[^/]*)?(/.*)?", Pattern.CASE_INSENSITIVE);

    private final Map<String, OutputFile> files = new HashMap<>();
    private final Map<String, Linked> linked = new TreeMap<>();
    private final Map<String, Set<String>> pictureIds = new HashMap<>();
    private final Findings findings = new Findings();

    private LinkCheck() {}

    public static void check(List<OutputFile> files, Problems problems) {
        var check = new LinkCheck();
        check.paths(files);
        for (OutputFile file : files) Linked.of(file).ifPresent(parts -> check.linked.put(file.path(), parts));
        check.linked.forEach(check::page);
        check.findings.report(problems);
    }

    private void paths(List<OutputFile> all) {
        var known = new HashMap<String, String>();
        for (OutputFile file : all) {
            files.put(file.path(), file);
            String twin = known.put(file.path().toLowerCase(Locale.ROOT), file.path());
            if (twin != null) findings.add(file.path(), "path-twice", file.path(), twin);
            if (DEVICE.matcher(file.path()).matches()) findings.add(file.path(), "path-reserved", file.path());
        }
        var folders = new HashSet<String>();
        for (String path : files.keySet())
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1))
                folders.add(path.substring(0, slash));
        folders.stream()
                .filter(files::containsKey)
                .forEach(folder -> findings.add(folder, "path-twice", folder, folder + "/"));
    }

    private void page(String path, Linked parts) {
        for (String id : parts.repeated()) findings.add(path, "id-twice", id);
        for (String link : parts.links()) follow(path, parts, link);
    }

    private void follow(String page, Linked parts, String written) {
        if (written.isBlank() || written.equals("#")) findings.add(page, "link-empty");
        else if (Link.isExternal(written)) return;
        else if (written.startsWith("/")) fromRoot(page, written);
        else {
            var link = Link.parse(written);
            String from = parts.based() ? "" : page;
            link.targetFrom(from)
                    .ifPresentOrElse(
                            target -> arrive(page, written, target.isEmpty() ? page : target, link.fragment()),
                            () -> findings.add(page, "link-outside", written));
        }
    }

    /** The base path is not known here, so that any way of cutting it off may arrive. */
    private void fromRoot(String page, String written) {
        if (!page.equals(NOT_FOUND_PAGE)) {
            findings.add(page, "link-outside", written);
            return;
        }
        var link = Link.parse(written);
        String rest = link.path().substring(1);
        while (!files.containsKey(rest) && rest.contains("/")) rest = rest.substring(rest.indexOf('/') + 1);
        // The base path itself, which a host answers with the home page.
        arrive(page, written, rest.isEmpty() ? "index.html" : rest, link.fragment());
    }

    private void arrive(String page, String written, String target, String fragment) {
        var file = files.get(target);
        if (file == null) {
            findings.add(page, "link-nowhere", written, Suggestion.nearest(target, files.keySet()));
            return;
        }
        if (fragment.isEmpty() || fragment.equals("top")) return;
        var ids = idsOf(file);
        if (ids != null && !ids.contains(fragment))
            findings.add(page, "fragment-nowhere", written, Suggestion.nearest(fragment, ids));
    }

    /** The ids of a page or a picture; null where a fragment means something else, as in JSON. */
    private Set<String> idsOf(OutputFile file) {
        if (file.path().endsWith(".svg")) return pictureIds.computeIfAbsent(file.path(), path -> Linked.idsOf(file));
        var parts = linked.get(file.path());
        return parts == null || file.path().endsWith(".css") ? null : parts.ids();
    }
}
