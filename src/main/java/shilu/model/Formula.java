package shilu.model;

import java.util.List;

/** A formula over figures: {@code + - * /}, parentheses, {@code sum}, {@code min}, {@code max}. */
public sealed interface Formula {
    record Reference(Slug figure, int offset) implements Formula {}

    record Constant(Rational number) implements Formula {}

    record Operation(char operator, Formula left, Formula right, int offset) implements Formula {}

    record Call(String function, List<Formula> arguments, int offset) implements Formula {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }
}
