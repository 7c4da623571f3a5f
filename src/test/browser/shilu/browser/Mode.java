package shilu.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** How a reader looks at a page. */
record Mode(ColorScheme scheme, boolean elder, int width) {
    static final Mode PHONE = new Mode(ColorScheme.LIGHT, false, 390);
    static final Mode NIGHT = new Mode(ColorScheme.DARK, false, 390);
    static final Mode DESKTOP = new Mode(ColorScheme.LIGHT, false, 1280);

    static List<Mode> all() {
        var modes = new ArrayList<Mode>();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
            for (boolean elder : new boolean[] {false, true})
                for (int width : new int[] {PHONE.width, DESKTOP.width}) modes.add(new Mode(scheme, elder, width));
        return modes;
    }

    @Override
    public String toString() {
        return scheme.name().toLowerCase(java.util.Locale.ROOT) + (elder ? ", elder, " : ", ") + width + " px";
    }
}
