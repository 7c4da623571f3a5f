package shilu.draw;

import java.util.Optional;
import shilu.model.Chart;
import shilu.model.Figure;
import shilu.model.Status;
import shilu.model.Text;
import shilu.problem.Language;
import shilu.site.FigureText;

/** The words that pictures print of themselves, in one language. */
record Wording(Language language) {
    static final Wording CHINESE = new Wording(Language.ZH);

    /** One of two wordings of the same thing. */
    String say(String chinese, String english) {
        return language == Language.EN ? english : chinese;
    }

    String of(Text text) {
        return text.in(language);
    }

    /** Number, unit and hedge. */
    String whole(Figure figure) {
        return FigureText.whole(figure, language);
    }

    /** Number and hedge, where the unit is said elsewhere. */
    String bare(Figure figure) {
        return FigureText.bare(figure, language);
    }

    /** What to call a figure that hasn't come true yet. */
    Optional<String> ahead(Status status) {
        if (!status.isAhead()) return Optional.empty();
        return Optional.of(status == Status.TARGET ? say("目标", "target") : say("计划", "planned"));
    }

    String bracketed(String word) {
        return say("（" + word + "）", " (" + word + ")");
    }

    String colon() {
        return say("：", ": ");
    }

    String comma() {
        return say("，", ", ");
    }

    String semicolon() {
        return say("；", "; ");
    }

    /** What readers call a kind of chart. */
    String kind(Chart.Kind kind) {
        return switch (kind) {
            case COLUMN -> say("柱状图", "Column chart");
            case BAR -> say("条形图", "Bar chart");
            case LINE -> say("折线图", "Line chart");
            case SHARE -> say("百分比堆积条形图", "Stacked bars of 100 %");
            case LOLLIPOP -> say("棒棒糖图", "Lollipop chart");
        };
    }
}
