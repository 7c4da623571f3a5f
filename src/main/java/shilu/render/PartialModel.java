package shilu.render;

import java.util.Map;

/** What a partial outside any page template reads. */
public record PartialModel(Object it, Map<String, String> t) {}
