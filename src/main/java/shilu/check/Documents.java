package shilu.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import shilu.model.Slug;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.read.Document;
import shilu.read.Node;

/** The YAML files of a manuscript by what they hold: {@code facts.yaml} and everything in {@code facts/}. */
final class Documents {
    private static final List<String> LISTS = List.of(
            "places",
            "organisations",
            "projects",
            "sources",
            "indicators",
            "facts",
            "claims",
            "timeline",
            "terms",
            "aliases",
            "systems",
            "releases");
    private static final List<String> SINGLES = List.of("series", "charts", "diagrams");
    private static final Pattern FULL_WIDTH_KEY = Pattern.compile("[\\w-]+：.*", Pattern.DOTALL);

    private final String folder;
    private final List<Document> documents;
    /** Kinds of which some file or entry may say anything. */
    private final Set<String> partial = new HashSet<>();

    private final Problems problems;

    /**
     * @param folder the content folder's name as the author knows it
     * @param unread paths of the files that could not be read
     */
    Documents(String folder, List<Document> documents, Set<String> unread, Problems problems) {
        this.folder = folder;
        this.documents = documents;
        this.problems = problems;
        for (String path : unread) partial.add(kind(path));
    }

    /** Warns of files that nobody will ask for. */
    void reportUnused() {
        for (Document document : documents) {
            String kind = kind(document);
            boolean used = document.path().equals("site.yaml")
                    || document.path().equals("checks.yaml")
                    || LISTS.contains(kind)
                    || SINGLES.contains(kind) && document.path().contains("/");
            if (!used) problems.warning(document.root().at(), "file-unused");
        }
    }

    /** The folder of a file, or the name of one that stands at the top. */
    static String kind(Document document) {
        return kind(document.path());
    }

    private static String kind(String path) {
        int slash = path.indexOf('/');
        if (slash >= 0) return path.substring(0, slash);
        return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : path;
    }

    /**
     * Whether all files of a kind could be read. Where one could not, nobody knows what it holds, so that nothing may be
     * called unknown; its author has been told. Asked after the entries, it speaks of them too.
     */
    boolean areWhole(String kind) {
        return !partial.contains(kind);
    }

    /** The entries of a kind, after {@code registries} were told what files and ids that can't be read leave open. */
    List<Fields> entries(String kind, Registry<?>... registries) {
        var entries = entries(kind);
        boolean allNamed =
                entries.stream().allMatch(fields -> fields.peekSlug("id").isPresent());
        if (!areWhole(kind) || !allNamed) for (var registry : registries) registry.leaveOpen();
        return entries;
    }

    /** Where the file should be that others refer to; empty where there is one of its kind. */
    Optional<Position> lacking(String kind, String file) {
        boolean found = !areWhole(kind)
                || documents.stream().anyMatch(document -> kind(document).equals(kind));
        return found ? Optional.empty() : Optional.of(Position.of(folder + "/" + file));
    }

    /** The entries of all lists of a kind, in the order of the files. */
    List<Fields> entries(String kind) {
        List<Fields> entries = new ArrayList<>();
        for (Node item : items(kind)) {
            if (item instanceof Node.Mapping mapping) entries.add(new Fields(mapping, problems));
            else wrongRoot(item, "entry-not-keys", kind);
        }
        return entries;
    }

    List<Node> items(String kind) {
        List<Node> items = new ArrayList<>();
        for (Document document : documents) {
            if (!kind(document).equals(kind)) continue;
            if (document.root() instanceof Node.Sequence sequence) items.addAll(sequence.items());
            else wrongRoot(document.root(), "file-not-list", kind);
        }
        return items;
    }

    /** The files of a kind that describe one thing each, whose id is the file's name. */
    void each(String kind, BiConsumer<Slug, Fields> consumer) {
        for (Document document : documents) {
            if (!kind(document).equals(kind) || !document.path().contains("/")) continue;
            var id = Slug.parse(document.name());
            if (id.isEmpty()) {
                problems.error(document.root().at(), "wrong-file-name", document.name());
                partial.add(kind);
            } else if (document.root() instanceof Node.Mapping mapping)
                consumer.accept(id.get(), new Fields(mapping, problems));
            else wrongRoot(document.root(), "file-not-keys", kind);
        }
    }

    /** The one file of a name that stands at the top; a file of another shape is a problem. */
    Optional<Fields> single(String name) {
        for (Document document : documents) {
            if (!document.path().equals(name + ".yaml")) continue;
            if (document.root() instanceof Node.Mapping mapping) return Optional.of(new Fields(mapping, problems));
            wrongRoot(document.root(), "file-not-keys", name);
        }
        return Optional.empty();
    }

    Optional<Fields> site() {
        var found = single("site");
        boolean alreadySaid = problems.sorted().stream()
                .anyMatch(problem -> problem.at().file().endsWith("site.yaml")
                        || problem.rule().equals("content-missing"));
        if (found.isEmpty() && !alreadySaid) problems.error(Position.of(folder + "/site.yaml"), "site-missing");
        return found;
    }

    private void wrongRoot(Node node, String rule, String kind) {
        partial.add(kind);
        boolean fullWidth = node instanceof Node.Scalar scalar
                && FULL_WIDTH_KEY.matcher(scalar.text()).matches();
        problems.error(node.at(), fullWidth ? "yaml-full-width-colon" : rule, fullWidth ? "：" : kind);
    }
}
