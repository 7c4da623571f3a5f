package shilu.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import shilu.site.OutputFile;

/** Writes lists, maps and strings as JSON, in their own order. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static OutputFile file(String path, Object content) {
        try {
            return new OutputFile(path, MAPPER.writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
