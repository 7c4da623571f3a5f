package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final Problems problems;

    /** @param folder the content folder's name as the author knows it */
    Documents(String folder, List<Document> documents, Problems problems) {
        this.folder = folder;
        this.documents = documents;
        this.problems = problems;
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
        int slash = document.path().indexOf('/');
        return slash < 0 ? document.name() : document.path().substring(0, slash);
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
            if (id.isEmpty()) problems.error(document.root().at(), "wrong-file-name", document.name());
            else if (document.root() instanceof Node.Mapping mapping)
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
        boolean fullWidth = node instanceof Node.Scalar scalar
                && FULL_WIDTH_KEY.matcher(scalar.text()).matches();
        problems.error(node.at(), fullWidth ? "yaml-full-width-colon" : rule, fullWidth ? "：" : kind);
    }
}
