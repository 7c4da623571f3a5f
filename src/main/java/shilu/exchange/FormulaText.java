package shilu.exchange;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import shilu.model.Formula;
import shilu.model.Rational;

/** Writes a formula as content has it, with the ids of its figures: {@code (a - b) / b}. */
final class FormulaText {
    private static final int LOWEST = 0;
    private static final int SUM = 1;
    private static final int PRODUCT = 2;

    private FormulaText() {}

    static String of(Formula formula) {
        return of(formula, LOWEST);
    }

    private static String of(Formula formula, int around) {
        if (formula instanceof Formula.Reference reference)
            return reference.figure().value();
        if (formula instanceof Formula.Constant constant) return decimal(constant.number());
        if (formula instanceof Formula.Call call)
            return call.arguments().stream().map(FormulaText::of).collect(joining(", ", call.function() + "(", ")"));
        var operation = (Formula.Operation) formula;
        int own = operation.operator() == '+' || operation.operator() == '-' ? SUM : PRODUCT;
        // Operators of one rank group from the left, so that a right operand of the same rank needs its parentheses.
        String words = of(operation.left(), own) + " " + operation.operator() + " " + of(operation.right(), own + 1);
        return own < around ? "(" + words + ")" : words;
    }

    /** A constant was typed as a decimal, so that the division ends. */
    private static String decimal(Rational number) {
        return new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()))
                .toPlainString();
    }
}
