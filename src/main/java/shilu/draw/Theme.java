package shilu.draw;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The colours and letterings of all pictures, for light and dark ground. */
public final class Theme {
    private static final List<Token> TOKENS = new ArrayList<>();
    private static final int TINT = 42;

    static final Token INK = token("ink", "#1a1f24", "#eef1f4");
    static final Token INK2 = token("ink2", "#46525d", "#b8c3cd");
    static final Token INK3 = token("ink3", "#5f6b76", "#95a2ae");
    static final Token GROUND = token("bg", "#ffffff", "#14181d");
    static final Token WASH = token("wash", "#f1f4f6", "#1d242b");
    static final Token GRID = token("grid", "#dfe4e8", "#2b333b");
    static final Token BASE = token("base", "#8496a6", "#5d6b78");
    static final Token MUTE = token("mute", "#8496a5", "#6b7a88");
    static final Token SOFT = token("soft", "#c9d2da", "#3b4650");
    static final Token NEGATIVE = token("neg", "#ab452b", "#e8532f");

    /** The colours of lines and parts, in the order in which they are given out. */
    static final List<Token> CATEGORIES = List.of(
            token("c1", "#185b96", "#4f8fd6"),
            token("c2", "#c8860d", "#eeb033"),
            token("c3", "#1ca590", "#44d1b1"),
            token("c4", "#ab452b", "#e8532f"));

    /** The colours of text on each of the categories. */
    static final List<Token> ON_CATEGORIES =
            CATEGORIES.stream().map(Theme::textOn).toList();

    /** From little to much, for what is shaded by steps. */
    static final List<Token> STEPS = List.of(
            token("step1", "#dfeaf3", "#20384c"),
            token("step2", "#b3cfe4", "#2b5577"),
            token("step3", "#7aa9cd", "#3c78a6"),
            token("step4", "#3573a7", "#7fb2da"),
            token("step5", "#124a7c", "#c4dff4"));

    /** The colours of text on each of the steps. */
    static final List<Token> ON_STEPS = STEPS.stream().map(Theme::textOn).toList();

    static final Token BLUE = CATEGORIES.get(0);

    /** The categories as broad areas, light enough to write on. */
    static final List<Token> TINTS = CATEGORIES.stream().map(Theme::tint).toList();

    static final Token MUTE_TINT = tint(MUTE);

    static final String FONTS = "PingFang SC, Hiragino Sans GB, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC,"
            + " WenQuanYi Micro Hei, sans-serif";

    static final Lettering TITLE = new Lettering(20, true);
    static final Lettering SUBTITLE = new Lettering(14, false);
    static final Lettering LABEL = new Lettering(13, false);
    static final Lettering STRONG = new Lettering(13, true);
    static final Lettering SMALL = new Lettering(12, false);
    static final Lettering SMALL_STRONG = new Lettering(12, true);
    static final Lettering TINY = new Lettering(11, false);
    static final Lettering TINY_STRONG = new Lettering(11, true);

    private Theme() {}

    private static Token token(String name, String light, String dark) {
        var token = new Token(name, light, dark);
        TOKENS.add(token);
        return token;
    }

    private static Token textOn(Token fill) {
        return token("on-" + fill.name(), Contrast.textOn(fill), Contrast.textOn(fill.dark()));
    }

    private static Token tint(Token token) {
        return token("tint-" + token.name(), mixed(token, GROUND), mixed(token.dark(), GROUND.dark()));
    }

    private static String mixed(Color colour, Color ground) {
        return Token.hex(new Color(
                mixed(colour.getRed(), ground.getRed()),
                mixed(colour.getGreen(), ground.getGreen()),
                mixed(colour.getBlue(), ground.getBlue())));
    }

    private static int mixed(int channel, int ground) {
        return (TINT * channel + (100 - TINT) * ground) / 100;
    }

    static List<Token> tokens() {
        return List.copyOf(TOKENS);
    }

    /** The rules that colour the pictures in a page, for the site's style sheet. */
    public static String css() {
        String light = properties(token -> token);
        String dark = properties(Token::dark);
        var rules = new StringBuilder();
        rules.append(".chart{").append(light).append("}\n");
        // Screens only: paper is white whatever the reader's system prefers.
        rules.append("@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]) .chart{")
                .append(dark)
                .append("}}\n");
        rules.append(":root[data-theme=dark] .chart{").append(dark).append("}\n");
        for (Token token : TOKENS) {
            String name = token.name();
            rules.append(".chart .f-").append(name).append("{fill:var(--chart-");
            rules.append(name).append(")}.chart .s-").append(name).append("{stroke:var(--chart-");
            rules.append(name).append(")}\n");
        }
        rules.append(".chart{font-size:").append(SvgShapes.number(LABEL.size())).append("px}\n");
        return rules.toString();
    }

    private static String properties(Function<Token, Color> mode) {
        var properties = new StringBuilder();
        for (Token token : TOKENS)
            properties
                    .append("--chart-")
                    .append(token.name())
                    .append(':')
                    .append(Token.hex(mode.apply(token)))
                    .append(';');
        return properties.toString();
    }
}
