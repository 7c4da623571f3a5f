package shilu.render;

import shilu.model.Figure;
import shilu.site.FigureText;

/** A figure's short address, which leads to its entry. */
public record FigureAddressView(String value, String label, String subject, String period, String entry) {

    static FigureAddressView of(Figure figure, Context context) {
        return new FigureAddressView(
                FigureText.whole(figure, context.language()),
                context.text(figure.label()),
                context.text(figure.subject().name()),
                figure.period().in(context.language()),
                context.href(context.site().entryOf(figure)));
    }
}
