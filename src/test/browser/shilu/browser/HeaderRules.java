package shilu.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules of a site's {@code _headers} file, read as hosts read them. */
record HeaderRules(Map<String, Map<String, String>> rules) {
    static HeaderRules read(Path file) throws IOException {
        var rules = new LinkedHashMap<String, Map<String, String>>();
        Map<String, String> current = Map.of();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith(" ")) rules.put(line, current = new LinkedHashMap<>());
            else {
                int colon = line.indexOf(':');
                current.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
            }
        }
        return new HeaderRules(rules);
    }

    /** What all fitting rules say together; a header that two of them give is joined, as hosts do. */
    Map<String, String> of(String path) {
        var headers = new LinkedHashMap<String, String>();
        rules.forEach((pattern, given) -> {
            boolean fits = pattern.endsWith("*")
                    ? path.startsWith(pattern.substring(0, pattern.length() - 1))
                    : path.equals(pattern);
            if (fits) given.forEach((name, value) -> headers.merge(name, value, (one, other) -> one + ", " + other));
        });
        return headers;
    }
}
