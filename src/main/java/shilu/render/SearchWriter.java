package shilu.render;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import shilu.model.Report;
import shilu.problem.Language;
import shilu.recall.Recalled;
import shilu.site.OutputFile;

/**
 * Writes the files of a search index: {@code s-0.json} and so on hold terms, {@code d-0.json} and so on what results show,
 * {@code terms.json} what each of them begins with. Of an index that goes on from a standing site only what differs.
 */
final class SearchWriter {
    static final String CONTENTS = "terms.json";

    private final Report report;
    private final Language language;
    private final Optional<StandingSearch> standing;
    private final Recalled.Search last;
    private final Consumer<OutputFile> out;

    private SearchWriter(
            Report report, Language language, Optional<StandingSearch> standing, Consumer<OutputFile> out) {
        this.report = report;
        this.language = language;
        this.standing = standing;
        this.out = out;
        this.last = standing.map(StandingSearch::last).orElse(Recalled.Search.NONE);
    }

    /**
     * For an index that is made from nothing.
     *
     * @param out takes each file as it is made
     */
    static SearchWriter anew(Report report, Language language, Consumer<OutputFile> out) {
        return new SearchWriter(report, language, Optional.empty(), out);
    }

    /**
     * For an index that goes on from that of a standing site.
     *
     * @param out takes each file that differs, as it is made
     */
    static SearchWriter onto(StandingSearch standing, Report report, Language language, Consumer<OutputFile> out) {
        return new SearchWriter(report, language, Optional.of(standing), out);
    }

    /** The folder of a language's index. */
    static String folder(Language language) {
        return language == Language.ZH ? "search/" : language.code() + "/search/";
    }

    static String terms(int number) {
        return "s-" + number + ".json";
    }

    static String rows(int number) {
        return "d-" + number + ".json";
    }

    /**
     * What is known of rows that were written.
     *
     * @param firsts numbers of the first rows of their files
     * @param sums of the files
     * @param bytes how long the rows are
     */
    private record Written(List<Integer> firsts, List<Integer> sums, int count, long bytes) {}

    /**
     * @param terms those of each file, with their postings
     * @param counts how many entries each narrative has, in reading order
     */
    SearchIndex write(List<Map<String, String>> terms, SearchRows rows, List<Integer> counts) {
        var sums = new ArrayList<Integer>();
        for (int i = 0; i < rows.pieces(); i++) sums.add(sumOfRows(i, rows));
        return write(terms, new Written(rows.firsts(), sums, rows.count(), rows.bytes()), counts);
    }

    /**
     * Writes rows as they come; none is held for longer than its file takes to be full.
     *
     * @param terms those of each file, with their postings
     * @param bytes how long the rows of all entries are
     * @param counts how many entries each narrative has, in reading order
     */
    SearchIndex write(List<Map<String, String>> terms, SearchIndex.Entries entries, long bytes, List<Integer> counts) {
        var sums = new ArrayList<Integer>();
        var laying = new SearchLaying(
                SearchShards.ofRows(bytes), rows -> sums.add(add(Json.file(pathOfRows(sums.size()), rows))));
        entries.each(entry -> laying.lay(entry.row()));
        laying.end();
        return write(terms, new Written(laying.firsts(), sums, laying.count(), bytes), counts);
    }

    private SearchIndex write(List<Map<String, String>> terms, Written rows, List<Integer> counts) {
        String folder = folder(language);
        var termSums = new ArrayList<Integer>();
        for (int i = 0; i < terms.size(); i++) termSums.add(sumOfTerms(i, terms.get(i)));
        var contents = new LinkedHashMap<String, Object>();
        contents.put("entries", rows.count());
        contents.put(
                "terms",
                terms.stream().map(piece -> piece.keySet().iterator().next()).toList());
        contents.put("rows", rows.firsts());
        contents.put("aliases", aliases());
        int sum = add(Json.file(folder + CONTENTS, contents));
        var kept =
                new Recalled.Search(version(sum, termSums, rows.sums()), counts, rows.bytes(), termSums, rows.sums());
        var gone = new TreeSet<String>();
        for (int i = termSums.size(); i < last.termSums().size(); i++) gone.add(folder + terms(i));
        for (int i = rows.sums().size(); i < last.rowSums().size(); i++) gone.add(folder + rows(i));
        return new SearchIndex(gone, kept);
    }

    private int sumOfTerms(int number, Map<String, String> terms) {
        boolean stands = standing.filter(search -> number < search.terms().size())
                .filter(search -> search.terms().get(number).equals(terms))
                .isPresent();
        return stands ? last.termSums().get(number) : add(Json.file(folder(language) + terms(number), terms));
    }

    private int sumOfRows(int number, SearchRows rows) {
        String path = pathOfRows(number);
        var before = rows.numberOf(number);
        if (before.isEmpty()) return add(Json.file(path, rows.rowsOf(number)));
        if (before.getAsInt() == number) return last.rowSums().get(number);
        return add(new OutputFile(path, standing.orElseThrow().bytesOfRows(before.getAsInt())));
    }

    private String pathOfRows(int number) {
        return folder(language) + rows(number);
    }

    private int add(OutputFile file) {
        out.accept(file);
        var sum = new CRC32C();
        sum.update(file.bytes());
        return (int) sum.getValue();
    }

    /**
     * Browsers ask whether it is the same edition, not who made it; a digest would take a twentieth of a large build.
     */
    private static String version(int contents, List<Integer> termSums, List<Integer> rowSums) {
        var sum = new CRC32C();
        add(contents, sum);
        for (int each : termSums) add(each, sum);
        for (int each : rowSums) add(each, sum);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static void add(int number, CRC32C sum) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) sum.update(number >>> shift);
    }

    /**
     * Groups of words that mean the same, as a query has them once folded. What the language doesn't write would cost
     * visitors a file to load and find nothing.
     */
    private List<List<String>> aliases() {
        return report.aliases().stream()
                .map(group -> group.stream()
                        .map(SearchTerms::folded)
                        .filter(this::isWritten)
                        .distinct()
                        .toList())
                .filter(group -> group.size() > 1)
                .toList();
    }

    /** Chinese borrows words such as GDP, but no phrases. */
    private boolean isWritten(String word) {
        boolean han = word.codePoints().anyMatch(SearchTerms::isHan);
        return language == Language.ZH ? han || word.indexOf(' ') < 0 : !han;
    }
}
