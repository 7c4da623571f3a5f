package shilu.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import shilu.site.OutputFile;

/**
 * Style sheet, script and icons, each under a name that changes with its content, so that they may be cached for ever.
 *
 * @param paths from the name in the templates folder to the path in the site
 * @param boot the one inline script
 * @param policy the content security policy, which names the inline script by its hash
 */
record Assets(Map<String, String> paths, List<OutputFile> files, String boot, String policy) {
    /** What a page may do in other people's: show itself. */
    static final String EMBEDDED_POLICY = "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'";

    private static final List<String> NEEDED = List.of("icon.svg", "search.js", "site.css", "site.js");

    static Assets of(TemplateFiles templates, String chartStyles) {
        var paths = new TreeMap<String, String>();
        var files = new ArrayList<OutputFile>();
        var names = new TreeSet<>(NEEDED);
        names.addAll(templates.in("assets"));
        for (String name : names) {
            byte[] bytes = bytes(name, templates, chartStyles);
            String path = hashed("assets/" + name, bytes);
            paths.put(name, path);
            files.add(new OutputFile(path, bytes));
        }
        String boot = templates.text("layouts/boot.js").strip();
        return new Assets(paths, files, boot, policy(boot));
    }

    private static byte[] bytes(String name, TemplateFiles templates, String chartStyles) {
        boolean isStyle = name.endsWith(".css");
        boolean isScript = name.endsWith(".js");
        if (!isStyle && !isScript && !NEEDED.contains(name)) return templates.bytes("assets/" + name);
        String text = templates.text("assets/" + name);
        if (isStyle) text = Remarks.withoutInStyles(text);
        if (isScript) text = Remarks.withoutInScripts(text);
        return (name.equals("site.css") ? text + chartStyles : text).getBytes(UTF_8);
    }

    private static String hashed(String path, byte[] bytes) {
        int dot = path.lastIndexOf('.');
        return path.substring(0, dot) + "." + Digest.hex(bytes).substring(0, 8) + path.substring(dot);
    }

    private static String policy(String boot) {
        return "default-src 'none'; script-src 'self' 'sha256-" + Digest.base64(boot.getBytes(UTF_8))
                + "'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self';"
                + " form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    }
}
