package shilu.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
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

    /** Reads one of our own files back: an object of strings, in its order. */
    static Map<String, String> texts(byte[] file) {
        return read(file, new TypeReference<>() {});
    }

    /** Reads one of our own files back: lists of strings. */
    static List<List<String>> rows(byte[] file) {
        return read(file, new TypeReference<>() {});
    }

    static JsonNode tree(byte[] file) {
        return read(file, new TypeReference<>() {});
    }

    private static <T> T read(byte[] file, TypeReference<T> type) {
        try {
            return MAPPER.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
