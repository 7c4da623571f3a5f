package shilu.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import shilu.exchange.LedgerDifference;
import shilu.exchange.LedgerDifference.Change;
import shilu.exchange.LedgerEntry;
import shilu.exchange.LedgerEntry.Part;
import shilu.problem.Catalogue;

/** Shows what changed between two ledgers: as text for people, or as JSON for programs. */
final class DifferencePrinter {
    private static final JsonFactory JSON = new JsonFactory();

    private final Catalogue words;
    private final PrintWriter out;

    private DifferencePrinter(Catalogue words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    static void print(LedgerDifference difference, Console console, CommonOptions common) {
        if (common.format == CommonOptions.Format.json) console.out().println(json(difference));
        else new DifferencePrinter(common.catalogue(console), console.out()).text(difference);
    }

    private void text(LedgerDifference difference) {
        if (difference.isEmpty()) out.println(words.word("diff.same"));
        entries("diff.added", "+ ", difference.added());
        entries("diff.removed", "- ", difference.removed());
        changes("diff.corrected", difference.corrected());
        changes("diff.revised", difference.revised());
    }

    private void entries(String heading, String sign, List<LedgerEntry> entries) {
        if (entries.isEmpty()) return;
        out.println(words.word(heading, entries.size()));
        entries.forEach(entry -> out.println("  " + sign + line(entry)));
    }

    private void changes(String heading, List<Change> changes) {
        if (changes.isEmpty()) return;
        out.println(words.word(heading, changes.size()));
        for (Change change : changes) {
            out.println("  ~ " + line(change.after()));
            for (Part part : change.parts()) {
                String before = shown(change.before().part(part));
                String after = shown(change.after().part(part));
                out.println("      " + words.word("diff.change", words.word("diff." + part.field()), before, after));
            }
        }
    }

    private String line(LedgerEntry entry) {
        return words.word(
                "diff.entry",
                entry.id(),
                entry.part(Part.SUBJECT),
                entry.part(Part.LABEL),
                entry.part(Part.PERIOD),
                entry.part(Part.VALUE) + entry.part(Part.UNIT));
    }

    private String shown(String part) {
        return part.isEmpty() ? words.word("diff.nothing") : part;
    }

    private static String json(LedgerDifference difference) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            entries("added", difference.added(), json);
            entries("removed", difference.removed(), json);
            changes("corrected", difference.corrected(), json);
            changes("revised", difference.revised(), json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void entries(String name, List<LedgerEntry> entries, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (LedgerEntry entry : entries) {
            json.writeStartObject();
            json.writeStringField("id", entry.id());
            for (Part part : Part.values())
                if (!entry.part(part).isEmpty()) json.writeStringField(part.field(), entry.part(part));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void changes(String name, List<Change> changes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Change change : changes) {
            json.writeStartObject();
            json.writeStringField("id", change.after().id());
            json.writeArrayFieldStart("changes");
            for (Part part : change.parts()) {
                json.writeStartObject();
                json.writeStringField("part", part.field());
                json.writeStringField("before", change.before().part(part));
                json.writeStringField("after", change.after().part(part));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
