package shilu.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shilu.site.OutputFile;
import shilu.site.Site;

/** The exported files of a site, read back without the code that wrote them. */
record Exported(Map<String, byte[]> files) {
    static Exported of(Site site) throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (OutputFile file : Exchange.export(site)) files.put(file.path(), file.bytes());
        return new Exported(files);
    }

    String text(String path) {
        return new String(files.get(path), UTF_8);
    }

    JsonNode json(String path) throws IOException {
        return JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build()
                .readTree(files.get(path));
    }

    /** Rows by the names of their columns. */
    List<Map<String, String>> csv(String path) {
        var records = records(text(path).substring(1));
        var rows = new ArrayList<Map<String, String>>();
        for (var cells : records.subList(1, records.size())) {
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < cells.size(); i++) row.put(records.get(0).get(i), cells.get(i));
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> records(String csv) {
        var records = new ArrayList<List<String>>();
        var record = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') quoted = !quoted;
            else if (!quoted && (c == ',' || c == '\r')) {
                record.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    records.add(List.copyOf(record));
                    record.clear();
                    i++;
                }
            } else cell.append(c);
        }
        return records;
    }
}
