package shilu.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shilu.model.Keyword;
import shilu.model.Period;
import shilu.model.Text;
import shilu.problem.Language;

/** A JSON object in the making: fields in the order in which they were added; an absent value adds none. */
final class JsonObject {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Map<String, Object> fields = new LinkedHashMap<>();

    JsonObject with(String name, Object value) {
        if (value instanceof Optional<?> maybe) maybe.ifPresent(present -> fields.put(name, present));
        else fields.put(name, value);
        return this;
    }

    /** The object as a file: two blanks to a step, {@code \n} on every machine. */
    byte[] bytes() {
        var text = new StringWriter();
        var step = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(step).withArrayIndenter(step);
        try (var json = JSON.createGenerator(text).setPrettyPrinter(printer)) {
            write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString().getBytes(UTF_8);
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (var field : fields.entrySet()) {
            json.writeFieldName(field.getKey());
            write(field.getValue(), json);
        }
        json.writeEndObject();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof JsonObject object) object.write(json);
        else if (value instanceof Text text) of(text).write(json);
        else if (value instanceof Period period) of(period).write(json);
        else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) write(each, json);
            json.writeEndArray();
        } else if (value instanceof BigDecimal number) json.writeNumber(number);
        else if (value instanceof Integer number) json.writeNumber(number);
        else if (value instanceof Boolean truth) json.writeBoolean(truth);
        else if (value instanceof Keyword choice) json.writeString(choice.keyword());
        else json.writeString(value.toString());
    }

    private static JsonObject of(Text text) {
        var object = new JsonObject();
        for (Language language : Language.values())
            if (text.has(language)) object.with(language.code(), text.in(language));
        return object;
    }

    private static JsonObject of(Period period) {
        return new JsonObject()
                .with("text", period.text())
                .with("start", period.start())
                .with("end", period.end());
    }
}
