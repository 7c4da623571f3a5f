package shilu.render;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A thing of schema.org in the making; what is absent or empty is left out. */
final class Thing {
    private final Map<String, Object> properties = new LinkedHashMap<>();

    Thing(String type) {
        properties.put("@type", type);
    }

    Thing with(String name, Object value) {
        if (value instanceof Optional<?> optional)
            return optional.map(found -> with(name, found)).orElse(this);
        if (value instanceof String text && text.isBlank()) return this;
        if (value instanceof Collection<?> several && several.isEmpty()) return this;
        properties.put(name, value instanceof Thing thing ? thing.properties : value);
        return this;
    }

    Map<String, Object> properties() {
        return properties;
    }
}
