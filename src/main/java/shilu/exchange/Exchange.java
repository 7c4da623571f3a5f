package shilu.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
        var tables = Tables.of(site.report());
        var ledger = List.of(
                new OutputFile(FOLDER + "ledger.json", LedgerJson.of(site)),
                new OutputFile(FOLDER + "ledger.schema.json", schema()));
        var files = new ArrayList<>(ledger);
        for (Table table : tables) {
            files.add(new OutputFile(FOLDER + table.path() + ".csv", Csv.of(table)));
            files.add(new OutputFile(FOLDER + table.path() + ".xlsx", Xlsx.of(table)));
        }
        files.add(new OutputFile(FOLDER + "datapackage.json", DataPackage.of(site, tables, ledger)));
        site.report()
                .settings()
                .licence()
                .ifPresent(licence -> files.add(OutputFile.text(FOLDER + LICENCE, inAllLanguages(licence))));
        return files.stream().sorted().toList();
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
