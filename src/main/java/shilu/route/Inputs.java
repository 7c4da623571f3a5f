package shilu.route;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Everything that a site depends on, as it is when a build begins.
 *
 * @param options what the build was asked for, and the Java that it runs on
 * @param folders content, templates, and the generator itself with its libraries
 */
record Inputs(List<String> options, List<Snapshot> folders) {
    private static final String PAGES = "pages/";

    /** A class of each library, to find the file that the library is in. */
    private static final List<String> LIBRARIES = List.of(
            "shilu/route/Inputs",
            "com/vladsch/flexmark/parser/Parser",
            "com/vladsch/flexmark/ext/tables/TablesExtension",
            "com/vladsch/flexmark/ext/footnotes/FootnoteExtension",
            "com/vladsch/flexmark/ext/gfm/strikethrough/StrikethroughExtension",
            "freemarker/template/Configuration",
            "org/jfree/chart/JFreeChart",
            "com/fasterxml/jackson/dataformat/yaml/YAMLFactory",
            "com/fasterxml/jackson/core/JsonFactory",
            "com/fasterxml/jackson/databind/ObjectMapper",
            "org/yaml/snakeyaml/Yaml",
            "org/jsoup/Jsoup",
            "org/owasp/html/HtmlPolicyBuilder",
            "org/dhatim/fastexcel/Workbook");

    /** Empty where they can't be told for sure: behind links, or for a generator of which no file is to be found. */
    static Optional<Inputs> of(Options options) {
        try {
            return found(options);
        } catch (IOException e) {
            // A file that goes, or can't be looked at, is told of by whoever needs it.
            return Optional.empty();
        }
    }

    private static Optional<Inputs> found(Options options) throws IOException {
        var asked = List.of(
                options.content().toAbsolutePath().normalize().toString(),
                options.templates().toAbsolutePath().normalize().toString(),
                options.out().toAbsolutePath().normalize().toString(),
                // All of them, so that an option that comes to be is not forgotten here.
                options.toString(),
                System.getProperty("java.runtime.version"),
                System.getProperty("java.home"));
        var folders = new ArrayList<Snapshot>();
        for (Path folder : List.of(options.content(), options.templates())) {
            if (!Files.isDirectory(folder)) return Optional.empty();
            folders.add(Snapshot.of(folder));
        }
        for (String file : generator()) {
            if (file.isEmpty()) return Optional.empty();
            folders.add(Snapshot.of(Path.of(file)));
        }
        boolean sure = folders.stream().noneMatch(Snapshot::hasLinks);
        return sure ? Optional.of(new Inputs(asked, List.copyOf(folders))) : Optional.empty();
    }

    /**
     * The files of narratives that are not as they were, by their paths under {@code pages/}; empty where anything else
     * is not.
     */
    Optional<Set<String>> narrativesChangedSince(Inputs before) {
        boolean othersAreSame = options.equals(before.options)
                && folders.size() == before.folders.size()
                && folders.subList(1, folders.size()).equals(before.folders.subList(1, folders.size()));
        if (!othersAreSame) return Optional.empty();
        var changed = folders.get(0).changedSince(before.folders.get(0));
        boolean narrativesAlone = changed.stream().allMatch(path -> path.startsWith(PAGES) && path.endsWith(".md"));
        return narrativesAlone
                ? Optional.of(changed.stream()
                        .map(path -> path.substring(PAGES.length()))
                        .collect(Collectors.toUnmodifiableSet()))
                : Optional.empty();
    }

    /** The files and folders that the generator's classes are in; an empty name for one that isn't found. */
    private static TreeSet<String> generator() {
        var found = new TreeSet<String>();
        for (String library : LIBRARIES) found.add(place(library + ".class"));
        return found;
    }

    private static String place(String file) {
        var at = Inputs.class.getClassLoader().getResource(file);
        if (at == null) return "";
        String address = at.toString();
        if (address.startsWith("file:"))
            return Path.of(URI.create(address.substring(0, address.length() - file.length())))
                    .toString();
        int inside = address.indexOf("!/");
        return address.startsWith("jar:file:") && inside > 0
                ? Path.of(URI.create(address.substring("jar:".length(), inside)))
                        .toString()
                : "";
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(options.size());
        for (String option : options) out.writeUTF(option);
        out.writeInt(folders.size());
        for (Snapshot folder : folders) folder.write(out);
    }

    static Inputs read(DataInput in) throws IOException {
        var options = new ArrayList<String>();
        for (int left = in.readInt(); left > 0; left--) options.add(in.readUTF());
        var folders = new ArrayList<Snapshot>();
        for (int left = in.readInt(); left > 0; left--) folders.add(Snapshot.read(in));
        return new Inputs(options, folders);
    }
}
