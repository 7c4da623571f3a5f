package shilu.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import freemarker.core.TemplateHTMLOutputModel;
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
            // These characters stand in JSON within strings alone, so escaping them changes no meaning.
            return MAPPER.writeValueAsString(object)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
