package shilu.render;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32C;
import shilu.model.Report;
import shilu.problem.Language;
import shilu.recall.Recalled;
import shilu.recall.Standing;
import shilu.site.OutputFile;

/**
 * Writes the files of a search index: {@code s-0.json} and so on hold terms, {@code d-0.json} and so on what results show,
 * {@code terms.json} what each of them begins with. Of an index that goes on from a standing site only what differs.
 */
final class SearchWriter {
    private static final String CONTENTS = "terms.json";
    private static final String TERMS = "s-";
    private static final String ROWS = "d-";

    private final Report report;
    private final Language language;
    private final String folder;
    private final Optional<Standing> standing;
    private final Recalled.Search last;
    private final List<Map<String, String>> lastTerms = new ArrayList<>();
    private final List<OutputFile> files = new ArrayList<>();

    private SearchWriter(Report report, Language language, Optional<Standing> standing, Recalled.Search last) {
        this.report = report;
        this.language = language;
        this.folder = language == Language.ZH ? "search/" : language.code() + "/search/";
        this.standing = standing;
        this.last = last;
    }

    /** For an index that is made from nothing. */
    static SearchWriter anew(Report report, Language language) {
        return new SearchWriter(report, language, Optional.empty(), Recalled.Search.NONE);
    }

    /** For an index that goes on from that of a standing site. */
    static SearchWriter onto(Standing standing, Recalled.Search last, Report report, Language language) {
        return new SearchWriter(report, language, Optional.of(standing), last);
    }

    SortedMap<String, String> standingPostings() {
        var postings = new TreeMap<String, String>();
        for (int i = 0; i < last.termSums().size(); i++) {
            lastTerms.add(Json.texts(read(TERMS + i + ".json")));
            postings.putAll(lastTerms.get(i));
        }
        return postings;
    }

    SearchRows standingRows() {
        var contents = Json.tree(read(CONTENTS));
        var firsts = new ArrayList<Integer>();
        contents.get("rows").forEach(first -> firsts.add(first.intValue()));
        int count = contents.get("entries").intValue();
        return SearchRows.of(firsts, count, last.rowBytes(), number -> Json.rows(read(ROWS + number + ".json")));
    }

    private byte[] read(String name) {
        return standing.orElseThrow().bytes(folder + name);
    }

    /** @param entries how many entries each narrative has, in reading order */
    SearchIndex write(SortedMap<String, String> postings, SearchRows rows, List<Integer> entries) {
        var terms = SearchShards.cut(postings);
        var termSums = new ArrayList<Integer>();
        for (int i = 0; i < terms.size(); i++) termSums.add(sumOfTerms(i, terms.get(i)));
        var rowSums = new ArrayList<Integer>();
        for (int i = 0; i < rows.pieces(); i++) rowSums.add(sumOfRows(i, rows));
        var contents = new LinkedHashMap<String, Object>();
        contents.put("entries", rows.count());
        contents.put(
                "terms",
                terms.stream().map(piece -> piece.keySet().iterator().next()).toList());
        contents.put("rows", rows.firsts());
        contents.put("aliases", aliases());
        int sum = add(Json.file(folder + CONTENTS, contents));
        var kept = new Recalled.Search(version(sum, termSums, rowSums), entries, rows.bytes(), termSums, rowSums);
        var gone = new TreeSet<String>();
        for (int i = termSums.size(); i < last.termSums().size(); i++) gone.add(folder + TERMS + i + ".json");
        for (int i = rowSums.size(); i < last.rowSums().size(); i++) gone.add(folder + ROWS + i + ".json");
        return new SearchIndex(List.copyOf(files), gone, kept);
    }

    private int sumOfTerms(int number, Map<String, String> terms) {
        boolean stands = number < lastTerms.size() && lastTerms.get(number).equals(terms);
        return stands ? last.termSums().get(number) : add(Json.file(folder + TERMS + number + ".json", terms));
    }

    private int sumOfRows(int number, SearchRows rows) {
        String path = folder + ROWS + number + ".json";
        var before = rows.numberOf(number);
        if (before.isEmpty()) return add(Json.file(path, rows.rowsOf(number)));
        if (before.getAsInt() == number) return last.rowSums().get(number);
        return add(new OutputFile(path, read(ROWS + before.getAsInt() + ".json")));
    }

    private int add(OutputFile file) {
        files.add(file);
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
