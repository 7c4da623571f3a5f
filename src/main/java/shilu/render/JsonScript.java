package shilu.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import freemarker.core.TemplateHTMLOutputModel;
import java.util.HexFormat;
import java.util.Map;

/** JSON as the content of a script element, where no text in it can end the element. */
final class JsonScript {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonScript() {}

    static TemplateHTMLOutputModel of(Map<String, ?> object) {
        return Markup.html(written(object));
    }

    static String written(Map<String, ?> object) {
        try {
            return escaped(MAPPER.writeValueAsString(object));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Some characters stand in JSON within strings alone, so escaping them changes no meaning. */
    private static String escaped(String json) {
        var escaped = new StringBuilder();
        int done = 0;
        for (int i = 0; i < json.length(); i++) {
            if (!isOfMarkup(json.charAt(i))) continue;
            escaped.append(json, done, i).append("\\u").append(HexFormat.of().toHexDigits(json.charAt(i)));
            done = i + 1;
        }
        return done == 0 ? json : escaped.append(json, done, json.length()).toString();
    }

    private static boolean isOfMarkup(char c) {
        return c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029';
    }
}
