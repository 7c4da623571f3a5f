package shilu.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;

/** A piece of HTML in the making: what isn't our own literal is escaped. */
final class Markup {
    private final StringBuilder built = new StringBuilder();

    Markup raw(String trusted) {
        built.append(trusted);
        return this;
    }

    Markup text(String text) {
        built.append(escaped(text));
        return this;
    }

    Markup attribute(String name, String value) {
        built.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    TemplateHTMLOutputModel html() {
        return html(built.toString());
    }

    /** Lets our own markup through the templates' escaping. */
    static TemplateHTMLOutputModel html(String trusted) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(trusted);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    static String escaped(String text) {
        for (int i = 0; i < text.length(); i++) if (isSpecial(text.charAt(i))) return escapedAll(text);
        return text;
    }

    private static boolean isSpecial(char c) {
        return c == '&' || c == '<' || c == '>' || c == '"' || c == '\'';
    }

    private static String escapedAll(String text) {
        var safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        return built.toString();
    }
}
