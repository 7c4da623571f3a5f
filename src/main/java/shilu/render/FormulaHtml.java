package shilu.render;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import shilu.model.Formula;
import shilu.model.Rational;
import shilu.site.FigureText;

/** A formula as a reader knows it, with the figures' values in the place of their names, each linked to its entry. */
final class FormulaHtml {
    private static final int LOWEST = 0;
    private static final int SUM = 1;
    private static final int PRODUCT = 2;

    private FormulaHtml() {}

    static String of(Formula formula, Context context) {
        return of(formula, context, LOWEST);
    }

    private static String of(Formula formula, Context context, int around) {
        if (formula instanceof Formula.Reference reference) return value(reference, context);
        if (formula instanceof Formula.Constant constant) return Markup.escaped(number(constant.number()));
        if (formula instanceof Formula.Call call) return call(call, context);
        var operation = (Formula.Operation) formula;
        char operator = operation.operator();
        int own = operator == '+' || operator == '-' ? SUM : PRODUCT;
        boolean rightBinds = operator == '-' || operator == '/';
        String words = of(operation.left(), context, own)
                + sign(operator)
                + of(operation.right(), context, rightBinds ? own + 1 : own);
        return own < around ? "(" + words + ")" : words;
    }

    private static String value(Formula.Reference reference, Context context) {
        var figure = context.site().report().figure(reference.figure()).orElseThrow();
        var entry = context.entry(figure, FigureText.whole(figure, context.language()));
        return new Markup()
                .raw("<a")
                .attribute("href", entry.href())
                .raw(">")
                .text(entry.text())
                .raw("</a>")
                .toString();
    }

    private static String call(Formula.Call call, Context context) {
        String name = Markup.escaped(context.words().text("formula." + call.function()));
        return call.arguments().stream()
                .map(argument -> of(argument, context, LOWEST))
                .collect(Collectors.joining(", ", name + "(", ")"));
    }

    private static String sign(char operator) {
        return switch (operator) {
            case '*' -> " × ";
            case '/' -> " ÷ ";
            case '-' -> " − ";
            default -> " + ";
        };
    }

    /** A constant came from a decimal, so that its division ends; anything else stays a fraction. */
    private static String number(Rational number) {
        try {
            return FigureText.number(new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator())));
        } catch (ArithmeticException e) {
            return number.numerator() + "/" + number.denominator();
        }
    }
}
