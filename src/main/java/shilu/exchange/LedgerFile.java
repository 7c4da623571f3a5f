package shilu.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shilu.problem.Position;
import shilu.problem.Problems;

/** Reads the figures of a ledger file, sorted by id. */
final class LedgerFile {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private LedgerFile() {}

    /**
     * Absent, with a problem, where the file is no ledger.
     *
     * @param path a ledger file, or the folder of a site
     * @throws IOException if the machine can't read it
     */
    static Optional<Map<String, LedgerEntry>> read(Path path, Problems problems) throws IOException {
        Path file = Files.isDirectory(path) ? path.resolve(Exchange.FOLDER + "ledger.json") : path;
        if (Files.notExists(file)) {
            problems.error(Position.of(file.toString()), "ledger-missing", file);
            return Optional.empty();
        }
        try {
            var ledger = JSON.readTree(Files.readAllBytes(file));
            int format = ledger.required("format").asInt();
            if (format == LedgerJson.FORMAT) return Optional.of(entries(ledger));
            problems.error(Position.of(file.toString()), "ledger-format", file, format, LedgerJson.FORMAT);
        } catch (JsonProcessingException malformed) {
            problems.error(Position.of(file.toString()), "ledger-unreadable", file, malformed.getOriginalMessage());
        } catch (IllegalArgumentException incomplete) {
            problems.error(Position.of(file.toString()), "ledger-unreadable", file, incomplete.getMessage());
        }
        return Optional.empty();
    }

    private static Map<String, LedgerEntry> entries(JsonNode ledger) {
        var entries = new TreeMap<String, LedgerEntry>();
        add(ledger.required("facts"), "fact", entries);
        add(ledger.required("derived"), "derived", entries);
        return entries;
    }

    private static void add(JsonNode figures, String kind, Map<String, LedgerEntry> entries) {
        for (JsonNode figure : figures) {
            var entry = LedgerEntry.of(figure, kind);
            entries.put(entry.id(), entry);
        }
    }
}
