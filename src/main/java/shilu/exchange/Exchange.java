package shilu.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import shilu.memory.Memory;
import shilu.model.Text;
import shilu.problem.Language;
import shilu.site.OutputFile;
import shilu.site.Site;

/** Gives the figures away: as CSV and workbooks for people, as JSON for programs, with a description of them all. */
public final class Exchange {
    static final String FOLDER = "data/";
    static final String LICENCE = "licence.txt";

    private Exchange() {}

    /**
     * The files under {@code data/}, sorted by path; their bytes depend on the site alone.
     *
     * @throws IOException if the machine has no room for a workbook in the making
     */
    public static List<OutputFile> export(Site site) throws IOException {
        return publish(site).files();
    }

    /** The same files, with what a catalogue tells of the tables among them. */
    public static Published publish(Site site) throws IOException {
        return publish(site, Memory.none());
    }

    /** The same, without making what {@code memory} has. */
    public static Published publish(Site site, Memory memory) throws IOException {
        try {
            return memory.answer(new Publishing(site.withoutProse(), memory));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static Published files(Site site, Memory memory) throws IOException {
        var tables = Tables.of(site.report());
        var documents = documents(site, tables);
        var files = new ArrayList<>(documents);
        for (Table table : tables) {
            files.add(new OutputFile(FOLDER + table.path() + ".csv", Csv.of(table)));
            files.add(new OutputFile(FOLDER + table.path() + ".xlsx", workbook(table, memory)));
        }
        files.add(new OutputFile(FOLDER + "datapackage.json", DataPackage.of(site, tables, documents)));
        site.report()
                .settings()
                .licence()
                .ifPresent(licence -> files.add(OutputFile.text(FOLDER + LICENCE, inAllLanguages(licence))));
        return Published.of(files.stream().sorted().toList(), tables);
    }

    private static byte[] workbook(Table table, Memory memory) {
        return memory.answer(new BookOf(table));
    }

    /** What is there for programs alone. */
    private static List<OutputFile> documents(Site site, List<Table> tables) throws IOException {
        var documents = new ArrayList<OutputFile>();
        documents.add(new OutputFile(FOLDER + "ledger.json", LedgerJson.of(site)));
        documents.add(new OutputFile(FOLDER + "ledger.schema.json", schema()));
        var series = tables.stream().filter(SeriesJson::isSeries).toList();
        for (Table table : series) documents.add(new OutputFile(FOLDER + table.path() + ".json", SeriesJson.of(table)));
        if (!series.isEmpty())
            documents.add(new OutputFile(
                    FOLDER + SeriesJson.SCHEMA, SeriesJson.schema(series.get(0).fields())));
        return documents;
    }

    private static String inAllLanguages(Text text) {
        var lines = new StringBuilder();
        for (Language language : Language.values())
            if (text.has(language)) lines.append(text.in(language)).append('\n');
        return lines.toString();
    }

    private static byte[] schema() throws IOException {
        try (var in = Exchange.class.getResourceAsStream("ledger.schema.json")) {
            return in.readAllBytes();
        }
    }
}
