package shilu.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import shilu.problem.Language;
import shilu.problem.Position;
import shilu.site.OutputFile;

/** What a phone needs to keep the site on its first screen: name, colours, icons. */
final class Manifest {
    static final String PATH = "site.webmanifest";

    private static final String TEMPLATE = "layouts/manifest.json";
    private static final Pattern ICON = Pattern.compile("icon-(maskable-)?(\\d+)\\.png");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Manifest() {}

    /** Colours and display come from the template, the rest from content; empty where the template is no JSON. */
    static Optional<OutputFile> of(Edition edition) {
        var files = edition.files();
        try {
            var read = MAPPER.readTree(files.text(TEMPLATE));
            if (!(read instanceof ObjectNode manifest)) return Optional.empty();
            String name = edition.site().report().settings().name().in(Language.ZH);
            manifest.put("name", name).put("short_name", name);
            manifest.put("lang", Language.ZH.tag())
                    .put("start_url", "index.html")
                    .put("scope", "./");
            var icons = manifest.putArray("icons");
            icons.addObject()
                    .put("src", edition.assets().paths().get("icon.svg"))
                    .put("type", "image/svg+xml")
                    .put("sizes", "any");
            edition.assets().paths().entrySet().stream()
                    .forEach(asset -> icon(asset).ifPresent(icons::add));
            return Optional.of(Json.file(PATH, manifest));
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            files.problems()
                    .error(
                            new Position(files.shown(TEMPLATE), at.getLineNr(), at.getColumnNr()),
                            "template-failed",
                            e.getOriginalMessage());
            return Optional.empty();
        }
    }

    private static Optional<ObjectNode> icon(Map.Entry<String, String> asset) {
        var name = ICON.matcher(asset.getKey());
        if (!name.matches()) return Optional.empty();
        return Optional.of(MAPPER.createObjectNode()
                .put("src", asset.getValue())
                .put("type", "image/png")
                .put("sizes", name.group(2) + "x" + name.group(2))
                .put("purpose", name.group(1) == null ? "any" : "maskable"));
    }
}
