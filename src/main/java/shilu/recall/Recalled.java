package shilu.recall;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import shilu.problem.Language;

/**
 * What a build found out that the next one may go on from.
 *
 * @param narratives by their files' paths under {@code pages/}
 * @param pages which parts of the report each page read beyond what all pages share, by the page's path; empty where
 *     pages met mistakes, so that all are to be made anew
 * @param searches the search index of each language
 */
public record Recalled(
        Map<String, RecalledNarrative> narratives, Map<String, Set<String>> pages, Map<Language, Search> searches) {
    /**
     * The search index of a language.
     *
     * @param version changes with every change of the index
     * @param entries how many entries each narrative has in it, in reading order
     * @param rowBytes how many bytes all its rows take in their files, by which they are cut
     * @param termSums check sums of the files with its terms
     * @param rowSums check sums of the files with its rows
     */
    public record Search(
            String version, List<Integer> entries, long rowBytes, List<Integer> termSums, List<Integer> rowSums) {
        public static final Search NONE = new Search("", List.of(), 0, List.of(), List.of());

        public Search {
            entries = List.copyOf(entries);
            termSums = List.copyOf(termSums);
            rowSums = List.copyOf(rowSums);
        }

        private void write(Packing out) {
            out.text(version);
            out.all(entries, out::number);
            out.text(Long.toString(rowBytes));
            out.all(termSums, out::number);
            out.all(rowSums, out::number);
        }

        private static Search read(Unpacking in) {
            return new Search(
                    in.text(), in.all(in::number), Long.parseLong(in.text()), in.all(in::number), in.all(in::number));
        }
    }

    public static final Recalled NOTHING = new Recalled(Map.of(), Map.of(), Map.of());

    public byte[] pack() {
        var out = new Packing();
        out.all(new TreeMap<>(narratives).entrySet(), narrative -> {
            out.text(narrative.getKey());
            NarrativeForm.write(narrative.getValue(), out);
        });
        out.all(new TreeMap<>(pages).entrySet(), page -> {
            out.text(page.getKey());
            out.texts(page.getValue());
        });
        out.all(searches.entrySet(), search -> {
            out.number(search.getKey().ordinal());
            search.getValue().write(out);
        });
        return out.bytes();
    }

    /** @throws RuntimeException of any kind for bytes that {@link #pack} didn't make */
    public static Recalled unpack(byte[] packed) {
        var in = new Unpacking(packed);
        var narratives = new TreeMap<String, RecalledNarrative>();
        for (int left = in.number(); left > 0; left--) narratives.put(in.text(), NarrativeForm.read(in));
        var pages = new TreeMap<String, Set<String>>();
        for (int left = in.number(); left > 0; left--) pages.put(in.text(), new TreeSet<>(in.texts()));
        var searches = new EnumMap<Language, Search>(Language.class);
        for (int left = in.number(); left > 0; left--) searches.put(Language.values()[in.number()], Search.read(in));
        return new Recalled(narratives, pages, searches);
    }
}
